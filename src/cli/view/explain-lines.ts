import type { Article, PartKind } from '../../article/article.ts'
import { type Item, type PartyRole, partiesOf, type Statement } from '../../statements/statement.ts'
import { covers, type Span } from '../../text/span.ts'
import { amountWords } from './amount-words.ts'
import { periodWords } from './date-words.ts'
import { type Line, padded, wrapped } from './line.ts'

type Role = {
  readonly role: string
  readonly span: Span
  readonly read: string
  readonly how: readonly string[]
}

const foundWords: Readonly<Record<PartyRole['found'], string>> = {
  overt: 'in plain words',
  topic: 'topic of the sentence',
  relative: 'from the relative clause',
  zero: 'left out, from before',
  anaphora: 'referred back to',
  purpose: 'from the purpose',
  exchange: 'from the exchange',
  adjective: 'from an adjective',
  default: 'by default',
  model: 'by a model',
}

const placeWords: Readonly<Partial<Record<PartKind, string>>> = {
  title: 'in the title',
  lead: 'in the lead',
  caption: 'in a caption',
  heading: 'in a heading',
}

/** Where a role's words stand, if not in the quote's own paragraph. */
const whereWords = (span: Span, { quote }: Statement, article: Article): string => {
  const part = article.parts.find((one) => covers(one, span))
  if (part === undefined || covers(part, quote)) return ''
  return placeWords[part.kind] ?? `in ${span.start < quote.start ? 'an earlier' : 'a later'} paragraph`
}

/** Goods have no rule of their own: they are in the quote, or taken over from what was said of them. */
const itemWay = (item: Item, { quote }: Statement): string =>
  [covers(quote, item) ? 'in plain words' : foundWords.zero, item.inferred ? 'class from context' : '']
    .filter(Boolean)
    .join(', ')

const rolesOf = (statement: Statement, article: Article): readonly Role[] => {
  const { predicate, supplier, recipient, items, quantity, period, attribution } = statement
  const at = (span: Span): string => whereWords(span, statement, article)
  const partyRole = (role: string, party: PartyRole): Role => ({
    role,
    span: party,
    read: [party.name, party.code].filter(Boolean).join(' '),
    how: [foundWords[party.found], at(party), `rule ${party.rule}`],
  })
  return [
    {
      role: 'predicate',
      span: predicate,
      read: `${statement.stance}, ${statement.phase}`,
      how: [at(predicate), `rule ${predicate.rule}`],
    },
    ...partiesOf(supplier).map((party) => partyRole('supplier', party)),
    ...partiesOf(recipient).map((party) => partyRole('recipient', party)),
    ...items.map((item) => ({
      role: 'item',
      span: item,
      read: item.goods,
      how: [itemWay(item, statement), at(item)],
    })),
    ...(quantity === null
      ? []
      : [
          {
            role: 'amount',
            span: quantity,
            read: amountWords(quantity),
            how: [quantity.approx.replaceAll('_', ' '), at(quantity)],
          },
        ]),
    ...(period === null
      ? []
      : [{ role: 'period', span: period, read: periodWords(period) || 'open', how: [at(period)] }]),
    ...attribution.map((speaker) => ({
      role: 'speaker',
      span: speaker,
      read: speaker.name,
      how: [speaker.kind, at(speaker), speaker.cue.text === '' ? '' : `shown by ${speaker.cue.text}`],
    })),
  ]
}

/**
 * How each role of a statement was found: its words on the page, what they were read as, the way, the rule, and their place
 * in the article's text, as JSON has it.
 */
export const explainLines = (statement: Statement, article: Article, width: number): readonly Line[] =>
  rolesOf(statement, article).flatMap(({ role, span, read, how }) => {
    const words = article.text.slice(span.start, span.end)
    const line = [words === read ? words : `${words} = ${read}`, ...how, `${span.start}–${span.end}`]
    const [first = [], ...more] = wrapped(line.filter(Boolean).join(' · '), width - 11, 'dim')
    return [[...padded(role, 11, 'accent'), ...first], ...more.map((below) => [...padded('', 11), ...below])]
  })
