import type { CapShare, MissingFact, UsedFact } from './assessment.ts'
import type { Verdict } from './verdict.ts'

/** What a measure comes to for some goods on a day, before it is joined with the others. */
export type Finding = {
  readonly verdict: Verdict
  readonly reason: string
  readonly missing: readonly MissingFact[]
  readonly assumptions?: readonly string[]
  readonly used?: readonly UsedFact[]
  readonly factor?: string | null
  readonly account?: CapShare | null
}
