import type { Statement } from '../statements/statement.ts'
import { judgedRoles } from './judged-roles.ts'
import type { HeldStatement, JudgedRoles, Judgement } from './judgement.ts'

export type Attached = {
  readonly judgement: Judgement
  readonly statement: Statement
  /** By the statement's id, or by its quote after another reading has changed the id. */
  readonly by: 'id' | 'quote'
}

/** Judgements beside the statements that they are about, and those that a person has to place again. */
export type Attachment = { readonly attached: readonly Attached[]; readonly loose: readonly Judgement[] }

const sameRoles = (a: JudgedRoles, b: JudgedRoles): number =>
  Number(a.suppliers.join() === b.suppliers.join()) +
  Number(a.recipients.join() === b.recipients.join()) +
  Number(a.class === b.class) +
  Number(a.stance === b.stance) +
  Number(a.phase === b.phase)

/** The one statement with the judged quote that is nearest in roles, then in place; null where two are equally near. */
const byQuote = (judgement: HeldStatement, statements: readonly Statement[]): Statement | null => {
  const ranked = statements
    .filter((s) => s.quote.text === judgement.quote.text)
    .map((statement) => ({
      statement,
      roles: sameRoles(judgedRoles(statement), judgement.roles),
      distance: Math.abs(statement.quote.start - judgement.quote.start),
    }))
    .sort((a, b) => b.roles - a.roles || a.distance - b.distance)
  const [best, next] = ranked
  if (best === undefined) return null
  return next && next.roles === best.roles && next.distance === best.distance ? null : best.statement
}

/** The statement of a reading that a person held before, by its id and then by its quote; null where a person has to look. */
export const findHeld = (held: HeldStatement, statements: readonly Statement[]): Statement | null =>
  statements.find(({ id }) => id === held.statement) ?? byQuote(held, statements)

/** Finds for every judgement its statement in a reading, by id and then by quote; none is ever dropped. */
export const attachJudgements = (
  judgements: readonly Judgement[],
  statements: readonly Statement[],
): Attachment => {
  const attached: Attached[] = []
  const loose: Judgement[] = []
  const byId = new Map(statements.map((s) => [s.id, s]))
  for (const judgement of judgements) {
    const same = byId.get(judgement.statement)
    const statement = same ?? byQuote(judgement, statements)
    if (statement === null) loose.push(judgement)
    else attached.push({ judgement, statement, by: same ? 'id' : 'quote' })
  }
  return { attached, loose }
}
