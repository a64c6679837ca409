import { type Item, type Parties, partiesOf, type Statement } from '../../statements/statement.ts'
import type { ViewFacts } from './view-facts.ts'

/** `North Korea`, `North Korea and Iran`, or `not stated`. */
export const partyWords = (parties: Parties): string => {
  const names = partiesOf(parties).map(({ name }) => name)
  return names.length === 0 ? 'not stated' : names.join(' and ')
}

/** `refined_petroleum` as `refined petroleum`. */
export const classWords = (goods: string): string => goods.replaceAll('_', ' ')

/** `shells (砲弾)`: the goods by their name, with the words of the page where those are not the same. */
export const itemWords = (item: Item, facts: ViewFacts): string => {
  const name = facts.goods(item.goods) ?? classWords(item.class)
  const same = name.toLowerCase() === item.text.toLowerCase()
  return same ? name : `${name} (${item.inferred ? 'from a bare ' : ''}${item.text})`
}

/** The goods of a statement, each once. */
export const itemsWords = (statement: Statement, facts: ViewFacts): string =>
  [...new Set(statement.items.map((item) => itemWords(item, facts)))].join(', ')
