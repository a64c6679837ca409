import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readingFaults } from './reading-schema.fixture.ts'
import { run, workFolder } from './run-tidewaiter.fixture.ts'

const folder = workFolder()
afterAll(() => folder.remove())

const paragraphs = [
  'The ferry that was to bring the new lamp for the lighthouse turned back on Tuesday when fog closed the sound, and the keeper lit the old one again by hand.',
  'A spare had been promised since the spring, but the workshop on the mainland burned down in June and took the drawings with it, the harbour office said.',
  'Fishermen have since agreed to come home before dusk, and the school has lent its loudest bell to the pier for nights on which the lamp gives out.',
]
const page = (outlet: string, day: string, headline: string, body: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><title>${headline}</title><meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="${day}T08:00:00+00:00"></head><body><article><h1>${headline}</h1>${body.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`

const store = ['--db', folder.path('families.sqlite')]
const read = async (file: string, ...flags: readonly string[]) =>
  run(folder, ['read', folder.path(file), ...flags, ...store])

beforeAll(async () => {
  folder.write('sound.html', page('The Sound', '2024-05-03', 'No new lamp', paragraphs))
  folder.write('wire.html', page('Lantern Wire', '2024-05-02', 'Fog stops lighthouse ferry', paragraphs))
  folder.write('brief.html', page('Island Brief', '2024-05-04', 'Bell for the pier', paragraphs.slice(1)))
  folder.write(
    'other.html',
    page('The Sound', '2024-05-05', 'Ferry sails', [
      'Three days late, the boat with the lantern made fast in clear weather, and children rang handbells along the mole while the crew winched the crate ashore.',
      'It will shine from Sunday, the authority announced, after electricians have laid the cable that a storm tore out of the rock two winters ago.',
    ]),
  )
  await read('wire.html')
})

describe('a page that prints the text of an earlier one', () => {
  test('names it in its account, whole or cut', async () => {
    expect((await read('sound.html')).out).toContain(
      'The text appeared first in Lantern Wire on 2 May 2024 (100 % the same)',
    )
    expect((await read('brief.html')).out).toContain('The text appeared first in Lantern Wire on 2 May 2024')
  })

  test('names it in JSON, which still is a reading', async () => {
    const reading = JSON.parse((await read('sound.html', '--json')).out)
    expect(reading.sameText).toMatchObject({
      as: { outlet: 'Lantern Wire' },
      first: { outlet: 'Lantern Wire', publishedOn: '2024-05-02' },
      share: 1,
    })
    expect(readingFaults(reading)).toEqual([])
  })

  test('is another than one with a text of its own, and than the first', async () => {
    expect(JSON.parse((await read('other.html', '--json')).out).sameText).toBeNull()
    expect(JSON.parse((await read('wire.html', '--json')).out).sameText).toBeNull()
  })

  test('is not looked for where nothing is kept', async () => {
    const { out } = await run(folder, ['read', folder.path('sound.html'), '--no-store', '--json'])
    expect(JSON.parse(out)).not.toHaveProperty('sameText')
  })
})

describe('tidewaiter families', () => {
  beforeAll(async () => {
    for (const file of ['sound.html', 'brief.html', 'other.html']) await read(file)
  })

  test('lists each text with its pages in the order in which they appeared', async () => {
    const { out } = await run(folder, ['families', ...store])
    expect(out).toMatch(
      /Fog stops lighthouse ferry\n {2}first in Lantern Wire.*\n {2}then in {2}The Sound.*\n {2}then in {2}Island Brief.*\n\n1 text on 3 pages/u,
    )
  })

  test('lists those of one document, as JSON too', async () => {
    const all = JSON.parse((await run(folder, ['families', '--json', ...store])).out)
    expect(all).toHaveLength(1)
    const own = all[0].reprints[0].document
    const found = await run(folder, ['families', '--document', own, '--json', ...store])
    expect(JSON.parse(found.out)).toEqual(all)
    const none = await run(folder, ['families', '--document', 'sha256:0000', ...store])
    expect(none.out).toBe('No two pages in the store print the same text.\n')
  })
})
