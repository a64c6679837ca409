import type { Span } from '../../text/span.ts'
import type { TransferKind } from '../predicate-words.ts'
import type { Flag, Found, Phase, Stance } from '../statement.ts'
import type { SentenceParse } from '../syntax/clause.ts'
import type { GoodsMention, PartyMention, QuantityMention, WhenMention } from '../syntax/mention.ts'

/** Who fills a role, and how that was found out. Several parties share one amount or one list. */
export type Role = {
  readonly parties: readonly PartyMention[]
  readonly found: Found
  readonly rule: string
}

/** A sentence with what is known of its place in the article. */
export type ParsedSentence = SentenceParse & {
  readonly index: number
  readonly part: 'title' | 'caption' | 'lead' | 'heading' | 'body'
  /** Number of the part in the article; sentences of one paragraph share it. */
  readonly paragraph: number
}

/** A claim about a transfer before speakers and repeats are settled. */
export type Claim = {
  readonly sentence: ParsedSentence
  /** Index of the clause in which it stands, null for headlines without a verb. */
  readonly clause: number | null
  readonly kind: TransferKind
  readonly predicate: Span
  readonly rule: string
  readonly supplier: Role | null
  readonly recipient: Role | null
  readonly items: readonly GoodsMention[]
  /** Whether the goods stand in the words, or are carried over from an earlier claim. */
  readonly elided: boolean
  readonly quantity: QuantityMention | null
  readonly dates: readonly WhenMention[]
  readonly phase: Phase
  readonly stance: Stance
  readonly flags: readonly Flag[]
  readonly quote: Span
  /** Words for an exchange in the clause: 見返りに, in return. */
  readonly exchange: Span | null
  /** What became of the goods on their way, where the text tells: seized. */
  readonly outcome?: string
}
