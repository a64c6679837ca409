import {
  type EnglishPredicateWords,
  type PhaseKind,
  type PredicateWords,
  phaseKinds,
  type SayKind,
  sayKinds,
  type TransferKind,
  transferKinds,
} from '../predicate-words.ts'

/** What a verb or a noun of action does to a claim; a word may do several: 認める reports and confirms. */
export type Sense = {
  readonly transfer: TransferKind | null
  readonly phase: PhaseKind | null
  readonly say: SayKind | null
  /** The subject has the goods, or helps the object. */
  readonly holds: boolean
  readonly helps: boolean
}

export type PredicateLexicon = {
  readonly verb: (base: string) => Sense
  readonly noun: (base: string) => Sense
  readonly isMessage: (noun: string) => boolean
  /** Words beside a noun that make the claim less sure: the alleged deliveries. */
  readonly isHedge: (word: string) => boolean
  /** Nouns such as 証拠 and proof, which a denial says are missing. */
  readonly isEvidence: (noun: string) => boolean
  /** Words that call a claim untrue. */
  readonly isFalsehood: (word: string) => boolean
  /** Words for no flow at all: ゼロ. */
  readonly isNothing: (noun: string) => boolean
  /** Words for what begins again after a pause: 約2年ぶりに. */
  readonly isRenewal: (noun: string) => boolean
  /** Verbs that allow a flow up to a limit. */
  readonly isPermission: (verb: string) => boolean
  /** Verbs by which a ship or a box holds the goods. */
  readonly isLoading: (verb: string) => boolean
  /** Whether a noun names somebody by what they do in a transfer: supplier, buyer. */
  readonly roleOf: (noun: string) => 'give' | 'take' | null
  /** Verbs whose object is goods that are still to pass: order, pledge. */
  readonly plannedBy: (verb: string) => 'give' | 'take' | null
  /** Words for what somebody else has said: the claim, the allegation, it. */
  readonly isClaim: (noun: string) => boolean
  /** Verbs that say where goods were made. */
  readonly isMaking: (verb: string) => boolean
  /** Goods whose word is the act of giving them too: military aid, 融資. */
  readonly isAct: (goods: string) => boolean
  /** Verbs by which a ship or a truck goes somewhere. */
  readonly isMotion: (verb: string) => boolean
  readonly isSeizure: (verb: string) => boolean
  /** Verbs that tell what a flow consists of. */
  readonly isInclusion: (verb: string) => boolean
  /** What goods are carried in. */
  readonly isCarrier: (noun: string) => boolean
  /** Nouns for who receives, and for who supplies: 買い手, 供給国. */
  readonly isBuyer: (noun: string) => boolean
  readonly isSeller: (noun: string) => boolean
  /** Nouns for flows as such, which are moved up or down and not carried: exports. */
  readonly isFlow: (noun: string) => boolean
  /** Verbs of taking that are so many things that they count only where somebody is named from whom. */
  readonly needsSource: (verb: string) => boolean
  /** Verbs by which goods have a price, so that money beside them is not what passes. */
  readonly isPriced: (verb: string) => boolean
  /** Verbs by which somebody is punished for a flow. */
  readonly isPunishment: (verb: string) => boolean
  /** The goods that a verb says by itself: 派兵 is soldiers. */
  readonly impliedGoods: (verb: string) => string | null
}

const none: Sense = { transfer: null, phase: null, say: null, holds: false, helps: false }

type Table<K extends string> = Readonly<Partial<Record<K, readonly string[]>>>
type Draft = { -readonly [K in keyof Sense]: Sense[K] }

const lookup = (
  transfer: Table<TransferKind>,
  phase: Table<PhaseKind>,
  say: Table<SayKind>,
  holds: readonly string[],
  helps: readonly string[],
): ((base: string) => Sense) => {
  const senses = new Map<string, Draft>()
  const sense = (word: string): Draft => {
    const found = senses.get(word) ?? { ...none }
    senses.set(word, found)
    return found
  }
  for (const kind of transferKinds) for (const word of transfer[kind] ?? []) sense(word).transfer ??= kind
  for (const kind of phaseKinds) for (const word of phase[kind] ?? []) sense(word).phase ??= kind
  for (const kind of sayKinds) for (const word of say[kind] ?? []) sense(word).say ??= kind
  for (const word of holds) sense(word).holds = true
  for (const word of helps) sense(word).helps = true
  return (base) => senses.get(base) ?? none
}

const lists = (words: PredicateWords) => ({
  isMessage: (noun: string) => words.message.includes(noun),
  isEvidence: (noun: string) => words.evidence.includes(noun),
  isFalsehood: (word: string) => words.falsehood.includes(word),
  isNothing: (noun: string) => words.nothing.includes(noun),
  isRenewal: (noun: string) => words.renewal.includes(noun),
  isPermission: (verb: string) => words.permit.includes(verb),
  isLoading: (verb: string) => words.load.includes(verb),
  isAct: (goods: string) => words.acts.some((act) => goods.endsWith(act)),
  isMotion: (verb: string) => words.move.includes(verb),
  isSeizure: (verb: string) => words.seize.includes(verb),
  isInclusion: (verb: string) => words.include.includes(verb),
  isCarrier: (noun: string) => words.carriers.some((w) => noun.endsWith(w)),
  isBuyer: (noun: string) => words.buyers.includes(noun),
  isSeller: (noun: string) => words.sellers.includes(noun),
  isFlow: (noun: string) => words.flows.includes(noun),
  needsSource: (verb: string) => words.needsSource.includes(verb),
  isPriced: (verb: string) => words.priced.includes(verb),
  isPunishment: (verb: string) => words.punish.includes(verb),
  impliedGoods: (verb: string) => words.implies[verb] ?? null,
})

/** In Japanese the verbal noun and its verb are one word. */
export const japanesePredicates = (words: PredicateWords): PredicateLexicon => {
  const sense = lookup(words.transfer, words.phase, words.say, words.hold, words.help)
  return {
    verb: sense,
    noun: sense,
    isHedge: () => false,
    roleOf: () => null,
    plannedBy: () => null,
    isClaim: () => false,
    isMaking: () => false,
    ...lists(words),
  }
}

const sideOf =
  (table: Readonly<Partial<Record<'give' | 'take', readonly string[]>>>) =>
  (word: string): 'give' | 'take' | null =>
    table.give?.includes(word) === true ? 'give' : table.take?.includes(word) === true ? 'take' : null

export const englishPredicates = (words: EnglishPredicateWords): PredicateLexicon => ({
  verb: lookup(words.transfer, words.phase, words.say, words.hold, words.help),
  noun: lookup(words.nouns, words.phaseNouns, words.sayNouns, [], []),
  isHedge: (word) => words.hedges.includes(word),
  roleOf: sideOf(words.roleNouns),
  plannedBy: sideOf(words.planned),
  isClaim: (noun) => words.claims.includes(noun),
  isMaking: (verb) => words.makes.includes(verb),
  ...lists(words),
})
