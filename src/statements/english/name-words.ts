import { WordMatcher } from '../../text/word-matcher.ts'

/** `data/languages/en/names.yaml`. */
export type EnglishNameWords = {
  readonly traders: readonly string[]
  readonly neverActors: readonly string[]
  readonly makers: readonly string[]
  readonly ships: readonly string[]
  readonly goods: readonly string[]
}

/** What the words in and beside a name that no list has say of it. */
export type EnglishNames = {
  /** A word of a name that shows somebody who trades: Tema Oil, Orion Shipping Ltd. */
  readonly isTrader: (word: string) => boolean
  /** A word of a name that shows a place, a ship, a time or a thing. */
  readonly neverActs: (word: string) => boolean
  /** A noun before a name that shows a firm: Indian refiner Tema. */
  readonly isMaker: (noun: string) => boolean
  readonly isShip: (noun: string) => boolean
  /** Goods that stand in a name and are none there: Tema Oil. */
  readonly isGoods: (word: string) => boolean
}

/** Makes the tests of names from their words; nouns count in the plural too, words of a name only as they are written. */
export const englishNames = (words: EnglishNameWords): EnglishNames => {
  const traders = new Set(words.traders.flatMap((word) => [word, `${word}.`]))
  const never = new Set(words.neverActors)
  const makers = new Set(words.makers)
  const ships = new Set(words.ships.flatMap((noun) => [noun, `${noun}s`]))
  const goods = new Set(words.goods)
  return {
    isTrader: (word) => traders.has(word),
    neverActs: (word) => never.has(word),
    isMaker: (noun) => makers.has(noun),
    isShip: (noun) => ships.has(noun),
    isGoods: (word) => goods.has(word),
  }
}

/** Makes the finder of places where a firm may be named that no list has: a word that shows one, or a name in capitals. */
export const unlistedNames = ({
  traders,
  makers,
}: EnglishNameWords): ((text: string) => readonly number[]) => {
  const matcher = new WordMatcher([
    ...traders.map((word) => ({ word, exact: true, value: word })),
    ...makers.map((word) => ({ word, exact: false, value: word })),
  ])
  return (text) => [
    ...matcher.all(text).map(({ start }) => start),
    ...Array.from(text.matchAll(/[A-Z]{3}/gu), ({ index }) => index),
  ]
}
