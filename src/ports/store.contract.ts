import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { documentId } from '../reading/document-id.ts'
import { fixtureBytes, fixtureReading } from '../reading/reading.fixture.ts'
import type { Assessment } from '../regimes/assessment.ts'
import { type Observation, observationId } from '../regimes/observation.ts'
import { packId } from '../regimes/pack.ts'
import { isoDay, type PartialDate, partialDate } from '../text/partial-date.ts'
import { first, later, laterStatements, published, type StoreUnderTest } from './store-case.fixture.ts'
import { keepsCases } from './store-cases.contract.ts'
import { keepsJudgements } from './store-judgements.contract.ts'
import { servesReview } from './store-review.contract.ts'
import { findsSameTexts } from './store-texts.contract.ts'

const dated = <T extends PartialDate>(date: T | null): T => {
  if (date === null) throw new Error('no date')
  return date
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
    keepsJudgements(() => opened)
    servesReview(() => opened)
    findsSameTexts(() => opened)
    keepsCases(() => opened)

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
