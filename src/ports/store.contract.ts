import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { attachJudgements } from '../reading/attach-judgements.ts'
import { documentId } from '../reading/document-id.ts'
import { judgedRoles } from '../reading/judged-roles.ts'
import type { Judgement } from '../reading/judgement.ts'
import { fixtureBytes, fixtureReading } from '../reading/reading.fixture.ts'
import type { Reading } from '../reading/reading.ts'
import { readingId } from '../reading/reading-id.ts'
import { sketchOfReading } from '../reading/sketch-of-reading.ts'
import type { Assessment } from '../regimes/assessment.ts'
import { type Observation, observationId } from '../regimes/observation.ts'
import { packId } from '../regimes/pack.ts'
import { isoDay, type PartialDate, partialDate } from '../text/partial-date.ts'
import type { Store } from './store.ts'

/** One store under test: the store, and everything that lies in its tables, as text that two moments are compared by. */
export type StoreUnderTest = { readonly store: Store; readonly dump: () => Promise<string> }

const first = '2023-07-03T09:00:00.000Z'
const later = '2023-07-04T09:00:00.000Z'
const published = partialDate('2023-07-03')

const judgementOn = (reading: Reading, statementId: string): Omit<Judgement, 'retracted'> => {
  const statement = reading.statements.find((s) => s.id === statementId)
  if (!statement) throw new Error(`no statement ${statementId}`)
  return {
    id: `judgement-${statementId}`,
    document: reading.document.id,
    statement: statement.id,
    quote: statement.quote,
    roles: judgedRoles(statement),
    verdict: 'correct',
    correction: { stance: 'alleged' },
    who: 'R. Reader',
    at: later,
    why: 'the paper hedges',
  }
}
/** What a later engine may say about the same words: other ids, another phase, and one statement gone. */
const laterStatements = fixtureReading()
  .statements.filter((s) => s.id !== 's-denial')
  .map((s) => ({ ...s, id: `${s.id}-2`, phase: 'done' as const }))

const dated = <T extends PartialDate>(date: T | null): T => {
  if (date === null) throw new Error('no date')
  return date
}
/** The reading of a page with a text of its own; the same words make the same text. */
const printed = (nr: number, words: string): { readonly reading: Reading; readonly bytes: Uint8Array } => {
  const text = Array.from({ length: 40 }, (_, i) => `${words} ${i * i}`).join(' ')
  const bytes = new TextEncoder().encode(`${nr} ${text}`)
  const fixture = fixtureReading()
  if (fixture.article === null) throw new Error('the fixture has an article')
  const id = documentId(bytes)
  const reading: Reading = {
    ...fixture,
    id: readingId(id, fixture.engine, fixture.options),
    document: { ...fixture.document, id, source: `${nr}.txt` },
    article: {
      ...fixture.article,
      text,
      parts: [{ kind: 'body', start: 0, end: text.length }],
      publishedAt: `2024-02-0${nr}T09:00:00+09:00`,
    },
    statements: [],
    transfers: [],
    exchanges: [],
    assessments: [],
    ledger: [],
  }
  return { reading, bytes }
}
const figure = (month: string, bbl: number): Observation => {
  const one: Omit<Observation, 'id'> = {
    measure: 'unsc:2397/5',
    goods: 'refined-petroleum',
    from: dated(partialDate(month)),
    to: dated(partialDate(month)),
    suppliers: ['RU'],
    t: null,
    bbl,
    bblByPress: false,
    basis: 'reported',
    rounded: false,
    source: 'https://example.org/table',
    note: null,
    seen: dated(isoDay('2023-07-01')),
    seenFrom: 'stated',
  }
  return { id: observationId(one), ...one }
}

