import { type Parties, partiesOf, type Statement } from './statement.ts'

const isOvert = (parties: Parties): boolean => partiesOf(parties).every(({ found }) => found === 'overt')

/** Statements whose parties all stand in plain words beside the verb: what strict reading keeps. */
export const onlyOvert = (statements: readonly Statement[]): readonly Statement[] =>
  statements.filter(({ supplier, recipient }) => isOvert(supplier) && isOvert(recipient))
