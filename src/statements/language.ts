import type { IsoDay } from '../text/partial-date.ts'
import type { Span } from '../text/span.ts'
import type { FrameRules } from './frames/frame-rules.ts'
import type { SentenceParse } from './syntax/clause.ts'
import type { Mention } from './syntax/mention.ts'

/**
 * A language as the engine sees it: where its mentions and sentences are, how a sentence falls into clauses, what its verbs
 * do. Everything behind it knows no language.
 */
export type Language = {
  readonly code: string
  /** Whether a sentence may leave its subject to the sentence before. */
  readonly dropsSubjects: boolean
  /** Whether a party and goods are anywhere near each other; of a text that fails this, nothing else is asked. */
  readonly mayState: (text: string) => boolean
  /** All mentions of the article, disjoint and in order. */
  readonly mentions: (text: string, published: IsoDay | null) => readonly Mention[]
  readonly sentences: (text: string, part: Span) => readonly Span[]
  /** Tokenising begins here: called only for sentences that can hold a claim or a speaker. */
  readonly parse: (text: string, sentence: Span, mentions: readonly Mention[]) => SentenceParse
  readonly rules: (text: string) => FrameRules
  readonly words: LanguageWords
}

/** Word lists that the neutral stages look words up in. */
export type LanguageWords = {
  /** Words that stand for a party named before: 同国. */
  readonly anaphors: readonly string[]
  /** Words for an owner named before in the sentence: its. */
  readonly possessives: readonly string[]
  /** Words for the speaker named last: 同氏, he. */
  readonly persons: ReadonlySet<string>
  readonly documents: ReadonlySet<string>
  /** Whether a noun without a name can be somebody who says something. */
  readonly canSpeak: (noun: string) => boolean
  /** Whether such a noun passes on what others say: a paper, a channel. */
  readonly isPress: (noun: string) => boolean
  /** Nouns for what somebody said: 当局者の話. */
  readonly talk: ReadonlySet<string>
  /** A reporting verb or a figure of trade may stand anywhere in the sentence: tells which sentences are worth taking apart. */
  readonly reporting: RegExp
}
