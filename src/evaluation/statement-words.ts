import { type Parties, partiesOf, type Quantity, type Statement } from '../statements/statement.ts'
import type { Period } from '../text/partial-date.ts'
import type { GoldQuantity, GoldStatement } from './gold.ts'
import { labelOf } from './gold.ts'
import type { Difference } from './list-errors.ts'

const partyWords = (names: readonly string[]): string => (names.length === 0 ? 'nobody' : names.join(' + '))
const answeredParties = (parties: Parties): string =>
  partyWords(
    partiesOf(parties).map(
      ({ code, country, name }) => code ?? (country === null ? name : `${name} (${country})`),
    ),
  )
const goldAmount = (quantity: GoldQuantity | null): string =>
  quantity === null
    ? 'no amount'
    : [quantity.values.length === 0 ? 'some' : quantity.values.join('–'), quantity.unit ?? '']
        .join(' ')
        .trim()
const answeredAmount = (quantity: Quantity | null): string =>
  quantity === null
    ? 'no amount'
    : goldAmount({ values: [quantity.value ?? [], quantity.high ?? []].flat(), unit: quantity.unit })
const periodWords = (period: Period | null): string =>
  period === null || (period.from === null && period.to === null)
    ? 'no period'
    : `${period.from ?? ''}..${period.to ?? ''}`
const speakerWords = (names: readonly string[]): string =>
  names.length === 0 ? 'no speaker' : names.join(' < ')

/** `KP → RU arms, denied` as gold has it. */
export const goldInShort = ({ suppliers, recipients, classes, label }: GoldStatement): string =>
  `${partyWords(suppliers)} → ${partyWords(recipients)} ${classes.join(' or ')}, ${label}`

/** The same of an answer. */
export const answerInShort = (got: Statement): string =>
  `${answeredParties(got.supplier)} → ${answeredParties(got.recipient)} ${got.class}, ${labelOf(got)}`

const bothOf = (
  difference: Difference,
  gold: GoldStatement,
  got: Statement,
): readonly [got: string, gold: string] => {
  switch (difference) {
    case 'supplier':
      return [answeredParties(got.supplier), partyWords(gold.suppliers)]
    case 'recipient':
      return [answeredParties(got.recipient), partyWords(gold.recipients)]
    case 'class':
      return [got.class, gold.classes.join(' or ')]
    case 'stance':
      return [labelOf(got), gold.label]
    case 'quantity':
    case 'unit':
      return [answeredAmount(got.quantity), goldAmount(gold.quantity)]
    case 'period':
      return [periodWords(got.period), periodWords(gold.period)]
    case 'nearest speaker':
    case 'origin':
      return [speakerWords(got.attribution.map(({ name }) => name)), speakerWords(gold.attribution)]
  }
}

/** `supplier RU, expected KP`. */
export const differenceWords = (difference: Difference, gold: GoldStatement, got: Statement): string => {
  const [answered, expected] = bothOf(difference, gold, got)
  return `${difference} ${answered}, expected ${expected}`
}
