import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readCsv } from '../adapters/csv/read-csv.ts'
import { packageRoot } from '../adapters/data-files/package-root.ts'
import { assessTransfer } from '../regimes/assess-transfer.ts'
import { addObservations } from '../regimes/observation.ts'
import { factors, observations, rulebook, rules, shippedRules, taxonomy } from '../regimes/rules.fixture.ts'
import { transferOf } from '../regimes/statement.fixture.ts'
import { isoDay, lastDay } from '../text/partial-date.ts'
import { oddClaims } from './odd-claims.ts'
import { readClaims } from './read-claims.ts'
import { readOfficial } from './read-official.ts'

const shared = join(packageRoot, '..', 'shared', 'regimes')
const there = existsSync(shared)
const file = (name: string): string => (there ? readFileSync(join(shared, name), 'utf8') : '')
const un1718 = shippedRules.get('un-1718')
const importedOn = isoDay('2026-11-22')
if (un1718 === undefined || importedOn === null) throw new Error('no pack')
const options = {
  measure: 'unsc:2397/5',
  goods: 'refined-petroleum',
  rules: un1718,
  taxonomy,
  factors,
  importedOn,
}
const official = (text: string) => readOfficial(readCsv(text).rows, options, observations)
const claims = (text: string) => readClaims(readCsv(text).rows, rulebook.words, taxonomy)
const monthHeader = 'month,supplier,tonnes,barrels,basis,source,note,seen\n'
const claimHeader =
  'id,claim_date,claimant,claimant_role,stance,direction,item,quantity,unit,qualifier,period_start,period_end,place,source,note\n'

describe.skipIf(!there)('the tables beside the project (skipped where they are absent)', () => {
  const months = official(file('1718-refined-petroleum-monthly.csv'))
  const totals = official(file('1718-refined-petroleum-totals.csv'))

  test('every month and total is read', () => {
    expect(months.observations).toHaveLength(78)
    expect(totals.observations).toHaveLength(32)
    expect([...months.problems, ...totals.problems].filter((p) => p.kind === 'refused')).toEqual([])
  })

  test('they are the figures that ship with the program: importing them changes nothing', () => {
    const { added } = addObservations(observations, [...months.observations, ...totals.observations])
    expect(added).toEqual([])
  })

  test('a figure without a day counts from the import, and says so', () => {
    const seen = months.observations.map((o) => o.seenFrom)
    expect(seen.filter((s) => s === 'stated')).toHaveLength(5)
    expect(
      months.observations.filter((o) => o.seenFrom === 'import').every((o) => o.seen === importedOn),
    ).toBe(true)
  })

  test('each of the 53 claims is assessed, or named with the rule that leaves it out', () => {
    const rows = claims(file('claims-dprk-russia.csv'))
    expect(rows).toHaveLength(53)
    expect(rows.flatMap((r) => r.problems)).toEqual([])
    const left = rows.filter((r) => r.excluded !== null).map((r) => [r.id, r.excluded?.slice(0, 7)])
    expect(left).toEqual([
      ['C16', 'rule 19'],
      ['C51', 'rule 17'],
    ])
    const silent = rows
      .filter((r) => r.excluded === null)
      .filter((r) => {
        const transfer = transferOf(r.id, r.statements)
        const day = r.claimedOn === null ? importedOn : lastDay(r.claimedOn)
        const denied = r.statements.every((s) => s.stance === 'denied')
        const assessed = assessTransfer(transfer, r.statements, rules, observations, day)
        return denied ? assessed.length > 0 : !assessed.some((a) => a.pack.startsWith('un-1718@'))
      })
    expect(silent.map((r) => r.id)).toEqual([])
  })

  test('the claims come to the verdicts that the rules give them', () => {
    const rows = new Map(claims(file('claims-dprk-russia.csv')).map((r) => [r.id, r]))
    const verdictOf = (id: string): string | undefined => {
      const row = rows.get(id)
      if (row === undefined || row.claimedOn === null) return undefined
      return assessTransfer(
        transferOf(id, row.statements),
        row.statements,
        rules,
        observations,
        lastDay(row.claimedOn),
      )[0]?.verdict
    }
    expect(['C12', 'C18', 'C27', 'C36', 'C42', 'C46', 'C48', 'C53'].map((id) => [id, verdictOf(id)])).toEqual(
      [
        ['C12', 'prohibited'],
        ['C18', 'prohibited'],
        ['C27', 'counts_against_cap'],
        ['C36', 'cap_exceeded'],
        ['C42', 'cannot_tell'],
        ['C46', 'prohibited'],
        ['C48', 'prohibited'],
        ['C53', 'outside'],
      ],
    )
  })

  test('one sentence with three goods, past and forecast, is six statements', () => {
    const row = claims(file('claims-dprk-russia.csv')).find((r) => r.id === 'C38')
    expect(
      row?.statements.map((s) => [s.phase, s.items[0]?.goods, s.quantity?.value, s.quantity?.unit]),
    ).toEqual([
      ['done', 'arms.missile.ballistic', 148, 'missile'],
      ['planned', 'arms.missile.ballistic', undefined, undefined],
      ['done', 'arms.artillery', 120, 'gun'],
      ['planned', 'arms.artillery', undefined, undefined],
      ['done', 'arms.artillery.mlrs', 120, 'launcher'],
      ['planned', 'arms.artillery.mlrs', undefined, undefined],
    ])
  })
})

