import type { DrilledStore } from './drilled-store.ts'
import { runProgram, startDesk } from './killed-process.ts'
import { lookInto } from './look-into.ts'
import { moment } from './moment.ts'
import type { Activity } from './round.ts'

const longest = 900

/** A desk is started over a store that is not there yet, and killed while it makes the tables. */
export const opening = (stores: DrilledStore): Activity => {
  let place: string | null = null
  return {
    name: 'a store that is made',
    round: async (chance) => {
      place = await stores.newPlace()
      const running = runProgram(['desk', '--no-open', '--port', '0', '--db', place])
      await moment(chance, longest)
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
