import type { GoodsClass } from '../goods/class.ts'
import type { Party } from '../parties/party.ts'
import type { Phase, Quantity, Speaker, Stance } from '../statements/statement.ts'
import type { Period } from '../text/partial-date.ts'
import type { Quote } from '../text/span.ts'
import type { DocumentId } from './document-id.ts'

export const judgementVerdicts = ['accept', 'reject', 'correct', 'add'] as const
export type JudgementVerdict = (typeof judgementVerdicts)[number]

/** The roles of a statement as they stood when a person judged it: party keys, class, stance and phase. */
export type JudgedRoles = {
  readonly suppliers: readonly string[]
  readonly recipients: readonly string[]
  readonly class: string
  readonly stance: string
  readonly phase: string
}

/** A statement as people hold it, so that it is found again in a newer reading: its id, its words and its roles. */
export type HeldStatement = {
  readonly statement: string
  readonly quote: Quote
  readonly roles: JudgedRoles
}

/** A party that a person put into a role, and the words that name it; null where the text does not. */
export type GivenParty = Party & { readonly quote: Quote | null }

/**
 * A speaker that a person put into the chain, the words that name it and those that show that it says so; null where the text has
 * none.
 */
export type GivenSpeaker = Pick<Speaker, 'name' | 'kind' | 'country' | 'saidOn'> & {
  readonly quote: Quote | null
  readonly cue: Quote | null
}

/** What a correction puts in place of what was found; what it leaves out stays. No parties is nobody named. */
export type Correction = {
  readonly quote?: Quote
  readonly suppliers?: readonly GivenParty[]
  readonly recipients?: readonly GivenParty[]
  /** A code of the goods taxonomy, with the class that it has. */
  readonly goods?: { readonly code: string; readonly class: GoodsClass }
  readonly quantity?: Quantity | null
  readonly period?: Period | null
  readonly stance?: Stance
  readonly phase?: Phase
  /** The whole chain, nearest speaker first; an empty one is the outlet itself. */
  readonly attribution?: readonly GivenSpeaker[]
}

/** That a judgement no longer holds: who took it back, when and why. */
export type Retraction = { readonly who: string; readonly at: string; readonly why: string }

/** What a person decided about a statement. Judgements are appended; taking one back is appended too. */
export type Judgement = HeldStatement & {
  readonly id: string
  readonly document: DocumentId
  readonly verdict: JudgementVerdict
  /** Null where a statement is accepted or rejected; for one that is added, everything that it says. */
  readonly correction: Correction | null
  readonly who: string
  /** ISO instant. */
  readonly at: string
  readonly why: string
  readonly retracted: Retraction | null
}
