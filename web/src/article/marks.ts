import type { JudgedStatement } from '../../../src/reading/judged-statements.ts'
import { partiesOf, type Statement } from '../../../src/statements/statement.ts'
import type { Quote, Span } from '../../../src/text/span.ts'

/** The parts that words of a text play in a statement. */
export const roleNames = ['supplier', 'recipient', 'item', 'amount', 'period', 'speaker'] as const
export type RoleName = (typeof roleNames)[number]

/** Marked words: a statement's quote, or one of the roles of the statement that is looked at. */
export type Mark = Span &
  (
    | {
        readonly kind: 'quote'
        readonly statement: string
        readonly number: number
        readonly active: boolean
      }
    | { readonly kind: 'role'; readonly role: RoleName; readonly inferred: boolean }
  )

type RoleMark = Extract<Mark, { kind: 'role' }>

/** A role that a person gave without words has those of the whole statement: nothing to point at. */
const pointsAt = (quote: Quote, whole: Quote): boolean =>
  quote.start < quote.end && !(quote.start === whole.start && quote.end === whole.end)

const roleMark = (role: RoleName, { start, end }: Span, inferred: boolean): RoleMark => ({
  kind: 'role',
  role,
  inferred,
  start,
  end,
})

/** The words that each role of a statement rests on. */
export const roleMarks = (statement: Statement): readonly RoleMark[] => {
  const { quote, supplier, recipient, items, quantity, period, attribution } = statement
  const parties = (role: RoleName, all: Statement['supplier']): readonly RoleMark[] =>
    partiesOf(all)
      .filter((one) => pointsAt(one, quote))
      .map((one) => roleMark(role, one, one.found !== 'overt'))
  return [
    ...parties('supplier', supplier),
    ...parties('recipient', recipient),
    ...items
      .filter((item) => pointsAt(item, quote))
      .map((item) => roleMark('item', item, item.inferred === true)),
    ...(quantity !== null && pointsAt(quantity, quote) ? [roleMark('amount', quantity, false)] : []),
    ...(period !== null && pointsAt(period, quote) ? [roleMark('period', period, false)] : []),
    ...attribution.map((speaker) => roleMark('speaker', speaker, speaker.kind === 'unnamed')),
  ]
}

/** The marks of a text: each statement's quote with its number, and the roles of the one that is looked at. */
export const marksOf = (
  statements: readonly JudgedStatement[],
  active: string | null,
  role: RoleName | null,
): readonly Mark[] => {
  const quotes = statements.map(
    ({ statement: { id, quote } }, index): Mark => ({
      kind: 'quote',
      statement: id,
      number: index + 1,
      active: id === active,
      start: quote.start,
      end: quote.end,
    }),
  )
  const looked = statements.find(({ statement }) => statement.id === active)
  const roles = looked === undefined ? [] : roleMarks(looked.statement)
  return [...quotes, ...roles.filter((mark) => role === null || mark.role === role)]
}