describe('a bad row of official figures is refused with its reason, and the good ones go in', () => {
  const good = '2024-03,CN,,12345,reported,https://example.org/table,,\n'

  test.each([
    { row: '2024-13,CN,,5,reported,x,,', reason: '2024-13 is no month' },
    { row: '2024-02,CN,,5,reported,x,,2024-02-31', reason: '2024-02-31 is no day' },
    { row: '2024-02,CN,,-5,reported,x,,', reason: '-5 is negative' },
    { row: '2024-02,CN,,"67,30",reported,x,,', reason: 'the thousand separators are misplaced' },
    { row: '2024-02,CN,,"6,7300",reported,x,,', reason: 'the thousand separators are misplaced' },
    { row: '2024-02,CN,,67.300,reported,x,,', reason: 'decimal or a thousand separator' },
    { row: '2024-02,CN,,many,reported,x,,', reason: 'many is no number' },
    { row: '2024-02,China,,5,reported,x,,', reason: 'China is no country code' },
    { row: '2024-02,CN,,5,guessed,x,,', reason: 'guessed is no basis' },
    { row: '2024-02,CN,,,reported,x,,', reason: 'neither tonnes nor barrels' },
  ])('$reason', ({ row, reason }) => {
    const { observations: read, problems } = official(`${monthHeader}${row}\n${good}`)
    expect(read.map((o) => o.bbl)).toEqual([12_345])
    expect(problems).toMatchObject([{ line: 2, kind: 'refused' }])
    expect(problems[0]?.message).toContain(reason)
  })

  test('grouped figures are read, zero is a figure, an empty one said to be missing is none', () => {
    const { observations: read } = official(
      `${monthHeader}2024-03,CN,,"12,345",reported,x,,\n2024-04,RU,0,0,reported,x,,\n2024-05,RU,,,missing,x,,\n`,
    )
    expect(read.map((o) => [o.bbl, o.basis])).toEqual([
      [12_345, 'reported'],
      [0, 'zero'],
      [null, 'missing'],
    ])
  })

  test('a text that is no table gives a problem, not an exception', () => {
    expect(readCsv('a,b\n"unclosed').problem).toContain('no table')
  })
})

describe('a bad row of claims is refused with its reason', () => {
  const good = 'G1,2024-01-05,Port Watch,NGO,asserts,KP>RU,shells,5,container,,2024-01,2024-01,,x,\n'

  test.each([
    {
      row: 'B1,2024-02-31,Port Watch,NGO,asserts,KP>RU,shells,5,container,,,,,x,',
      reason: '2024-02-31 is no date',
    },
    {
      row: 'B2,2024-02-01,Port Watch,NGO,asserts,KP>RU,shells,5,tons of barrels,,,,,x,',
      reason: 'tons of barrels is no unit',
    },
    {
      row: 'B3,2024-02-01,Port Watch,NGO,asserts,KP>RU,shells,-5,container,,,,,x,',
      reason: '-5 is negative',
    },
    { row: 'B4,2024-02-01,Port Watch,NGO,says,KP>RU,shells,5,container,,,,,x,', reason: 'says is no stance' },
    {
      row: 'C1,2024-02-01,Port Watch,NGO,constructor,KP>RU,shells,5,container,,,,,x,',
      reason: 'constructor is no stance',
    },
    {
      row: 'B5,2024-02-01,Port Watch,NGO,asserts,KP-RU,shells,5,container,,,,,x,',
      reason: 'KP-RU is no direction',
    },
    {
      row: 'B6,2024-02-01,Port Watch,NGO,asserts,KP>RU,gizmos,5,container,,,,,x,',
      reason: 'gizmos names no goods',
    },
    {
      row: 'B7,2024-02-01,Port Watch,NGO,asserts,KP>RU,shells,"1,00",container,,,,,x,',
      reason: 'separators are misplaced',
    },
    {
      row: 'B8,2024-02-01,Port Watch,NGO,asserts,KP>RU,shells,5,container,,2024-03,2024-01,,x,',
      reason: 'before it begins',
    },
    {
      row: 'B9,2024-02-01,Port Watch,NGO,asserts,KP>RU,shells,9-5,container,,,,,x,',
      reason: 'runs backwards',
    },
  ])('$reason', ({ row, reason }) => {
    const [bad, fine] = claims(`${claimHeader}${row}\n${good}`)
    expect(bad?.statements).toEqual([])
    expect(bad?.problems[0]).toMatchObject({ line: 2, kind: 'refused' })
    expect(bad?.problems.map((p) => p.message).join()).toContain(reason)
    expect(fine?.statements).toHaveLength(1)
  })
})

