import type { GoodsClass } from '../goods/class.ts'
import { plainStatement } from '../statements/plain-statement.ts'
import type { Found, Item, PartyRole, Speaker, Statement } from '../statements/statement.ts'
import { type PartialDate, partialDate } from '../text/partial-date.ts'
import type { Quote } from '../text/span.ts'
import type { Transfer } from '../transfers/transfer.ts'

const quote = (text: string): Quote => ({ start: 0, end: text.length, text })

export const date = (text: string): PartialDate => {
  const value = partialDate(text)
  if (value === null) throw new Error(`no date: ${text}`)
  return value
}

export const party = (code: string, found: Found = 'overt'): PartyRole => ({
  ...quote(code),
  code,
  country: null,
  name: code,
  found,
  rule: 'fixture',
})

export const item = (goods: string, itemClass: GoodsClass, inferred = false): Item => ({
  ...quote(goods),
  class: itemClass,
  goods,
  inferred,
})

export const speaker = (name: string, saidOn: string | null = null): Speaker => ({
  ...quote(name),
  name,
  kind: 'organisation',
  country: null,
  cue: quote('says'),
  saidOn: saidOn === null ? null : date(saidOn),
})

/** A statement of an invented page, asserted and done unless it says otherwise. */
export const statement = (
  id: string,
  from: string,
  to: string,
  items: readonly Item[],
  more: Partial<Statement> = {},
): Statement => ({
  ...plainStatement,
  id,
  quote: quote(id),
  supplier: party(from),
  recipient: party(to),
  items,
  class: items[0]?.class ?? 'other',
  engine: 'fixture/1',
  predicate: { start: 0, end: 0, rule: 'fixture' },
  ...more,
})

export const barrels = (
  value: number,
  approx: 'exact' | 'approx' | 'more_than' = 'approx',
): Statement['quantity'] => ({
  ...quote(`${value} bbl`),
  value,
  unit: 'bbl',
  approx,
})

export const during = (from: string | null, to: string | null): Statement['period'] => ({
  ...quote('period'),
  from: from === null ? null : date(from),
  to: to === null ? null : date(to),
})

export const transferOf = (id: string, statements: readonly Statement[]): Transfer => {
  const [first] = statements
  if (first === undefined) throw new Error('a transfer needs a statement')
  return {
    id,
    supplier: first.supplier,
    recipient: first.recipient,
    class: first.class,
    statements: statements.map((s) => s.id),
    origins: [],
  }
}
