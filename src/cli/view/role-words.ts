import type { Party } from '../../parties/party.ts'
import type { Item, Statement } from '../../statements/statement.ts'
import type { ViewFacts } from './view-facts.ts'

const stateNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** A state by its English name, whatever the language of the page; anyone else as the page's language has it. */
const nameOf = ({ code, name }: { readonly code: string | null; readonly name: string }): string => {
  // The system's list takes the code of the Soviet Union for Russia's.
  if (code === 'SU') return 'Soviet Union'
  return (code !== null && /^[A-Z]{2}$/u.test(code) ? stateNames.of(code) : undefined) ?? name
}

/** `North Korea`, `North Korea and Iran`, or `not stated`. */
export const partyWords = (parties: readonly Party[]): string => {
  const names = parties.map(nameOf)
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
export const itemsWords = (statement: Statement, facts: ViewFacts): readonly string[] => [
  ...new Set(statement.items.map((item) => itemWords(item, facts))),
]
