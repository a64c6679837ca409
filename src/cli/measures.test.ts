import { afterAll, describe, expect, test } from 'vitest'
import { run, workFolder } from './run-tidewaiter.fixture.ts'

const folder = workFolder()
afterAll(() => folder.remove())

const ids = async (...args: readonly string[]): Promise<readonly string[]> =>
  (JSON.parse((await run(folder, ['measures', ...args, '--json'])).out) as readonly { id: string }[]).map(
    ({ id }) => id,
  )

describe('the list of measures', () => {
  test('has all paragraphs of a body of rules, and those of a day, goods and sides', async () => {
    expect(await ids('un-1718')).toHaveLength(153)
    const shells = await ids(
      'un-1718',
      '--on',
      '2022-11-02',
      '--item',
      'arms.shell',
      '--from',
      'KP',
      '--to',
      'ru',
    )
    expect(shells).toContain('unsc:1874/9')
    expect(shells).not.toContain('unsc:1874/10')
  })

  test('shows label, kind, since when, cap and conditions', async () => {
    const ran = await run(folder, [
      'measures',
      '--on',
      '2023-06-01',
      '--item',
      'diesel',
      '--to',
      'KP',
      '--from',
      'RU',
    ])
    expect([ran.code, ran.err]).toEqual([0, ''])
    expect(ran.out).toMatch(/unsc:2397\/5 +Refined petroleum/u)
    expect(ran.out).toMatch(/cap · since 1 January 2018/u)
    expect(ran.out).toMatch(/cap 500,000 bbl a calendar year/u)
    expect(ran.out).toMatch(/if notification: it was reported/u)
  })

  test('says when nothing fits', async () => {
    expect((await run(folder, ['measures', 'un-1718', '--on', '2000-01-01'])).out).toBe(
      'No paragraph fits.\n',
    )
  })
})

test('one measure is shown in full, in both languages, with the link to its wording', async () => {
  const ran = await run(folder, ['measures', 'unsc:2397/5'])
  expect(ran.out).toMatch(/北朝鮮/u)
  expect(ran.out).toMatch(/notices +at 75, 90, 95 %/u)
  expect(ran.out).toMatch(/relations +supersedes unsc:2375\/14/u)
  expect(ran.out).toMatch(/wording +https:\/\/undocs\.org/u)
  const { out } = await run(folder, ['measures', 'unsc:2397/5', '--json'])
  expect(JSON.parse(out)).toMatchObject({ id: 'unsc:2397/5', cap: { notices: [75, 90, 95] } })
})

test.each([
  [['measures', 'un-9999'], 'there is no body of rules un-9999'],
  [['measures', 'unsc:9999/1'], 'no body of rules has a paragraph unsc:9999/1'],
  [['measures', '--item', 'gizmo'], '--item: gizmo is no goods code'],
  [['measures', '--on', '2022-02-31'], 'Expected a day of the calendar'],
  [['measures', '--from', 'North Korea'], 'Expected a country code'],
  [['measures', '--from', 'UQ'], 'UQ is the code of no country'],
])('%j ends with 2 and says why', async (args, words) => {
  const ran = await run(folder, args)
  expect([ran.code, ran.out]).toEqual([2, ''])
  expect(ran.err).toContain(words)
})
