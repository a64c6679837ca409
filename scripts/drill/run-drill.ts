import { random } from '../fuzz-article/random.ts'
import type { DrilledStore } from './drilled-store.ts'
import { importing } from './importing.ts'
import { opening } from './opening.ts'
import { reading } from './reading.ts'
import { review } from './review.ts'
import type { Activity } from './round.ts'
import { uploads } from './uploads.ts'

export type Drilled = {
  readonly store: string
  readonly during: string
  readonly kills: number
  readonly answered: number
  readonly underWay: number
  /** Each with the number of its round, by which the same choices can be made again. */
  readonly faults: readonly string[]
}

const activities = [review, uploads, reading, importing, opening] as const

/** Of ten kills four are during review, two while files are given, two while a folder is read, one each of the others. */
const tenths = [4, 2, 2, 1, 1]

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const guarded = async (act: () => Promise<readonly string[]>): Promise<readonly string[]> => {
  try {
    return await act()
  } catch (error) {
    return [wordsOf(error)]
  }
}

const drillOne = async (
  stores: DrilledStore,
  activity: Activity,
  kills: number,
  seed: number,
): Promise<Drilled> => {
  let answered = 0
  let underWay = 0
  const faults: string[] = []
  for (let nr = 0; nr < kills; nr += 1) {
    const found = await guarded(async () => {
      const round = await activity.round(random(seed * 1_000_003 + nr), nr)
      answered += round.answered
      underWay += round.underWay
      return round.faults
    })
    faults.push(...found.map((fault) => `round ${nr}: ${fault}`))
  }
  faults.push(...(await guarded(activity.finish)).map((fault) => `afterwards: ${fault}`))
  return { store: stores.name, during: activity.name, kills, answered, underWay, faults }
}

/** Kills the program `kills` times over stores of one kind, in everything that writes; the seed decides what and when. */
export const runDrill = async (
  stores: DrilledStore,
  kills: number,
  seed: number,
  told: (done: Drilled) => void = () => undefined,
): Promise<readonly Drilled[]> => {
  const all: Drilled[] = []
  for (const [i, make] of activities.entries()) {
    const share = Math.round((kills * (tenths[i] ?? 0)) / 10)
    if (share === 0) continue
    const done = await drillOne(stores, make(stores), share, seed)
    told(done)
    all.push(done)
  }
  return all
}
