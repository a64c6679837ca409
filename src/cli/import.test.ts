import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { packageRoot } from '../adapters/data-files/package-root.ts'
import { kyselyStore } from '../adapters/kysely-store/kysely-store.ts'
import { openSqlite } from '../adapters/sqlite/open-sqlite.ts'
import type { ImportedRow } from '../desk/import-claims.ts'
import { readingFaults } from './reading-schema.fixture.ts'
import { run, workFolder } from './run-tidewaiter.fixture.ts'

const folder = workFolder()
afterAll(() => folder.remove())

const header =
  'id,claim_date,claimant,claimant_role,stance,direction,item,quantity,unit,qualifier,period_start,period_end,place,source,note\n'
const shells =
  'R1,2024-01-05,Port Watch via Harbour Times,NGO,asserts,KP>RU,artillery shells,"1,000",container,,2023-09,2024-01,,https://watch.example/1,'
const rows = [
  shells,
  'R2,2024-02-05,Foreign Ministry,government,denies,KP>RU,artillery shells,,,,,,,https://ministry.example,',
  'R3,2024-02-06,Port Watch,NGO,asserts,KP>RU,stolen crypto assets,5,USD,,,,,https://watch.example/3,',
  'R4,2024-02-31,Port Watch,NGO,asserts,KP>RU,artillery shells,5,container,,,,,https://watch.example/4,',
  'R5,2024-03-06,Port Watch,NGO,asserts,RU>KP,refined petroleum,900,bbl,,2024-02,2024-02,,https://watch.example/5,',
]
const file = folder.write('claims.csv', `${header}${rows.join('\n')}\n`)
const imported = async () => {
  const ran = await run(folder, ['import', file, '--json'])
  return { ran, rows: JSON.parse(ran.out) as readonly ImportedRow[] }
}

test('each row is kept as a reading, left out by a rule, or refused with its reason', async () => {
  const { ran, rows: found } = await imported()
  expect(ran.code).toBe(1)
  expect(
    found.map(({ id, outcome, denials, assessments }) => [id, outcome, denials, assessments[0]?.verdict]),
  ).toEqual([
    ['R1', 'kept', false, 'prohibited'],
    ['R2', 'kept', true, undefined],
    ['R3', 'excluded', false, undefined],
    ['R4', 'refused', false, undefined],
    ['R5', 'kept', false, 'counts_against_cap'],
  ])
  expect(found[2]?.rule).toContain('theft is not a transfer')
  expect(ran.err).toContain('claims.csv:5: R4: claim_date: refused: 2024-02-31 is no date of the calendar')
})

test('the bytes of a row are kept under their SHA-256, and its reading keeps the contract', async () => {
  const { rows: found } = await imported()
  const document = found[0]?.document
  expect(document).toBe(`sha256:${createHash('sha256').update(shells).digest('hex')}`)
  if (!document) throw new Error('no document')
  const store = kyselyStore(await openSqlite(folder.path('store.sqlite')))
  const [bytes, reading] = [await store.bytes(document), await store.newest(document)]
  await store.close()
  expect(new TextDecoder().decode(bytes ?? undefined)).toBe(shells)
  expect(readingFaults(reading)).toEqual([])
  for (const { quote, quantity } of reading?.statements ?? []) {
    expect(reading?.article?.text.slice(quote.start, quote.end)).toBe(quote.text)
    expect(quantity).toMatchObject({ value: 1000, unit: 'container', text: '1,000' })
  }
  expect(reading?.statements[0]?.attribution.map(({ name }) => name)).toEqual(['Harbour Times', 'Port Watch'])
})

test('importing again changes nothing, and the lists know the claims', async () => {
  const { rows: found } = await imported()
  expect(found.map(({ outcome }) => outcome)).toEqual(['known', 'known', 'excluded', 'refused', 'known'])
  const statements = JSON.parse((await run(folder, ['statements', '--json'])).out) as readonly unknown[]
  expect(statements).toHaveLength(3)
  expect((await run(folder, ['import', file])).out).toContain(
    '5 rows: 0 kept, 3 known before, 1 left out by a rule, 1 refused, 3 statements',
  )
})

const claims = join(packageRoot, '..', 'shared', 'regimes', 'claims-dprk-russia.csv')
test.skipIf(!existsSync(claims))(
  'all 53 rows beside the project are accounted for (skipped where they are absent)',
  async () => {
    const { out } = await run(folder, ['import', claims, '--json', '--db', folder.path('other.sqlite')])
    const found = JSON.parse(out) as readonly ImportedRow[]
    expect(found).toHaveLength(53)
    expect(
      found.filter(({ outcome }) => outcome !== 'kept').map(({ id, rule }) => [id, rule?.slice(0, 7)]),
    ).toEqual([
      ['C16', 'rule 19'],
      ['C51', 'rule 17'],
    ])
    const silent = found.filter(
      ({ outcome, denials, assessments }) => outcome === 'kept' && denials === assessments.length > 0,
    )
    expect(silent.map(({ id }) => id)).toEqual([])
  },
)
