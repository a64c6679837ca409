import type { GoodsClass } from '../../goods/class.ts'
import type { Claim, ParsedSentence } from '../frames/claim.ts'
import { placeAsParty } from '../frames/party-of-phrase.ts'
import type { PredicateLexicon, Sense } from '../frames/predicate-lexicon.ts'
import type { GoodsMention, Mention, PartyMention } from '../syntax/mention.ts'
import { type PlacedPhrase, placedPhrases } from './placed-phrases.ts'
import { sentenceCounts } from './sentence-counts.ts'
import { wordsOf } from './words-of-sentence.ts'

/** A sentence as it is weighed: whom and what it names, and what rules made of it. */
export type SentenceView = {
  readonly sentence: ParsedSentence
  readonly text: string
  readonly mentions: readonly Mention[]
  /** Everybody who is named, places as their states. */
  readonly parties: readonly PartyMention[]
  readonly keys: ReadonlySet<string>
  readonly goods: readonly GoodsMention[]
  readonly phrases: readonly PlacedPhrase[]
  /** What the verb of each clause does. */
  readonly senses: readonly Sense[]
  readonly words: ReadonlySet<string>
  /** How often kinds of verbs and nouns of flows stand in it: `verb/give`, `noun/take`, `phase/stop`, `say/deny`. */
  readonly counts: ReadonlyMap<string, number>
  /** Claims as the sentence itself makes them. */
  readonly claims: readonly Claim[]
  /** Claims with what the sentences around them add. */
  readonly told: readonly Claim[]
}

/** Somebody whom a page names, in whatever words: a state with its companies and offices, or who has no state. */
export type Somebody = {
  readonly key: string
  /** All words for them, in the order of the text. */
  readonly mentions: readonly PartyMention[]
  /** Indices of the sentences that name them, one for each mention. */
  readonly sentences: readonly number[]
}

/** A page as a whole, which says what a single sentence leaves out. */
export type PageView = {
  readonly language: string
  readonly text: string
  readonly sentences: readonly SentenceView[]
  /** All claims as their sentences make them, and all that rules tell. */
  readonly claims: readonly Claim[]
  readonly told: readonly Claim[]
  readonly titles: readonly SentenceView[]
  readonly lead: SentenceView | null
  readonly people: ReadonlyMap<string, Somebody>
  /** Who is named most, first. */
  readonly ranked: readonly Somebody[]
  readonly goodsCounts: ReadonlyMap<GoodsClass, number>
  /** The goods of the title, or those named most. */
  readonly theme: GoodsClass | null
}

export const keyOf = ({ party }: PartyMention): string => party.code ?? party.country ?? party.name

const peopleOf = (sentences: readonly SentenceView[]): ReadonlyMap<string, Somebody> => {
  const people = new Map<string, { key: string; mentions: PartyMention[]; sentences: number[] }>()
  sentences.forEach(({ parties }, index) => {
    for (const mention of parties) {
      const key = keyOf(mention)
      const known = people.get(key) ?? { key, mentions: [], sentences: [] }
      known.mentions.push(mention)
      known.sentences.push(index)
      people.set(key, known)
    }
  })
  return people
}

const countsOf = (sentences: readonly SentenceView[]): ReadonlyMap<GoodsClass, number> => {
  const counts = new Map<GoodsClass, number>()
  for (const { class: one } of sentences.flatMap(({ goods }) => goods))
    counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

const bySentence = (claims: readonly Claim[]): ReadonlyMap<number, readonly Claim[]> => {
  const by = new Map<number, Claim[]>()
  for (const claim of claims) {
    const { index } = claim.sentence
    by.set(index, [...(by.get(index) ?? []), claim])
  }
  return by
}

/** What a page is weighed by. `mentions` are all of the page; `claims` and `told` those of all its sentences. */
export const pageView = (
  language: string,
  text: string,
  sentences: readonly ParsedSentence[],
  mentions: readonly Mention[],
  lexicon: PredicateLexicon,
  claims: readonly Claim[],
  told: readonly Claim[],
): PageView => {
  const [claimed, toldBy] = [bySentence(claims), bySentence(told)]
  const views = sentences.map((sentence): SentenceView => {
    const inside = mentions.filter((m) => m.start >= sentence.start && m.end <= sentence.end)
    const parties = inside.flatMap((m): readonly PartyMention[] =>
      m.kind === 'party' ? [m] : m.kind === 'place' ? [placeAsParty(m)] : [],
    )
    const phrases = placedPhrases(sentence)
    const words = text.slice(sentence.start, sentence.end)
    return {
      sentence,
      text: words,
      mentions: inside,
      parties,
      keys: new Set(parties.map(keyOf)),
      goods: inside.filter((m): m is GoodsMention => m.kind === 'goods'),
      phrases,
      senses: sentence.clauses.map(({ predicate }) => lexicon.verb(predicate.base)),
      words: wordsOf(sentence, phrases, words),
      counts: sentenceCounts(sentence, phrases, lexicon),
      claims: claimed.get(sentence.index) ?? [],
      told: toldBy.get(sentence.index) ?? [],
    }
  })
  const titles = views.filter(({ sentence }) => sentence.part === 'title')
  const people = peopleOf(views)
  const goodsCounts = countsOf(views)
  const most = [...goodsCounts].sort(([, a], [, b]) => b - a)[0]
  return {
    language,
    text,
    sentences: views,
    claims,
    told,
    titles,
    lead: views.find(({ sentence: { part } }) => part !== 'title' && part !== 'caption') ?? null,
    people,
    ranked: [...people.values()].sort((a, b) => b.mentions.length - a.mentions.length),
    goodsCounts,
    theme: titles.flatMap(({ goods }) => goods)[0]?.class ?? most?.[0] ?? null,
  }
}