/** What every store does, whatever database it stands on. */
export const storeContract = (name: string, open: () => Promise<StoreUnderTest>): void => {
  describe(`the store on ${name}`, () => {
    let opened: StoreUnderTest
    beforeEach(async () => {
      opened = await open()
    })
    afterEach(() => opened.store.close())

    test('gives a reading back as it was, with the time at which its bytes were kept', async () => {
      const reading = fixtureReading()
      expect(await opened.store.keep(reading, fixtureBytes, first)).toBe('kept')
      const kept = await opened.store.reading(reading.id)
      expect(kept).toEqual({ ...reading, document: { ...reading.document, readAt: first } })
      expect(await opened.store.newest(reading.document.id)).toEqual(kept)
    })

    test('keeps the bytes unchanged, whatever they are', async () => {
      const bytes = Uint8Array.from({ length: 256 }, (_, i) => i)
      const reading = fixtureReading()
      await opened.store.keep(reading, bytes, first)
      expect(await opened.store.bytes(reading.document.id)).toEqual(bytes)
    })

    test('knows nothing of what was never kept', async () => {
      const { id, document } = fixtureReading()
      expect(await opened.store.reading(id)).toBeNull()
      expect(await opened.store.newest(document.id)).toBeNull()
      expect(await opened.store.bytes(document.id)).toBeNull()
      expect(await opened.store.readingsOf(document.id)).toEqual([])
      expect(await opened.store.judgements(document.id)).toEqual([])
    })

    test('changes no row when the same is kept again', async () => {
      await opened.store.keep(fixtureReading(), fixtureBytes, first)
      const before = await opened.dump()
      expect(await opened.store.keep(fixtureReading(), fixtureBytes, later)).toBe('known')
      expect(await opened.dump()).toBe(before)
      expect(before).toContain('s-arms')
    })

    test('sets a reading with another publication date beside the first, and shows the newer', async () => {
      const undated = fixtureReading()
      const dated = fixtureReading({ published })
      await opened.store.keep(undated, fixtureBytes, first)
      expect(await opened.store.keep(dated, fixtureBytes, later)).toBe('kept')
      expect(await opened.store.readingsOf(undated.document.id)).toEqual([
        { id: undated.id, engine: undated.engine, publishedOn: null, readAt: first },
        { id: dated.id, engine: dated.engine, publishedOn: published, readAt: later },
      ])
      expect((await opened.store.newest(undated.document.id))?.id).toBe(dated.id)
      expect((await opened.store.reading(undated.id))?.article?.publishedOn).toBeNull()
      expect((await opened.store.statements({})).map((s) => s.foundIn.publishedOn)).toEqual(
        Array.from({ length: 4 }, () => published),
      )
    })

    test('sets a reading by a later engine beside the first, and lists only the newer', async () => {
      await opened.store.keep(fixtureReading(), fixtureBytes, first)
      const newer = fixtureReading({}, 'rules/next', { statements: laterStatements })
      await opened.store.keep(newer, fixtureBytes, later)
      expect(await opened.store.readingsOf(newer.document.id)).toHaveLength(2)
      expect((await opened.store.statements({})).map((s) => s.statement.id)).toEqual([
        's-arms-2',
        's-oil-2',
        's-table-2',
      ])
    })

    test('keeps a judgement over another date and another engine; what fits nothing any more is listed', async () => {
      const reading = fixtureReading()
      await opened.store.keep(reading, fixtureBytes, first)
      await opened.store.judge(judgementOn(reading, 's-arms'))
      await opened.store.judge(judgementOn(reading, 's-denial'))
      await opened.store.keep(fixtureReading({ published }), fixtureBytes, later, {
        reading: { ...fixtureReading({ published }), id: 'standing' },
        seen: 2,
      })
      const attach = async () =>
        attachJudgements(
          await opened.store.judgements(reading.document.id),
          (await opened.store.newest(reading.document.id))?.statements ?? [],
        )
      expect((await attach()).attached.map((a) => [a.statement.id, a.by])).toEqual([
        ['s-arms', 'id'],
        ['s-denial', 'id'],
      ])
      const newer = fixtureReading({ published }, 'rules/next', { statements: laterStatements })
      await opened.store.keep(newer, fixtureBytes, later, { reading: { ...newer, id: 'standing' }, seen: 2 })
      const { attached, loose } = await attach()
      expect(attached.map((a) => [a.statement.id, a.by])).toEqual([['s-arms-2', 'quote']])
      expect(loose.map((j) => j.statement)).toEqual(['s-denial'])
    })

    test('appends that a judgement is taken back, once, and keeps it', async () => {
      const reading = fixtureReading()
      await opened.store.keep(reading, fixtureBytes, first)
      const judgement = judgementOn(reading, 's-arms')
      await opened.store.judge(judgement)
      expect(await opened.store.judgements(reading.document.id)).toEqual([{ ...judgement, retracted: null }])
      const retraction = { who: 'R. Reader', at: later, why: 'the hedge is the next sentence' }
      await opened.store.retract(judgement, retraction)
      await opened.store.retract(judgement, { ...retraction, who: 'somebody else' })
      expect(await opened.store.judgements(reading.document.id)).toEqual([
        { ...judgement, retracted: retraction },
      ])
    })

    test('lists what stands after judgements, and gives the reading back as it was', async () => {
      const reading = fixtureReading()
      const { document } = reading
      await opened.store.keep(reading, fixtureBytes, first)
      const judgement = judgementOn(reading, 's-arms')
      const held = reading.statements.filter(({ id }) => id !== 's-arms')
      const standing = {
        ...reading,
        id: 'standing',
        statements: held,
        transfers: [],
        assessments: [],
        ledger: [],
      }
      expect(await opened.store.judge(judgement, { reading: standing, seen: 0 })).toBe('kept')
      expect((await opened.store.statements({})).map((s) => s.statement.id)).toEqual(held.map(({ id }) => id))
      expect((await opened.store.listed(1, null))[0]?.statements).toBe(held.length)
      expect((await opened.store.newest(document.id))?.statements).toEqual(reading.statements)
      expect(await opened.store.readingsOf(document.id)).toHaveLength(1)
      const whole = { ...standing, statements: reading.statements }
      const retraction = { who: 'R. Reader', at: later, why: '' }
      expect(await opened.store.retract(judgement, retraction, { reading: whole, seen: 1 })).toBe('kept')
      expect(await opened.store.statements({})).toHaveLength(reading.statements.length)
    })

    test('keeps nothing that was worked out without the decisions of others', async () => {
      const reading = fixtureReading()
      await opened.store.keep(reading, fixtureBytes, first)
      const standing = { reading: { ...reading, id: 'standing' }, seen: 0 }
      await opened.store.judge(judgementOn(reading, 's-arms'), standing)
      const before = await opened.dump()
      expect(await opened.store.judge(judgementOn(reading, 's-denial'), standing)).toBe('stale')
      expect(await opened.store.keep(fixtureReading({ published }), fixtureBytes, later)).toBe('stale')
      expect(await opened.dump()).toBe(before)
    })

    test('refuses a judgement on a document that it does not have', async () => {
      await expect(opened.store.judge(judgementOn(fixtureReading(), 's-arms'))).rejects.toThrow()
    })

    test.each([
      [{}, ['s-arms', 's-oil', 's-table', 's-denial']],
      [{ supplier: 'KP' }, ['s-arms', 's-denial']],
      [{ recipient: 'KP' }, ['s-oil', 's-table']],
      [{ supplier: 'KP', recipient: 'KP' }, []],
      [{ class: 'refined_petroleum' as const }, ['s-oil', 's-table']],
      [{ stance: 'denied' as const }, ['s-denial']],
      [{ phase: 'resumed' as const }, ['s-oil']],
      [{ supplier: 'RU', phase: 'done' as const }, ['s-table']],
      [{ limit: 2 }, ['s-arms', 's-oil']],
      [{ document: fixtureReading().document.id.slice(0, 15) }, ['s-arms', 's-oil', 's-table', 's-denial']],
      [{ document: 'sha256:0000' }, []],
      [{ supplier: "KP' or '1'='1" }, []],
    ])('lists the statements that fit %j', async (filter, ids) => {
      await opened.store.keep(fixtureReading(), fixtureBytes, first)
      expect((await opened.store.statements(filter)).map((s) => s.statement.id)).toEqual(ids)
    })

    test('lists transfers with what they were assessed as', async () => {
      await opened.store.keep(fixtureReading(), fixtureBytes, first)
      const listed = await opened.store.transfers({ supplier: 'KP' })
      expect(listed.map((t) => [t.transfer.id, t.assessments.map((a) => a.verdict)])).toEqual([
        ['t-arms', ['prohibited']],
      ])
    })

    test('sets a later assessment beside the one of the reading, and lists the later', async () => {
      const reading = fixtureReading()
      await opened.store.keep(reading, fixtureBytes, first)
      const [own] = reading.assessments
      if (own === undefined) throw new Error('the fixture has assessments')
      const again: Assessment = { ...own, pack: `${packId(own.pack)}@2099-01-01.1`, verdict: 'outside' }
      const other: Assessment = { ...own, pack: 'other@2099-01-01.1', verdict: 'cannot_tell' }
      await opened.store.assessAgain(reading.id, [again, other], later)
      expect(await opened.store.assessments(reading.id)).toEqual([...reading.assessments, again, other])
      expect((await opened.store.reading(reading.id))?.assessments).toEqual(reading.assessments)
      const listed = await opened.store.transfers({})
      expect(listed.find((t) => t.transfer.id === own.transfer)?.assessments).toEqual([again, other])
    })

    test('knows the documents that have a reading', async () => {
      expect(await opened.store.documents()).toEqual([])
      await opened.store.keep(fixtureReading(), fixtureBytes, first)
      await opened.store.keep(fixtureReading({ published }), fixtureBytes, later)
      expect(await opened.store.documents()).toEqual([fixtureReading().document.id])
    })

    test('keeps a sketch of each text, in the order of appearance, and finds the earliest page with the same', async () => {
      const [one, two, three, other] = [1, 2, 3, 4].map((nr) =>
        printed(nr, nr === 4 ? 'snow in May' : 'barges at the quay'),
      )
      if (!one || !two || !three || !other) throw new Error('four pages')
      for (const { reading, bytes } of [three, other, one, two])
        await opened.store.keep(reading, bytes, first)
      const all = await opened.store.sketched()
      expect(all.map(({ source }) => source)).toEqual(['1.txt', '2.txt', '3.txt', '4.txt'])
      expect(all[0]).toEqual({
        document: one.reading.document.id,
        source: '1.txt',
        title: one.reading.article?.title,
        outlet: one.reading.article?.outlet,
        publishedOn: null,
        keptAt: first,
        sketch: sketchOfReading(one.reading),
      })
      const earliest = async ({ reading }: typeof one) =>
        (await opened.store.reprintOf(reading.document.id))?.of.source ?? null
      expect(await Promise.all([one, two, three, other].map(earliest))).toEqual([
        null,
        '1.txt',
        '1.txt',
        null,
      ])
    })

    test('takes the text of a document from its newest reading', async () => {
      const { reading, bytes } = printed(1, 'barges at the quay')
      await opened.store.keep(reading, bytes, first)
      const again = { ...printed(1, 'barges at the pier').reading, id: 'later', document: reading.document }
      await opened.store.keep(again, bytes, later)
      expect((await opened.store.sketched()).map(({ sketch }) => sketch)).toEqual([sketchOfReading(again)])
      const copy = printed(1, 'barges at the quay')
      const { reading: old, bytes: others } = { ...copy, bytes: new TextEncoder().encode('another') }
      const id = documentId(others)
      await opened.store.keep({ ...old, id: 'copy', document: { ...old.document, id } }, others, later)
      expect(await opened.store.reprintOf(id)).toBeNull()
    })

    test('keeps no sketch of a short text or of a row of a table', async () => {
      const { reading, bytes } = printed(1, 'barges at the quay')
      const short = reading.article && {
        ...reading.article,
        parts: [{ kind: 'body', start: 0, end: 60 }] as const,
      }
      await opened.store.keep({ ...reading, id: 'short', article: short }, bytes, first)
      const row = { ...reading, document: { ...reading.document, mediaType: 'text/csv' } }
      await opened.store.keep(row, bytes, first)
      expect(await opened.store.sketched()).toEqual([])
      expect(await opened.store.reprintOf(row.document.id)).toBeNull()
    })

    test('lists what was read, last first, and goes on after any place', async () => {
      const pages = ['one', 'two', 'three'].map((name, i) => {
        const bytes = new TextEncoder().encode(name)
        const reading = fixtureReading()
        const document = { ...reading.document, id: documentId(bytes), source: name }
        return {
          reading: { ...reading, id: `reading-${name}`, document },
          bytes,
          at: `2023-07-0${i + 1}T09:00:00.000Z`,
        }
      })
      for (const { reading, bytes, at } of pages) await opened.store.keep(reading, bytes, at)
      const all = await opened.store.listed(10, null)
      expect(all.map(({ source, statements }) => [source, statements])).toEqual([
        ['three', 4],
        ['two', 4],
        ['one', 4],
      ])
      const [newest] = await opened.store.listed(1, null)
      expect(newest?.source).toBe('three')
      expect((await opened.store.listed(10, newest ?? null)).map(({ source }) => source)).toEqual([
        'two',
        'one',
      ])
    })

    test('keeps official figures once, and a corrected one beside the old', async () => {
      const [may, june] = [figure('2023-05', 100), figure('2023-06', 200)]
      const corrected = figure('2023-06', 250)
      expect(await opened.store.observe([may, june], [], first)).toEqual([may, june])
      const before = await opened.dump()
      expect(await opened.store.observe([june, may], [], later)).toEqual([])
      expect(await opened.dump()).toBe(before)
      expect(await opened.store.observe([corrected, may], [], later)).toEqual([corrected])
      expect(await opened.store.observations()).toEqual([may, june, corrected])
    })

    test('does not keep a figure that is known anyway', async () => {
      const [may, june] = [figure('2023-05', 100), figure('2023-06', 200)]
      expect(await opened.store.observe([may, june], [may], first)).toEqual([june])
      expect(await opened.store.observations()).toEqual([june])
    })

    test('takes a page with characters that databases refuse', async () => {
      const reading = fixtureReading({}, 'rules/test', {})
      const article = reading.article
      if (!article) throw new Error('the fixture has an article')
      const odd = { ...reading, article: { ...article, title: 'a\0b\uD800c', outlet: '\uDFFF' } }
      await opened.store.keep(odd, fixtureBytes, first)
      expect((await opened.store.reading(odd.id))?.article?.title).toBe('a\0b\uD800c')
    })

    test('keeps a reading of a thousand statements', async () => {
      const [one] = fixtureReading().statements
      if (!one) throw new Error('the fixture has statements')
      const statements = Array.from({ length: 1001 }, (_, i) => ({ ...one, id: `s${i}` }))
      const reading = fixtureReading({}, 'rules/test', { statements })
      await opened.store.keep(reading, fixtureBytes, first)
      expect((await opened.store.newest(reading.document.id))?.statements).toEqual(statements)
    })
  })
}
