import { afterAll, beforeAll, expect, test } from 'vitest'
import { kyselyStore } from '../adapters/kysely-store/kysely-store.ts'
import { openPostgres } from '../adapters/postgres/open-postgres.ts'
import { type PostgresServer, startPostgres } from '../adapters/postgres/postgres-server.fixture.ts'
import { textPage } from '../cli/page.fixture.ts'
import type { Store } from '../ports/store.ts'
import type { DocumentId } from '../reading/document-id.ts'
import type { Judgement } from '../reading/judgement.ts'
import { type TestDesk, testDesk } from './desk.fixture.ts'

let server: PostgresServer
let stores: readonly Store[] = []
let desks: readonly TestDesk[] = []
beforeAll(async () => {
  server = await startPostgres()
  const address = await server.newDatabase()
  stores = await Promise.all([0, 1].map(async () => kyselyStore(await openPostgres(address))))
  desks = await Promise.all(stores.map((store) => testDesk({ store })))
})
afterAll(async () => {
  await Promise.all([...desks, ...stores].map((one) => one.close()))
  await server.stop()
})

const people = 20
const decisionsEach = 6
const verdicts = ['accept', 'reject', 'correct'] as const

type DocumentAnswer = {
  readonly statements: readonly { readonly id: string }[]
  readonly judged: readonly {
    readonly statement: { readonly id: string }
    readonly history: readonly Judgement[]
  }[]
}
const deskOf = (person: number): TestDesk => {
  const desk = desks[person % desks.length]
  if (desk === undefined) throw new Error('there are two desks')
  return desk
}
const documentAt = async (desk: TestDesk, id: string): Promise<DocumentAnswer> =>
  (await (await desk.ask(`/api/documents/${id}`)).json()) as DocumentAnswer

test('twenty people who judge one page at two desks, while others date it, lose nothing', async () => {
  const read = await deskOf(0).send('/api/readings/text', { text: textPage(31) })
  const { read: found } = (await read.json()) as { readonly read: readonly { readonly document: string }[] }
  const document = found[0]?.document ?? ''
  const statements = (await documentAt(deskOf(1), document)).judged.map(({ statement }) => statement.id)
  const path = `/api/documents/${document}/judgements`

  const decide = async (person: number): Promise<readonly number[]> => {
    const statuses: number[] = []
    for (let nr = 0; nr < decisionsEach; nr += 1) {
      const verdict = verdicts[(person + nr) % verdicts.length]
      const answer = await deskOf(person).send(path, {
        verdict,
        statement: statements[(person * nr) % statements.length],
        correction: verdict === 'correct' ? { stance: 'denied' } : null,
        who: `Reader ${person}`,
        why: `${person}.${nr}`,
      })
      statuses.push(answer.status)
      const said = await answer.text()
      expect(answer.status, said).toBe(200)
      const { judged } = JSON.parse(said) as DocumentAnswer
      const own = judged.flatMap(({ history }) => history).find(({ why }) => why === `${person}.${nr}`)
      if (nr > 0 || own === undefined) continue
      const back = await deskOf(person + 1).send(`${path}/${own.id}/retraction`, {
        who: `Reader ${person}`,
        why: `back ${person}`,
      })
      statuses.push(back.status)
    }
    return statuses
  }
  const datePage = async (desk: TestDesk): Promise<readonly number[]> => {
    const statuses: number[] = []
    for (let day = 10; day < 16; day += 1) {
      const said = { facts: { published: `2023-10-${day}` }, who: 'Reader', why: `${day}` }
      statuses.push((await desk.send(`/api/documents/${document}/page`, said)).status)
    }
    return statuses
  }
  const all = await Promise.all([
    ...Array.from({ length: people }, (_, person) => decide(person)),
    ...desks.map(datePage),
  ])

  expect([...new Set(all.flat())]).toEqual([200])
  const sent = Array.from({ length: people * decisionsEach }, (_, i) => {
    const [person, nr] = [Math.floor(i / decisionsEach), i % decisionsEach]
    return `Reader ${person} ${person}.${nr} ${nr === 0 ? `back ${person}` : ''}`
  })
  const kept = (await stores[0]?.judgements(document as DocumentId)) ?? []
  expect(kept.map(({ who, why, retracted }) => `${who} ${why} ${retracted?.why ?? ''}`).toSorted()).toEqual(
    sent.toSorted(),
  )

  const words = (await stores[1]?.pageJudgements(document as DocumentId)) ?? []
  expect(words.length).toBe(12)

  const stands = await documentAt(deskOf(0), document)
  const listed = await deskOf(1).ask(`/api/statements?document=${document}&limit=500`)
  const { items } = (await listed.json()) as {
    readonly items: readonly { readonly statement: { readonly id: string } }[]
  }
  expect(items.map(({ statement }) => statement)).toEqual(stands.statements)
})
