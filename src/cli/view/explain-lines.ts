import { type PartyRole, partiesOf, type Statement } from '../../statements/statement.ts'
import { amountWords } from './amount-words.ts'
import { periodWords } from './date-words.ts'
import { type Line, padded, wrapped } from './line.ts'

type Role = { readonly role: string; readonly words: string; readonly read: string; readonly how: string }

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

const partyRole = (role: string, party: PartyRole): Role => ({
  role,
  words: party.text,
  read: [party.name, party.code].filter(Boolean).join(' '),
  how: `${foundWords[party.found]} · ${party.rule}`,
})

const rolesOf = (statement: Statement): readonly Role[] => {
  const { predicate, supplier, recipient, items, quantity, period, attribution, quote } = statement
  return [
    {
      role: 'predicate',
      words: quote.text.slice(predicate.start - quote.start, predicate.end - quote.start),
      read: `${statement.stance}, ${statement.phase}`,
      how: predicate.rule,
    },
    ...partiesOf(supplier).map((party) => partyRole('supplier', party)),
    ...partiesOf(recipient).map((party) => partyRole('recipient', party)),
    ...items.map((item) => ({
      role: 'item',
      words: item.text,
      read: item.goods,
      how: item.inferred ? 'class from context' : 'in plain words',
    })),
    ...(quantity === null
      ? []
      : [
          {
            role: 'amount',
            words: quantity.text,
            read: amountWords(quantity),
            how: quantity.approx.replaceAll('_', ' '),
          },
        ]),
    ...(period === null
      ? []
      : [{ role: 'period', words: period.text, read: periodWords(period) || 'open', how: '' }]),
    ...attribution.map((speaker) => ({
      role: 'speaker',
      words: speaker.text,
      read: speaker.name,
      how: `${speaker.kind}, shown by ${speaker.cue.text}`,
    })),
  ]
}

/** How each role of a statement was found: its words on the page, what they were read as, the way and the rule. */
export const explainLines = (statement: Statement, width: number): readonly Line[] =>
  rolesOf(statement).flatMap(({ role, words, read, how }) => {
    const [first = [], ...more] = wrapped(
      [`${words} = ${read}`, how].filter(Boolean).join(' · '),
      width - 11,
      'dim',
    )
    return [[...padded(role, 11, 'accent'), ...first], ...more.map((line) => [...padded('', 11), ...line])]
  })
