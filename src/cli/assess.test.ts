import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { packageRoot } from '../adapters/data-files/package-root.ts'
import { kyselyStore } from '../adapters/kysely-store/kysely-store.ts'
import { openSqlite } from '../adapters/sqlite/open-sqlite.ts'
import type { Reading } from '../reading/reading.ts'
import { textPage } from './page.fixture.ts'
import { run, workFolder } from './run-tidewaiter.fixture.ts'

const folder = workFolder()
afterAll(() => folder.remove())

const shells = ['assess', '--from', 'KP', '--to', 'RU', '--item', 'arms.shell', '--on', '2022-11-02']
const oil = ['assess', '--from', 'RU', '--to', 'kp', '--item', 'refined-petroleum']

describe('one flow, for people', () => {
  test('has its verdict with an if, the paragraphs with labels and since when, and the version of the rules', async () => {
    const ran = await run(folder, shells)
    expect([ran.code, ran.err]).toEqual([0, ''])
    expect(ran.out).toMatch(/^North Korea → Russia +prohibited, if this is right$/mu)
    expect(ran.out).toMatch(/unsc:1874\/9 {2}All arms .*\n.*since 12 June 2009/u)
    expect(ran.out).toMatch(/rules +un-1718@\d{4}-\d{2}-\d{2}\.\d+/u)
    expect(ran.out).not.toMatch(/violat/iu)
  })

  test('names what is missing with what it would change, what was assumed, and the factor', async () => {
    const ran = await run(folder, [...oil, '--on', '2023-04-30', '--quantity', '100', '--unit', 't'])
    expect(ran.out).toContain('counts against a cap, if this is right')
    expect(ran.out).toMatch(/open +Was it reported to the Committee as the paragraph asks\? If not,/u)
    expect(ran.out).toMatch(/assumed +No designated party took part/u)
    expect(ran.out).toContain('It is only for the livelihood of ordinary people.')
    expect(ran.out).toContain('factor un-1718-2021-02-17:product_basket')
  })

  test('of an un-notified delivery is prohibited below the cap', async () => {
    const flags = ['--on', '2024-03', '--quantity', '165000', '--unit', 'bbl', '--fact', 'notified=false']
    const ran = await run(folder, [...oil, ...flags, '--json'])
    expect(JSON.parse(ran.out)).toMatchObject({ verdict: 'prohibited', paragraphs: ['unsc:2397/5'] })
  })

  test('over the turn of a year is split where the window of the cap changes', async () => {
    const ran = await run(folder, [...oil, '--on', '2022-12', '--until', '2023-01', '--json'])
    const { segments } = JSON.parse(ran.out) as { segments: readonly { window: string }[] }
    expect(segments.map(({ window }) => window)).toEqual(['2022', '2023'])
  })

  test('between ships of which one flies the flag of North Korea is prohibited', async () => {
    const ran = await run(folder, [...oil, '--on', '2023-04-30', '--sts', '--flag', 'kp,PA', '--json'])
    expect(JSON.parse(ran.out)).toMatchObject({ verdict: 'prohibited' })
  })

  test('is held against another body of rules on request', async () => {
    const flags = ['--to', 'IN', '--item', 'crude-oil', '--on', '2024-01-01', '--regime', 'g7-ru-oil-cap']
    const price = async (usd: string): Promise<unknown> =>
      (
        JSON.parse(
          (await run(folder, ['assess', '--from', 'RU', ...flags, '--price', usd, '--json'])).out,
        ) as {
          verdict: string
        }
      ).verdict
    expect([await price('58'), await price('75')]).toEqual(['exempt', 'prohibited'])
  })
})

describe('a description that nothing can be made of ends with 2 and says why', () => {
  test.each([
    [['assess'], 'missing --from, --to, --item, --on'],
    [['assess', '--again', '--flows', 'x.yaml'], 'do not go together'],
    [[...shells, '--check'], '--check belongs to --flows'],
    [[...shells, '--unit', 'bushel', '--quantity', '1'], '--unit: bushel is no unit'],
    [[...shells, '--quantity', 'many'], 'Expected a number'],
    [[...shells, '--fact', 'notified'], 'Expected a fact and true or false'],
    [[...shells, '--fact', 'moonlit=true'], '--fact moonlit: nothing asks for it'],
    [[...shells, '--regime', 'un-9999'], 'there is no un-9999'],
    [[...shells.slice(0, -1), '2022-02-31'], '--on: expected a day'],
    [[...oil.slice(0, -1), 'gizmo', '--on', '2023'], '--item: gizmo is no goods code'],
    [
      ['assess', '--from', 'KP', '--to', 'UQ', '--item', 'coal', '--on', '2023'],
      'UQ is the code of no country',
    ],
  ])('%j', async (args, words) => {
    const ran = await run(folder, args)
    expect([ran.code, ran.out]).toEqual([2, ''])
    expect(ran.err).toContain(words)
  })
})

