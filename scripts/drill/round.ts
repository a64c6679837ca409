import type { Random } from '../fuzz-article/random.ts'

/** What came of one kill. */
export type Round = {
  /** Requests or pages that the program had answered for when it was killed. */
  readonly answered: number
  /** Those that were under way, of which nobody was told anything. */
  readonly underWay: number
  /** What was lost, halved or invented; nothing where all is well. */
  readonly faults: readonly string[]
}

/** One thing that is interrupted, again and again, over stores of one kind. */
export type Activity = {
  readonly name: string
  /** Runs until it is killed, looks at what is left, and says what is wrong with it. */
  readonly round: (chance: Random, nr: number) => Promise<Round>
  /** Whether the program still starts on what the last round left. */
  readonly finish: () => Promise<readonly string[]>
}
