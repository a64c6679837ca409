import { textPage } from '../../src/cli/page.fixture.ts'
import type { Store } from '../../src/ports/store.ts'
import type { DocumentId } from '../../src/reading/document-id.ts'
import { random } from '../fuzz-article/random.ts'
import { type Asked, ask, type DocumentAnswer, type ReadAnswer, send } from './desk-client.ts'
import type { DrilledStore } from './drilled-store.ts'
import { startDesk } from './killed-process.ts'
import { lookInto } from './look-into.ts'
import { momentAmong } from './moment.ts'
import { type Page, reviewUntilKilled, type Sent } from './review-writer.ts'
import type { Activity } from './round.ts'

const writers = 4
const pagesInStore = 6
/** A store that grows without end makes later rounds slow and finds nothing more. */
const roundsPerStore = 10
const answersBeforeKill = 30
/** About the time that one answer takes, in milliseconds. */
const oneAnswer = 60

const bodyOf = <T>(answer: Asked<T>): T => {
  if (answer?.status !== 200 || answer.body === null)
    throw new Error(`a page was not read: ${answer?.status}`)
  return answer.body
}

/** The pages that are judged, read where the store does not have them yet. */
const pagesOf = async (address: string): Promise<readonly [Page, ...Page[]]> => {
  const pageOf = async (nr: number): Promise<Page> => {
    const read = bodyOf(await send<ReadAnswer>(address, 'api/readings/text', { text: textPage(nr) }))
    const document = read.read?.[0]?.document ?? ''
    const { judged } = bodyOf(await ask<DocumentAnswer>(address, `api/documents/${document}`))
    return { document, statements: judged.map(({ statement }) => statement.id) }
  }
  const first = await pageOf(1)
  const rest: Page[] = []
  for (let nr = 2; nr <= pagesInStore; nr += 1) rest.push(await pageOf(nr))
  return [first, ...rest]
}

/** What was answered and is not there, and what is there though nobody sent it. */
const lostOf = async (store: Store, sent: readonly Sent[]): Promise<readonly string[]> => {
  const faults: string[] = []
  for (const document of new Set(sent.map((one) => one.document as DocumentId))) {
    const judgements = await store.judgements(document)
    const page = await store.pageJudgements(document)
    const kept = {
      judgement: new Set(judgements.map(({ why }) => why)),
      retraction: new Set(judgements.flatMap(({ retracted }) => retracted?.why ?? [])),
      'word on the page': new Set(page.map(({ why }) => why)),
    }
    const here = sent.filter((one) => one.document === document)
    for (const { kind, token, status } of here)
      if (status === 200 && !kept[kind].has(token)) faults.push(`lost: the ${kind} “${token}” was answered`)
    const known = new Set(here.map(({ token }) => token))
    for (const why of Object.values(kept).flatMap((whys) => [...whys]))
      if (!known.has(why)) faults.push(`invented: “${why}”`)
  }
  return faults
}

const broken = (sent: readonly Sent[]): readonly string[] =>
  sent
    .filter(({ status }) => status >= 500)
    .map(({ kind, token, status, detail }) => `${kind} “${token}”: ${status} ${detail}`)

/** People judge, correct, take back and say when a page was published by HTTP, all at once, and the desk is killed. */
export const review = (stores: DrilledStore): Activity => {
  let place: string | null = null
  let before: Sent[] = []
  return {
    name: 'review',
    round: async (chance, nr) => {
      if (place === null || nr % roundsPerStore === 0) {
        place = await stores.newPlace()
        before = []
      }
      const desk = await startDesk(place)
      const pages = await pagesOf(desk.address)
      const sent: Sent[] = []
      const moment = momentAmong(chance, answersBeforeKill, oneAnswer)
      const tell = (one: Sent): void => {
        sent.push(one)
        moment.answered()
      }
      const people = Array.from({ length: writers }, (_, i) =>
        reviewUntilKilled(desk.address, `Reader ${nr}.${i}`, pages, random(chance.below(2 ** 31)), tell),
      )
      await moment.reached
      await desk.kill()
      await Promise.all(people)
      before.push(...sent)
      const left = await lookInto(place, (store) => lostOf(store, before))
      const brokenOff = broken(sent)
      return {
        answered: sent.filter(({ status }) => status === 200).length,
        underWay: sent.filter(({ status }) => status === 0).length,
        faults: [
          ...brokenOff,
          ...(brokenOff.length > 0 ? [`the desk said: ${desk.complained()}`] : []),
          ...left,
        ],
      }
    },
    finish: async () => {
      if (place === null) return []
      const desk = await startDesk(place)
      const listed = await ask(desk.address, 'api/register')
      await desk.kill()
      return listed?.status === 200 ? [] : [`the desk starts again and answers ${listed?.status}`]
    },
  }
}
