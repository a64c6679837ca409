import { setTimeout } from 'node:timers/promises'
import type { Random } from '../fuzz-article/random.ts'

/** Busy machines are slow; one that gives no answer for so long is not waited for. */
const patience = 30_000

/** A random moment in work that goes on: after so many answers, and then at any time of the next. */
export type Moment = {
  /** To be called at each answer. */
  readonly answered: () => void
  readonly reached: Promise<void>
}

/** A moment after fewer than `answers` answers; `between` is about as many milliseconds as one takes. */
export const momentAmong = (chance: Random, answers: number, between: number): Moment => {
  const wanted = chance.below(answers)
  const rest = chance.below(between)
  let count = 0
  let arrived = (): void => undefined
  const counted = new Promise<void>((resolve) => {
    arrived = resolve
  })
  if (wanted === 0) arrived()
  const patient = new AbortController()
  const given = Promise.race([counted, setTimeout(patience, undefined, { signal: patient.signal })])
  return {
    answered: () => {
      count += 1
      if (count === wanted) arrived()
    },
    reached: given.then(() => {
      patient.abort()
      return setTimeout(rest)
    }),
  }
}
