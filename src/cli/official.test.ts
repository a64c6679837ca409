import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { packageRoot } from '../adapters/data-files/package-root.ts'
import type { Observation } from '../regimes/observation.ts'
import { run, type WorkFolder, workFolder } from './run-tidewaiter.fixture.ts'

let folder: WorkFolder
const folders: WorkFolder[] = []
beforeEach(() => {
  folder = workFolder()
  folders.push(folder)
})
afterAll(() => {
  for (const one of folders) one.remove()
})

const header = 'month,supplier,tonnes,barrels,basis,source,note,seen\n'
const table = (name: string, rows: string): string => folder.write(name, header + rows)
type Imported = { known: number; added: readonly Observation[]; problems: readonly { line: number }[] }
const imported = async (file: string): Promise<Imported> =>
  JSON.parse((await run(folder, ['official', 'import', file, '--json'])).out) as Imported
const listed = async (...args: readonly string[]): Promise<readonly Observation[]> =>
  JSON.parse((await run(folder, ['official', ...args, '--json'])).out) as readonly Observation[]

test('the figures that ship with the program are listed, by month and supplier', async () => {
  const found = await listed('--month', '2023-04', '--supplier', 'ru')
  expect(found.map(({ bbl }) => bbl)).toContain(3612)
  expect(found.every(({ suppliers }) => suppliers.includes('RU'))).toBe(true)
  const ran = await run(folder, ['official', '--month', '2023-04'])
  expect(ran.out).toMatch(/2023-04 +RU +3,612 +reported +2023-06-13/u)
  expect((await run(folder, ['official', '--month', '1999-01'])).out).toBe('No official figure fits.\n')
})

describe('importing official figures', () => {
  const rows =
    '2030-01,RU,,1200,reported,https://table.example/a,,2030-02-15\n2030-02,CN,0,0,,https://table.example/a,,\n'

  test('keeps them beside those that ship with the program; importing again changes nothing', async () => {
    const before = (await listed()).length
    const file = table('months.csv', rows)
    const first = await imported(file)
    expect(first.added.map(({ bbl, basis, seenFrom }) => [bbl, basis, seenFrom])).toEqual([
      [1200, 'reported', 'stated'],
      [0, 'zero', 'import'],
    ])
    expect(await imported(file)).toMatchObject({ known: 2, added: [] })
    expect(await listed()).toHaveLength(before + 2)
  })

  test('keeps a corrected figure as a further observation, and says that it differs', async () => {
    await imported(table('months.csv', rows))
    const corrected = table('later.csv', '2030-01,RU,,1250,revised,https://table.example/b,,2030-05-01\n')
    expect(await imported(corrected)).toMatchObject({ added: [{ bbl: 1250 }], problems: [{ line: 2 }] })
    expect((await listed('--month', '2030-01')).map(({ bbl }) => bbl)).toEqual([1200, 1250])
  })

  test('refuses bad rows with line, column and reason, ends with 1, and the good ones go in', async () => {
    const bad = `2030-02-31,RU,,5,reported,x,,\n2030-01,Russia,,5,reported,x,,\n2030-01,RU,,-5,reported,x,,\n2030-01,RU,,"12,34",reported,x,,\n${rows}`
    const file = table('bad.csv', bad)
    const ran = await run(folder, ['official', 'import', file])
    expect(ran.code).toBe(1)
    expect(ran.out).toContain('6 rows: 2 new, 0 known before, 4 refused')
    expect(ran.err).toContain('bad.csv:2: month: refused: 2030-02-31 is no month or period of the calendar')
    expect(ran.err).toContain('bad.csv:3: supplier: refused: Russia is no country code')
    expect(ran.err).toContain('bad.csv:4: barrels: refused: -5 is negative')
    expect(ran.err).toContain('bad.csv:5: barrels: refused: 12,34: the thousand separators are misplaced')
  })

  test('refuses a line whose quote is never closed, and the others go in', async () => {
    const lines = rows.split('\n')
    const file = table('open.csv', `${lines[0]}\n2030-03,RU,,5,reported,"x,,\n${lines[1]}\n`)
    const ran = await run(folder, ['official', 'import', file])
    expect(ran.code).toBe(1)
    expect(ran.err).toContain('open.csv:3: refused: is no row of a table')
    expect(ran.out).toContain('3 rows: 2 new, 0 known before, 1 refused')
  })

  test('flags odd rows and takes them in', async () => {
    const ran = await run(folder, [
      'official',
      'import',
      table('odd.csv', '2030-01,RU,10,900,reported,x,,\n'),
    ])
    expect(ran.code).toBe(0)
    expect(ran.err).toContain('odd.csv:2: barrels: flagged: 900 bbl for 10 t is 90.0 barrels a tonne')
    expect(ran.out).toContain('1 new')
  })

  test.each([
    ['no such table', 'a,b\n1,2\n', 'no column month or period'],
    ['a broken table', 'month,supplier\n"2030', 'no table'],
  ])('%s is a sentence and ends with 1', async (_, text, words) => {
    const ran = await run(folder, ['official', 'import', folder.write('x.csv', text)])
    expect([ran.code, ran.out]).toEqual([1, ''])
    expect(ran.err).toContain(words)
  })

  const shared = join(packageRoot, '..', 'shared', 'regimes')
  test.skipIf(!existsSync(shared))(
    'both tables beside the project are read in full (skipped where they are absent)',
    async () => {
      const months = await imported(join(shared, '1718-refined-petroleum-monthly.csv'))
      const totals = await imported(join(shared, '1718-refined-petroleum-totals.csv'))
      expect([months.known + months.added.length, totals.known + totals.added.length]).toEqual([78, 32])
      expect((await imported(join(shared, '1718-refined-petroleum-totals.csv'))).added).toEqual([])
    },
  )
})
