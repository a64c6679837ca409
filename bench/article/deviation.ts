import { type Outcome, scoresOf } from '../../scripts/train-article/shingles.ts'

const rounds = 300

/** The bootstrap deviation of F1: how far it moves when other pages of the same kind are drawn. */
export const f1Deviation = (outcomes: readonly Outcome[]): number => {
  let seed = 20230703
  const random = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32
  }
  const drawn = (): Outcome => outcomes[Math.floor(random() * outcomes.length)] ?? [0, 0, 0]
  const values = Array.from({ length: rounds }, () => scoresOf(outcomes.map(drawn)).f1)
  const mean = values.reduce((sum, value) => sum + value, 0) / rounds
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / rounds)
}
