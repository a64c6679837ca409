import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { textPage } from '../../src/cli/page.fixture.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { DrilledStore } from './drilled-store.ts'
import { runProgram } from './killed-process.ts'
import { lookInto } from './look-into.ts'
import { momentAmong } from './moment.ts'
import type { Activity } from './round.ts'

const pagesInFolder = 40
/** About the time until the first page is given out, in milliseconds: it may be killed before it has opened the store. */
const beforeFirst = 1000
/** And that between two pages. */
const onePage = 30

/** The readings that a command had given out in whole lines. */
const givenOut = (printed: string): readonly Reading[] =>
  printed
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Reading)

/** A folder is read by the command line into a new store, and the command is killed; running it again completes the rest. */
export const reading = (stores: DrilledStore): Activity => {
  const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-pages-'))
  mkdirSync(folder, { recursive: true })
  for (let nr = 1; nr <= pagesInFolder; nr += 1) writeFileSync(join(folder, `${nr}.txt`), textPage(nr))
  const args = (place: string): readonly string[] => ['read', folder, '--jsonl', '--db', place]
  let place: string | null = null
  return {
    name: 'a folder that is read',
    round: async (chance, nr) => {
      // Every third time the same store, so that a run is also killed in what an earlier one left.
      if (place === null || nr % 3 === 0) place = await stores.newPlace()
      const running = runProgram(args(place))
      const moment = momentAmong(chance, pagesInFolder, chance.chance(0.2) ? beforeFirst : onePage)
      running.child.stdout?.on('data', (text: string) => {
        for (const _ of text.matchAll(/\n/gu)) moment.answered()
      })
      await moment.reached
      await running.kill()
      const given = givenOut(running.printed())
      const faults = await lookInto(place, async (store) => {
        const lost: string[] = []
        for (const { id, document } of given)
          if ((await store.reading(id)) === null) lost.push(`lost: ${document.source} was given out`)
        return lost
      })
      const ended = given.length === pagesInFolder
      return { answered: given.length, underWay: ended ? 0 : 1, faults }
    },
    finish: async () => {
      if (place === null) return []
      const running = runProgram(args(place))
      const code = await new Promise((resolve) => running.child.once('close', resolve))
      const left = await lookInto(place, async (store) => {
        const kept = (await store.documents()).length
        return kept === pagesInFolder ? [] : [`${kept} of ${pagesInFolder} pages are there after another run`]
      })
      rmSync(folder, { recursive: true, force: true })
      return code === 0 ? left : [`reading again ended with ${code}: ${running.complained()}`, ...left]
    },
  }
}