describe('misprints like those that real outlets printed are flagged or refused', () => {
  const odd = (rows: string) => {
    const { rows: table } = readCsv(claimHeader + rows)
    const read = readClaims(table, rulebook.words, taxonomy)
    const refused = read.flatMap((r) => r.problems)
    return [
      ...refused,
      ...oddClaims(read, { packs: rules, rows: table, observations, taxonomy, factors, importedOn }),
    ]
  }
  const oil = 'Sea Paper,outlet,asserts,RU>KP,refined petroleum'

  test('a figure with two digits exchanged stands beside the kept one', () => {
    const { problems } = official(`${monthHeader}2020-08,RU,32,225,reported,x,,\n`)
    expect(problems[0]?.message).toContain('32 t, 225 bbl beside 32 t, 255 bbl')
  })

  test('a sum of five months given for its last', () => {
    expect(odd(`M1,2023-06-14,${oil},67300,bbl,,2023-04,2023-04,,x,\n`)[0]?.message).toContain(
      'sum of 2022-12 to 2023-04',
    )
  })

  test('figures that end in April told as of mid-June', () => {
    expect(odd(`M2,2023-06-15,${oil},about 67000,bbl,,2022-12,2023-06-15,,x,\n`)[0]?.message).toContain(
      'official figures of 2022-12 to 2023-04',
    )
  })

  test('barrels and tonnes that no product has together', () => {
    expect(odd(`M3,2024-11-22,${oil},1000000,bbl,56000 tonnes,2024-03,2024-11,,x,\n`)[0]?.message).toContain(
      '17.9 barrels',
    )
  })

  test('tons of barrels', () => {
    expect(odd(`M4,2018-07-20,${oil},500000,tons of barrels,,2018,2018,,x,\n`)[0]).toMatchObject({
      kind: 'refused',
    })
  })

  test('a figure a hundred times that of the same claimant', () => {
    const money = 'Team of States,multilateral,asserts,KP>RU,funds'
    const rows = `M5,2025-10-22,${money},2837000000,USD,,2024-01,2025-09,,x,\nM6,2025-10-23,${money},283700000000,USD,,2024-01,2025-09,,x,\n`
    expect(odd(rows)).toMatchObject([{ id: 'M6', kind: 'flagged' }])
  })

  test('alternatives joined by "and"', () => {
    const shells = 'Minister,government,estimates,KP>RU,artillery shells,6700,container'
    const rows = `M7,2024-02-26,${shells},"3,000,000 of 152mm OR 500,000 of 122mm",,2024-02,,x,\nM8,2024-02-27,${shells},"3,000,000 of 152mm AND 500,000 of 122mm",,2024-02,,x,\n`
    expect(odd(rows)).toMatchObject([{ id: 'M8', kind: 'flagged' }])
  })

  test('tonnes with a zero too many', () => {
    expect(odd(`M9,2023-08-01,${oil},340000,t,,2023-01,2023-07,,x,\n`)[0]?.message).toContain(
      'a zero too many',
    )
    expect(official(`${monthHeader}2023-07,CN,140000,,reported,x,,\n`).problems[0]?.message).toContain(
      'whole cap',
    )
  })

  test('the number of one paragraph given to another', () => {
    const crude = 'Sea Paper,outlet,asserts,CN>KP,crude oil,4000000,bbl'
    const row = (id: string, note: string) => `${id},2017-12-01,${crude},${note},2018,2018,,x,\n`
    expect(odd(row('M12', 'the yearly cap of resolution 2375'))).toMatchObject([
      { id: 'M12', message: expect.stringContaining('it is that of unsc:2397/4') },
    ])
    expect(odd(row('M13', 'the yearly cap of resolution 2397'))).toEqual([])
    expect(odd(row('M14', 'shipped while 2375 was in force'))).toEqual([])
  })

  test('visits counted as vessels', () => {
    const rows = `M10,2024-11-22,${oil},more than 1000000,bbl,43 tanker visits,2024-03,2024-11,,x,\nM11,2024-11-22,${oil},43,tanker,,2024-03,2024-11,,x,\n`
    expect(odd(rows)).toMatchObject([{ id: 'M11', column: 'unit' }])
  })
})