const flows = `
- id: A
  flow: { date: '2022-11-02', from: KP, to: RU, item: arms.shell }
  expect: { verdict: prohibited, paragraphs: ['unsc:1874/9'] }
- id: B
  flow: { date: '2022-11-02', from: KP, to: RU, item: arms.gizmo }
- id: C
  flow: { date: '2022-11-02', from: [KP
- id: D
  flow: { date: '2023-04-30', from: RU, to: KP, item: diesel, qty: 5, unit: sacks }
- id: E
  flow: { date: '2007-05-01', from: KP, to: XX, item: arms.salw }
  expect: { verdict: outside }
`

type Row = { id: string; verdict: string | null; problems?: readonly { line: number; reason: string }[] }

describe('a list of flows', () => {
  test('is answered in its order; what cannot be read is named with its line, and the others are answered', async () => {
    const file = folder.write('flows.yaml', flows)
    const ran = await run(folder, ['assess', '--flows', file, '--json'])
    const rows = JSON.parse(ran.out) as readonly Row[]
    expect(ran.code).toBe(1)
    expect(rows.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['A', 'prohibited'],
      ['B', null],
      ['C', null],
      ['D', null],
      ['E', 'outside'],
    ])
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'id',
      'verdict',
      'paragraphs',
      'because',
      'missing',
      'assumptions',
      'disputed',
      'pack',
    ])
    expect(rows.flatMap(({ problems }) => problems ?? []).map(({ line }) => line)).toEqual([5, 8, 9])
    expect(ran.err).toContain('flows.yaml:5: B: item: arms.gizmo is no goods code')
    expect(ran.err).toContain('unit: sacks is no unit')
    expect(ran.err).not.toMatch(/^\s+at .*:\d+/mu)
  })

  test('--check names the entry that differs and ends with 1; without it, expectations are passed over', async () => {
    const wrong = `
- id: right
  flow: { date: '2022-11-02', from: KP, to: RU, item: arms.shell }
  expect: { verdict: prohibited }
- id: wrong
  flow: { date: '2022-11-02', from: KP, to: RU, item: arms.shell }
  expect: { verdict: outside, absent: ['unsc:1874/9'] }
`
    const file = folder.write('wrong.yaml', wrong)
    expect((await run(folder, ['assess', '--flows', file])).code).toBe(0)
    const ran = await run(folder, ['assess', '--flows', file, '--check'])
    expect(ran.code).toBe(1)
    expect(ran.err).toMatch(
      /wrong\.yaml:5: wrong: the verdict is prohibited, not outside; unsc:1874\/9 decides/u,
    )
    expect(ran.err).not.toContain(': right:')
    expect(ran.err).toContain('1 of 2 come out as expected')
  })

  test('that is not there is a problem, not a stack trace', async () => {
    const ran = await run(folder, ['assess', '--flows', folder.path('nowhere.yaml'), '--json'])
    expect([ran.code, ran.out]).toEqual([1, '[]\n'])
    expect(ran.err).toMatch(/^[^\n]*\(not_found\)\n$/u)
  })

  const worked = join(packageRoot, '..', 'shared', 'regimes', 'test-cases.yaml')
  test.skipIf(!existsSync(worked))(
    'all of the worked cases beside the project come out as expected (skipped where they are absent)',
    async () => {
      const ran = await run(folder, ['assess', '--flows', worked, '--check'])
      expect([ran.code, ran.err]).toEqual([0, '24 of 24 come out as expected\n'])
    },
  )
})

describe('assessing again', () => {
  const again = async () => JSON.parse((await run(folder, ['assess', '--again', '--json'])).out) as unknown

  test('lists every changed verdict with both versions, keeps both, and adds nothing the second time', async () => {
    const read = await run(folder, ['read', folder.write('page.txt', textPage()), '--no-store', '--json'])
    const reading = JSON.parse(read.out) as Reading
    const old = reading.assessments.map((one) => ({
      ...one,
      pack: one.pack.replace(/@.*/u, '@2000-01-01.1'),
      verdict: 'outside' as const,
      paragraphs: [],
    }))
    const store = kyselyStore(await openSqlite(folder.path('store.sqlite')))
    await store.keep(
      { ...reading, assessments: old },
      new TextEncoder().encode(textPage()),
      '2024-01-01T00:00:00Z',
    )
    await store.close()
    expect(await again()).toMatchObject({
      documents: 1,
      changes: [
        {
          before: { pack: 'un-1718@2000-01-01.1', verdict: 'outside' },
          after: { pack: reading.assessments[0]?.pack, verdict: 'prohibited' },
        },
      ],
    })
    expect(await again()).toMatchObject({ added: 0, changes: [] })
    const listed = JSON.parse((await run(folder, ['transfers', '--json'])).out) as unknown
    expect(listed).toMatchObject([{ assessments: [{ verdict: 'prohibited' }, {}] }])
    const kept = kyselyStore(await openSqlite(folder.path('store.sqlite')))
    const all = await kept.assessments(reading.id)
    await kept.close()
    expect(all.slice(0, old.length)).toEqual(old)
    expect(all).toHaveLength(old.length * 2)
  })
})
