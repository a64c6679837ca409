import { expect, test } from 'vitest'
import type { TransferOverall, TransferPage } from '../../desk/stored-transfers.ts'
import { documentId } from '../../reading/document-id.ts'
import { fixtureReading } from '../../reading/reading.fixture.ts'
import { ink } from './ink.ts'
import { transferList } from './transfer-list.ts'

const page = (outlet: string, publishedOn: string, first = outlet): TransferPage => {
  const id = (name: string) => documentId(new TextEncoder().encode(name))
  return {
    document: id(outlet),
    source: `${outlet}.html`,
    title: null,
    outlet,
    publishedOn,
    keptAt: '2024-03-01T00:00:00.000Z',
    voice: id(first),
  }
}
const reading = fixtureReading()
const [transfer] = reading.transfers
if (transfer === undefined) throw new Error('the fixture has transfers')

const figure = (value: number, origin: string, stance: 'asserted' | 'denied' = 'asserted') => ({
  id: `${value}`,
  document: reading.document.id,
  words: 'words',
  stance,
  phase: 'done' as const,
  quantity: { value, unit: 'container', approx: 'more_than' as const },
  period: null,
  origin,
})

const found: TransferOverall = {
  transfer,
  origins: [
    { key: 'US/foreign-ministry', name: '米国務省', statements: ['10000'] },
    { key: 'KR/defence-ministry', name: 'the minister', statements: ['6700'] },
  ],
  denied: [{ key: 'KP', name: 'The regime', statements: ['0'] }],
  pages: [page('Lantern Wire', '2024-02-24'), page('The Sound', '2024-02-25', 'Lantern Wire')],
  voices: 1,
  statements: [
    figure(10_000, 'US/foreign-ministry'),
    figure(10_000, 'US/foreign-ministry'),
    figure(6700, 'KR/defence-ministry'),
  ],
  assessments: reading.assessments.filter((one) => one.transfer === transfer.id),
}

test('a transfer over several pages in 80 columns: origins apart from who denies, figures side by side', () => {
  expect(ink(transferList([found], 80), false)).toMatchInlineSnapshot(`
    "North Korea → Russia  arms                          prohibited, if this is right
      measures    unsc:1874/9, unsc:1718/8(b)
      said by     米国務省; the minister
      denied by   North Korea
      figures     more than 10,000 containers (米国務省)
                  more than 6,700 containers (the minister)
      2 pages, 1 voice, 2 independent origins
      Lantern Wire · 2024-02-24 · 9c15…da1d
      The Sound · 2024-02-25 · f00a…0f66 · prints the text of Lantern Wire

    1 transfer
    "
  `)
})

test('more than six figures are counted', () => {
  const statements = Array.from({ length: 9 }, (_, i) => figure(i + 1, 'US/foreign-ministry'))
  const shown = ink(transferList([{ ...found, statements }], 80), false)
  expect(shown).toContain('more than 6 containers')
  expect(shown).not.toContain('more than 7 containers')
  expect(shown).toContain('and 3 more figures')
})

test('an empty list says so', () => {
  expect(ink(transferList([], 80), false)).toBe('No transfer in the store fits.\n')
})
