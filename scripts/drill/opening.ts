import { setTimeout } from 'node:timers/promises'
import type { DrilledStore } from './drilled-store.ts'
import { runProgram, startDesk } from './killed-process.ts'
import { lookInto } from './look-into.ts'
import type { Activity } from './round.ts'

const timedEvery = 5

/** A desk is started over a store that is not there yet, and killed while it makes the tables. */
export const opening = (stores: DrilledStore): Activity => {
  let place: string | null = null
  let whole = 0
  /** How long it takes from start to finish, asked again now and then, for machines are not always as busy. */
  const timed = async (): Promise<number> => {
    const started = performance.now()
    await (await startDesk(await stores.newPlace())).kill()
    return Math.ceil(performance.now() - started)
  }
  return {
    name: 'a store that is made',
    round: async (chance, nr) => {
      if (nr % timedEvery === 0) whole = await timed()
      place = await stores.newPlace()
      const running = runProgram(['desk', '--no-open', '--port', '0', '--db', place])
      await setTimeout(chance.below(whole))
      await running.kill()
      const ready = running.printed() !== ''
      return { answered: ready ? 1 : 0, underWay: ready ? 0 : 1, faults: await lookInto(place) }
    },
    finish: async () => {
      if (place !== null) await (await startDesk(place)).kill()
      return []
    },
  }
}
