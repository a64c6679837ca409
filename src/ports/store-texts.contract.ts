import { expect, test } from 'vitest'
import { documentId } from '../reading/document-id.ts'
import { fixtureReading } from '../reading/reading.fixture.ts'
import type { Reading } from '../reading/reading.ts'
import { readingId } from '../reading/reading-id.ts'
import { sketchOfReading } from '../reading/sketch-of-reading.ts'
import { first, later, type StoreUnderTest } from './store-case.fixture.ts'

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

/** What every store does to find the same text on several pages. */
export const findsSameTexts = (opened: () => StoreUnderTest): void => {
  test('keeps a sketch of each text, in the order of appearance, and finds the earliest page with the same', async () => {
    const [one, two, three, other] = [1, 2, 3, 4].map((nr) =>
      printed(nr, nr === 4 ? 'snow in May' : 'barges at the quay'),
    )
    if (!one || !two || !three || !other) throw new Error('four pages')
    for (const { reading, bytes } of [three, other, one, two])
      await opened().store.keep(reading, bytes, first)
    const all = await opened().store.sketched()
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
      (await opened().store.reprintOf(reading.document.id))?.of.source ?? null
    expect(await Promise.all([one, two, three, other].map(earliest))).toEqual([null, '1.txt', '1.txt', null])
  })

  test('takes the text of a document from its newest reading', async () => {
    const { reading, bytes } = printed(1, 'barges at the quay')
    await opened().store.keep(reading, bytes, first)
    const again = { ...printed(1, 'barges at the pier').reading, id: 'later', document: reading.document }
    await opened().store.keep(again, bytes, later)
    expect((await opened().store.sketched()).map(({ sketch }) => sketch)).toEqual([sketchOfReading(again)])
    const copy = printed(1, 'barges at the quay')
    const { reading: old, bytes: others } = { ...copy, bytes: new TextEncoder().encode('another') }
    const id = documentId(others)
    await opened().store.keep({ ...old, id: 'copy', document: { ...old.document, id } }, others, later)
    expect(await opened().store.reprintOf(id)).toBeNull()
  })

  test('keeps no sketch of a short text or of a row of a table', async () => {
    const { reading, bytes } = printed(1, 'barges at the quay')
    const short = reading.article && {
      ...reading.article,
      parts: [{ kind: 'body', start: 0, end: 60 }] as const,
    }
    await opened().store.keep({ ...reading, id: 'short', article: short }, bytes, first)
    const row = { ...reading, document: { ...reading.document, mediaType: 'text/csv' } }
    await opened().store.keep(row, bytes, first)
    expect(await opened().store.sketched()).toEqual([])
    expect(await opened().store.reprintOf(row.document.id)).toBeNull()
  })
}
