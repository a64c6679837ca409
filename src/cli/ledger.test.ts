import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Account } from '../ledger/account.ts'
import { run, workFolder } from './run-tidewaiter.fixture.ts'
import { displayWidth } from './view/display-width.ts'

const folder = workFolder()
afterAll(() => folder.remove())

const header =
  'id,claim_date,claimant,claimant_role,stance,direction,item,quantity,unit,qualifier,period_start,period_end,place,source,note\n'
const claim = (id: string, day: string, who: string, bbl: number): string =>
  `${id},${day},${who},NGO,asserts,RU>KP,refined petroleum,${bbl},bbl,,2030-03,2030-03,,https://watch.example/${id},\n`

const account = async (...args: readonly string[]): Promise<Account> =>
  JSON.parse((await run(folder, ['ledger', 'unsc:2397/5', ...args, '--json'])).out) as Account

beforeAll(async () => {
  const months = folder.write(
    'months.csv',
    'month,supplier,tonnes,barrels,basis,source,note,seen\n2030-01,RU,,380000,reported,=HYPERLINK(x),,2030-02-15\n2030-02,RU,,80000,reported,https://table.example,,2030-03-15\n2030-04,RU,,,missing,https://table.example,,2030-06-01\n',
  )
  await run(folder, ['official', 'import', months])
  const claims = folder.write(
    'claims.csv',
    header +
      claim('L1', '2030-04-01', 'Port Watch', 20_000) +
      claim('L2', '2030-05-01', 'Port Watch', 30_000) +
      claim('L3', '2030-05-02', 'Sea Institute', 50_000) +
      claim('L4', '2030-07-01', '=Evil Corp', 60_000),
  )
  await run(folder, ['import', claims])
})

describe('the account of a cap', () => {
  test('has the imported figures, each notice on the day it was reached, and the months without a figure', async () => {
    const { official, notices } = await account('--window', '2030')
    expect([official.total, official.share]).toEqual([460_000, 0.92])
    expect(notices.map(({ percent, reachedBy, knownFrom }) => [percent, reachedBy, knownFrom])).toEqual([
      [75, '2030-01-31', '2030-02-15'],
      [90, '2030-02-28', '2030-03-15'],
      [95, null, null],
    ])
    expect(official.gaps.filter(({ notReported }) => notReported).map(({ month }) => month)).toEqual([
      '2030-04',
    ])
    expect(official.gaps).toHaveLength(10)
  })

  test('keeps claims of several rows apart from it: who counts on is one, independent origins are low and high', async () => {
    const { claimed, counted, official } = await account('--window', '2030')
    expect([claimed.low, claimed.high, claimed.transfers.length, counted]).toEqual([30_000, 60_000, 1, null])
    expect(official.total).toBe(460_000)
  })

  test('is as it was known on a day, of figures and of claims', async () => {
    const then = await account('--window', '2030', '--known-on', '2030-04-30')
    const before = await account('--window', '2030', '--known-on', '2030-02-20')
    expect([then.official.total, then.claimed.low, then.claimed.high]).toEqual([460_000, 20_000, 20_000])
    expect([before.official.total, before.claimed.high]).toEqual([380_000, 0])
  })

  test('counts disputed deliveries only when asked to', async () => {
    const { counted } = await account('--window', '2030', '--count-disputed')
    expect(counted).toEqual({ low: 490_000, high: 520_000 })
  })

  test('of 2019 is 83.6 % as known in February 2020, and 93.3 % at the factor of the Committee', async () => {
    const then = await account('--window', '2019', '--known-on', '2020-02-21')
    const now = await account('--window', '2019')
    expect([then.official.share.toFixed(3), then.factor]).toEqual(['0.836', null])
    expect([now.official.share.toFixed(3), now.factor?.value]).toEqual(['0.933', 8.33])
  })

  test('is by default of the window that has the newest figure', async () => {
    expect((await account()).window.id).toBe('2025')
    expect((await account('--known-on', '2030-06-30')).window.id).toBe('2030')
  })
})

test('the view has the months as bars before the line of the cap, and no line wider than the terminal', async () => {
  const ran = await run(folder, ['ledger', 'unsc:2397/5', '--window', '2030'])
  expect([ran.code, ran.err]).toEqual([0, ''])
  expect(ran.out).toMatch(/^Jan +RU █+[▏▎▍▌▋▊▉]? *┊ ┊ *│ +380,000 +76 %$/mu)
  expect(ran.out).toMatch(/^Feb +RU ░+█+.*│ +80,000 +92 %$/mu)
  expect(ran.out).toMatch(/^Apr .*│ +not reported$/mu)
  expect(ran.out).toMatch(/official +460,000 bbl, 92 % of 500,000 bbl/u)
  expect(ran.out).toMatch(/claimed +low 30,000 bbl, high 60,000 bbl \(6–12 %\), beside the official/u)
  expect(ran.out).not.toContain('\u001b')
  for (const line of ran.out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80)
})

test('as CSV no cell begins like a formula, and the totals stand apart', async () => {
  const { out } = await run(folder, ['ledger', 'unsc:2397/5', '--window', '2030', '--csv'])
  const lines = out.split('\r\n')
  expect(lines[0]).toMatch(/^line,measure,window,from,to,party,low,high,unit/u)
  expect(out).toContain(",'=HYPERLINK(x),")
  expect(out.split(/[,\r\n]+/u).filter((cell) => /^"?[=+@-]/u.test(cell))).toEqual([])
  expect(lines.find((line) => line.startsWith('total official'))).toContain(',460000,460000,bbl,0.92,0.92,')
  expect(lines.find((line) => line.startsWith('total claimed'))).toContain(
    ',30000,60000,bbl,0.06,0.12,claimed,no,',
  )
})
