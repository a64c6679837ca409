import type { ViewFacts } from './view-facts.ts'

/** How a reading is to be shown. */
export type ViewOptions = {
  readonly facts: ViewFacts
  /** Cells of a line. */
  readonly width: number
  /** Whether each role is shown with its words, the way it was found, and the rule. */
  readonly explain: boolean
}
