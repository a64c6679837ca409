import { plainStatement } from '../statements/plain-statement.ts'
import type { PartyRole, Speaker, Statement } from '../statements/statement.ts'
import { quoteAt } from '../text/span.ts'
import type { GoldPage, GoldStatement } from './gold.ts'
import { goldSchema } from './gold-schema.ts'

const quote = (text: string) => quoteAt(text, { start: 0, end: text.length })

/** A party that is named by its code or by a name, in plain words. */
export const party = (name: string, more: Partial<PartyRole> = {}): PartyRole => ({
  ...quote(name),
  code: /^[A-Z]{2}$/u.test(name) ? name : null,
  country: null,
  name,
  found: 'overt',
  rule: 'test',
  ...more,
})

export const speaker = (name: string, text = name): Speaker => ({
  ...quote(text),
  name,
  kind: 'unnamed',
  country: null,
  cue: quote(''),
  saidOn: null,
})

/** An answer: North Korea gives Russia shells. */
export const answer = (more: Partial<Statement> = {}): Statement => ({
  ...plainStatement,
  id: 'answer',
  quote: quote('North Korea gave Russia shells'),
  supplier: party('KP'),
  recipient: party('RU'),
  items: [{ ...quote('shells'), class: 'ammunition', goods: 'arms.shell' }],
  class: 'ammunition',
  engine: 'test',
  predicate: { start: 0, end: 0, rule: 'test' },
  ...more,
})

/** Gold as an annotator would write it: the same statement. */
export const goldOf = (more: object = {}): GoldStatement => {
  const [statement] = goldSchema.parse({
    statements: [
      {
        quote: 'North Korea gave Russia shells',
        supplier: 'KP',
        recipient: 'RU',
        item_class: 'ammunition',
        stance: 'asserted',
        ...more,
      },
    ],
  }).statements
  if (statement === undefined) throw new Error('no statement')
  return statement
}

/** A page of plain text with its gold. */
export const pageOf = (text: string, statements: readonly GoldStatement[]): GoldPage => ({
  id: 'page',
  language: 'en',
  type: 'article',
  format: 'txt',
  published: null,
  text,
  bytes: new TextEncoder().encode(text),
  article: null,
  statements,
})
