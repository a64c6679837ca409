import { textPage } from '../../src/cli/page.fixture.ts'
import type { DocumentId } from '../../src/reading/document-id.ts'
import { ask, type ReadAnswer } from './desk-client.ts'
import type { DrilledStore } from './drilled-store.ts'
import { startDesk } from './killed-process.ts'
import { lookInto } from './look-into.ts'
import { momentAmong } from './moment.ts'
import type { Activity } from './round.ts'

const atOnce = 3
const answersBeforeKill = 20
/** About the time that one answer takes, in milliseconds. */
const oneAnswer = 60
const roundsPerStore = 5

/** Files are given to the desk, several at once, and it is killed while it reads them. */
export const uploads = (stores: DrilledStore): Activity => {
  let place: string | null = null
  let pages = 0
  return {
    name: 'files given to the desk',
    round: async (chance, nr) => {
      if (place === null || nr % roundsPerStore === 0) place = await stores.newPlace()
      const desk = await startDesk(place)
      const answered: string[] = []
      const faults: string[] = []
      let underWay = 0
      const moment = momentAmong(chance, answersBeforeKill, oneAnswer)
      const giveUntilKilled = async (): Promise<void> => {
        for (;;) {
          pages += 1
          const answer = await ask<ReadAnswer>(desk.address, `api/readings/file?name=${pages}.txt`, {
            method: 'POST',
            headers: { 'content-type': 'application/octet-stream' },
            body: textPage(pages),
          })
          if (answer === null) {
            underWay += 1
            return
          }
          moment.answered()
          if (answer.status !== 200)
            faults.push(`a file was answered with ${answer.status}: ${answer.detail}`)
          const document = answer.body?.read?.[0]?.document
          if (typeof document === 'string') answered.push(document)
        }
      }
      const givers = Array.from({ length: atOnce }, giveUntilKilled)
      await moment.reached
      await desk.kill()
      await Promise.all(givers)
      if (faults.length > 0) faults.push(`the desk said: ${desk.complained()}`)
      const left = await lookInto(place, async (store) => {
        const kept = new Set<string>(await store.documents())
        return answered.filter((id) => !kept.has(id as DocumentId)).map((id) => `lost: ${id} was answered`)
      })
      return { answered: answered.length, underWay, faults: [...faults, ...left] }
    },
    finish: async () => (place === null ? [] : lookInto(place)),
  }
}
