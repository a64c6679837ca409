import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { Store } from '../../src/ports/store.ts'
import type { DrilledStore } from './drilled-store.ts'
import { runProgram } from './killed-process.ts'
import { lookInto } from './look-into.ts'
import { plainReading } from './plain-reading.ts'
import type { Activity } from './round.ts'

const rows = 60
const header =
  'id,claim_date,claimant,claimant_role,stance,direction,item,quantity,unit,qualifier,period_start,period_end,place,source,note'
const rowOf = (nr: number): string =>
  `R${nr},2024-0${1 + (nr % 9)}-05,Port Watch ${nr},NGO,asserts,KP>RU,artillery shells,${nr},container,,2023-09,2024-01,,https://watch.example/${nr},`

type Kept = ReadonlyMap<string, unknown>

const keptIn = async (store: Store): Promise<Kept> => {
  const kept = new Map<string, unknown>()
  for (const document of await store.documents()) {
    const newest = await store.newest(document)
    kept.set(document, newest === null ? null : plainReading(newest))
  }
  return kept
}

/** A person's table of claims is imported, and the command is killed; what is there has to be what a whole run gives. */
export const importing = (stores: DrilledStore): Activity => {
  const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-table-'))
  const file = join(folder, 'claims.csv')
  writeFileSync(file, [header, ...Array.from({ length: rows }, (_, i) => rowOf(i + 1)), ''].join('\n'))
  const wholeRun = async (place: string): Promise<Kept> => {
    const running = runProgram(['import', file, '--db', place])
    const code = await new Promise((resolve) => running.child.once('close', resolve))
    if (code !== 0) throw new Error(`the import ended with ${code}: ${running.complained()}`)
    let kept: Kept = new Map()
    await lookInto(place, async (store) => {
      kept = await keptIn(store)
      return []
    })
    return kept
  }
  let place: string | null = null
  let whole: Kept | null = null
  let time = 0
  return {
    name: 'a table that is imported',
    round: async (chance, nr) => {
      if (whole === null) {
        const started = performance.now()
        whole = await wholeRun(await stores.newPlace())
        time = Math.ceil(performance.now() - started)
      }
      const due = whole
      // Every third time the same store, so that a run is also killed in what an earlier one left.
      if (place === null || nr % 3 === 0) place = await stores.newPlace()
      const running = runProgram(['import', file, '--db', place])
      await setTimeout(chance.below(time))
      await running.kill()
      const ended = running.printed() !== ''
      const faults = await lookInto(place, async (store) => {
        const kept = await keptIn(store)
        const odd = [...kept].filter(([id, reading]) => !isDeepStrictEqual(reading, due.get(id)))
        const lost = ended && kept.size !== due.size ? [`lost: ${due.size - kept.size} rows were told`] : []
        return [...lost, ...odd.map(([id]) => `${id} is not what a whole import keeps`)]
      })
      return { answered: ended ? rows : 0, underWay: ended ? 0 : 1, faults }
    },
    finish: async () => {
      const after = place === null ? whole : await wholeRun(place)
      rmSync(folder, { recursive: true, force: true })
      return isDeepStrictEqual(after, whole) ? [] : ['importing again does not complete the table']
    },
  }
}
