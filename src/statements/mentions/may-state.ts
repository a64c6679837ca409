import { WordMatcher } from '../../text/word-matcher.ts'
import type { Mention } from '../syntax/mention.ts'

type Found = Pick<Mention, 'kind' | 'start'>

/** What a claim may be made of. */
export type ClaimMakings = {
  readonly goods: (text: string) => readonly Found[]
  /** Verbs that say the goods themselves: arming, 送金. */
  readonly implying: readonly string[]
  readonly parties: (text: string) => readonly Found[]
  /** Where a name may stand that no list has; null where the language finds none. */
  readonly names: ((text: string) => readonly number[]) | null
}

/** Further apart, in UTF-16 units, nobody takes a name and goods together, not even over two paragraphs. */
const reach = 1500

const parties: ReadonlySet<Mention['kind']> = new Set(['party', 'place', 'outlet'])

/** Whether one number of the first list is within reach of one of the second; both ascend. */
const anyNear = (some: readonly number[], others: readonly number[]): boolean => {
  let next = 0
  return some.some((at) => {
    while ((others[next] ?? Number.POSITIVE_INFINITY) < at - reach) next += 1
    return (others[next] ?? Number.POSITIVE_INFINITY) <= at + reach
  })
}

const ascending = (starts: readonly number[]): readonly number[] => starts.toSorted((a, b) => a - b)

/**
 * Makes the test of whether a text can state a transfer at all: somewhere a party and goods are near each other. Most pages
 * fail it, most of them at the goods, and nothing more is done with them.
 */
export const mayState = ({ goods, implying, parties: partiesIn, names }: ClaimMakings) => {
  const verbs = new WordMatcher(implying.map((word) => ({ word, exact: false, value: word })))
  return (text: string): boolean => {
    const named = goods(text).flatMap(({ kind, start }) => (kind === 'goods' ? [start] : []))
    const what = [...named, ...verbs.all(text).map(({ start }) => start)]
    if (what.length === 0) return false
    const near = ascending(what)
    const who = partiesIn(text).flatMap(({ kind, start }) => (parties.has(kind) ? [start] : []))
    return anyNear(near, ascending(who)) || (names !== null && anyNear(near, ascending(names(text))))
  }
}
