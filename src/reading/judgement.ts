import type { Quote } from '../text/span.ts'
import type { DocumentId } from './document-id.ts'

export const judgementVerdicts = ['accept', 'reject', 'correct'] as const
export type JudgementVerdict = (typeof judgementVerdicts)[number]

/** The roles of a statement as they stood when a person judged it: party keys, class, stance and phase. */
export type JudgedRoles = {
  readonly suppliers: readonly string[]
  readonly recipients: readonly string[]
  readonly class: string
  readonly stance: string
  readonly phase: string
}

/** What a correction puts in place of what was found; what it leaves out stays. */
export type Correction = Partial<JudgedRoles> & { readonly quote?: Quote }

/** That a judgement no longer holds: who took it back, when and why. */
export type Retraction = { readonly who: string; readonly at: string; readonly why: string }

/** What a person decided about a statement. Judgements are appended; taking one back is appended too. */
export type Judgement = {
  readonly id: string
  readonly document: DocumentId
  readonly statement: string
  readonly quote: Quote
  readonly roles: JudgedRoles
  readonly verdict: JudgementVerdict
  /** Null for the other verdicts. */
  readonly correction: Correction | null
  readonly who: string
  /** ISO instant. */
  readonly at: string
  readonly why: string
  readonly retracted: Retraction | null
}
