import { anyOf } from '../../text/any-of.ts'
import type { Span } from '../../text/span.ts'
import type { Mention } from '../syntax/mention.ts'

/** What a claim may be made of besides listed names and goods. */
export type ClaimHints = {
  /** Verbs that say the goods themselves: arming, 送金. */
  readonly implying: readonly string[]
  /** What may be a name that no list has, as a global pattern; null where the language finds none. */
  readonly names: RegExp | null
}

/** Further apart, in UTF-16 units, nobody takes a name and goods together, not even over two paragraphs. */
const reach = 1500

const startsOf = (text: string, words: RegExp | null): readonly number[] =>
  words === null ? [] : Array.from(text.matchAll(words), (m) => m.index)

/**
 * Makes the test of whether a text can state a transfer at all: somewhere a party and goods are near each other. Most pages
 * fail it, and nothing more is done with them.
 */
export const mayState = ({ implying, names }: ClaimHints) => {
  const verbs = implying.length === 0 ? null : anyOf(implying, 'giu')
  return (text: string, mentions: readonly (Span & Pick<Mention, 'kind'>)[]): boolean => {
    const starts = (kinds: readonly Mention['kind'][]): readonly number[] =>
      mentions.filter(({ kind }) => kinds.includes(kind)).map(({ start }) => start)
    const what = [...starts(['goods']), ...startsOf(text, verbs)].sort((a, b) => a - b)
    if (what.length === 0) return false
    const who = [...starts(['party', 'place', 'outlet']), ...startsOf(text, names)].sort((a, b) => a - b)
    let next = 0
    return what.some((at) => {
      while (next < who.length && (who[next] ?? 0) < at - reach) next += 1
      const near = who[next]
      return near !== undefined && near <= at + reach
    })
  }
}
