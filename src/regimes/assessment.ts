import type { Amount, Interval } from './flow.ts'
import type { Verdict } from './verdict.ts'

/** A fact that nobody gave, what to find out, and what it would change. */
export type MissingFact = { readonly fact: string; readonly question: string; readonly changes: string }

export type UsedFact = { readonly fact: string; readonly value: string }

/** What one measure says about some of the goods. */
export type Decision = {
  readonly measure: string
  readonly verdict: Verdict
  /** False where it holds only if the goods turn out to be of the kind that the measure names. */
  readonly certain: boolean
  /** Whether the paragraph itself binds; one that only clarifies, extends a list or names persons stands second. */
  readonly leading: boolean
  readonly cap: boolean
  readonly items: readonly string[]
  readonly reason: string
  readonly missing: readonly MissingFact[]
  readonly assumptions: readonly string[]
  readonly used: readonly UsedFact[]
  readonly disputedBy: readonly string[]
  readonly factor: string | null
  readonly account: CapShare | null
}

/** What a flow means for one window of a cap. */
export type CapShare = {
  readonly window: string
  readonly limit: number
  readonly unit: string
  /** The flow in the cap's unit; null where it cannot be said. */
  readonly amount: Amount | null
  readonly before: number | null
  /** Before and flow together, as a share of the limit: 0.128 is 12.8 %. */
  readonly share: { readonly low: number; readonly high: number } | null
  /** Notices, in per cent of the limit, that the flow takes the total past. */
  readonly passes: readonly number[]
}

/** A stretch of the flow's time in which neither rules nor cap windows change. */
export type Segment = Interval & {
  /** Window of the cap that the flow counts against, such as `2023`. */
  readonly window: string | null
  readonly verdict: Verdict
  readonly paragraphs: readonly string[]
  /** The part of the amount that falls in this stretch; null where the figures do not tell. */
  readonly amount: Amount | null
  readonly account: readonly (CapShare & { readonly measure: string })[]
}

/** The answer for one flow under one pack. It never says that anyone violated anything. */
export type FlowAssessment = {
  readonly verdict: Verdict
  /** The paragraphs that decide, in the order of the pack. */
  readonly paragraphs: readonly string[]
  readonly because: readonly string[]
  readonly missing: readonly string[]
  readonly assumptions: readonly string[]
  readonly disputed: boolean
  readonly factor: string | null
  /** Pack id and version. */
  readonly pack: string
  readonly disputedBy: readonly string[]
  readonly advisory: readonly string[]
  readonly missingFacts: readonly MissingFact[]
  readonly factsUsed: readonly UsedFact[]
  readonly segments: readonly Segment[]
  readonly decisions: readonly Decision[]
}

/** An assessment of a transfer that statements are about. */
export type Assessment = FlowAssessment & { readonly transfer: string }
