export const notGoodsKinds = [
  'carrier',
  'policy',
  'test',
  'attack',
  'industry',
  'price',
  'figure-of-speech',
] as const
export type NotGoodsKind = (typeof notGoodsKinds)[number]
export type NotGoods = Readonly<Record<NotGoodsKind, readonly string[]>>

/** No phrases of any kind. */
export const noNotGoods: NotGoods = {
  carrier: [],
  policy: [],
  test: [],
  attack: [],
  industry: [],
  price: [],
  'figure-of-speech': [],
}

/** Words for one kind of goods. */
export type GoodsWords = {
  /** Code of the goods taxonomy. */
  readonly code: string
  readonly words: readonly string[]
  /** The words mean goods only where the sentence passes something on. */
  readonly needsContext: boolean
}

/** A word that stands for several codes on purpose. */
export type AmbiguousWord = {
  readonly word: string
  readonly codes: readonly string[]
  readonly reason: string
}

/** Words for one unit of quantity. */
export type UnitWords = {
  /** `bbl`, `t`, `bbl/d`, ISO 4217 for money, else an English singular. */
  readonly unit: string
  /** Words after the number. */
  readonly words: readonly string[]
  /** Words before the number that give the unit by themselves: $. */
  readonly before: readonly string[]
  /** Words that must stand before the number too, for the words after it to mean this unit: 日量5万バレル. */
  readonly needsBefore: readonly string[]
  /** What the words count with certain goods: the first code that is the item's own or a wider one. */
  readonly byGoods: readonly { readonly goods: string; readonly unit: string }[]
  /** How many of the unit one word is. */
  readonly factor: number
}

/** The words of one language for what is passed on and how much: `data/languages/<xx>/{goods,not-goods,units}.yaml`. */
export type Lexicon = {
  readonly goods: readonly GoodsWords[]
  /** Words that leave open whether crude or products are meant. */
  readonly bareOil: readonly string[]
  readonly ambiguous: readonly AmbiguousWord[]
  /** Phrases that contain a goods word and are no goods. */
  readonly notGoods: NotGoods
  readonly units: readonly UnitWords[]
}
