import { describe, expect, test } from 'vitest'
import { post } from '../ledger/post.ts'
import { isoDay } from '../text/partial-date.ts'
import { assessTransfer } from './assess-transfer.ts'
import { observations as official, rules } from './rules.fixture.ts'
import { barrels, during, item, speaker, statement, transferOf } from './statement.fixture.ts'

const day = (text: string) => {
  const found = isoDay(text)
  if (found === null) throw new Error(text)
  return found
}
const published = day('2023-07-03')
const oil = item('refined-petroleum', 'refined_petroleum', true)

describe('arms from North Korea to Russia, told by a newspaper without a date', () => {
  const arms = statement(
    's1',
    'KP',
    'RU',
    [
      item('arms', 'arms'),
      item('arms.shell', 'ammunition'),
      item('arms.launcher', 'arms'),
      item('arms.missile', 'missiles'),
      item('arms.ammunition', 'ammunition'),
    ],
    { attribution: [speaker('Harbour Gazette')] },
  )
  const transfer = transferOf('t1', [arms])
  const [assessment, other] = assessTransfer(transfer, [arms], rules, official, published)

  test('are prohibited by the paragraph on all arms and, for the missiles, by the one on major arms', () => {
    expect(assessment).toMatchObject({
      transfer: 't1',
      verdict: 'prohibited',
      paragraphs: ['unsc:1718/8(b)', 'unsc:1874/9'],
      disputed: false,
    })
    const major = assessment?.decisions.find((d) => d.measure === 'unsc:1718/8(b)' && d.certain)
    expect(major?.items).toEqual(['arms.missile'])
  })

  test('are taken to be going on when it was published, and that is said', () => {
    expect(assessment?.assumptions.join('\n')).toContain(
      'taken to be going on when it was published (2023-07-03)',
    )
  })

  test('lack their time, which is asked for; a dated flow does not', () => {
    const factsOf = (one: typeof arms) =>
      assessTransfer(transferOf('t1', [one]), [one], rules, official, published)[0]?.missingFacts.map(
        (m) => m.fact,
      )
    expect(factsOf(arms)).toContain('when')
    expect(factsOf({ ...arms, period: during('2022-12', null) })).not.toContain('when')
  })

  test('have one assessment for each pack with a party in the flow', () => {
    expect(other).toMatchObject({ verdict: 'outside' })
    expect(other?.pack).toMatch(/^g7-ru-oil-cap@/u)
  })

  test('a transfer with only denials has none', () => {
    const denied = { ...arms, stance: 'denied' } as const
    expect(assessTransfer(transfer, [denied], rules, official, published)).toEqual([])
  })
})

describe('oil from Russia to North Korea, of which a committee counts about 67,000 barrels', () => {
  const committee = { attribution: [speaker('Committee report')] }
  const statements = [
    statement('s2', 'RU', 'KP', [oil], { phase: 'resumed', period: during('2022-12', null) }),
    statement('s3', 'RU', 'KP', [oil], { phase: 'suspended', period: during('2020-10', '2022-12') }),
    statement('s4', 'RU', 'KP', [oil], {
      ...committee,
      quantity: barrels(67_000),
      period: during('2022-12', '2023-06-15'),
    }),
  ]
  const transfer = transferOf('t2', statements)
  const assess = (knownOn: string) => assessTransfer(transfer, statements, rules, official, day(knownOn))
  const [assessment] = assess('2023-07-03')

  test('counts against the cap and is split over its years', () => {
    expect(assessment).toMatchObject({
      verdict: 'counts_against_cap',
      paragraphs: ['unsc:2397/5'],
      segments: [
        { from: '2022-12-01', to: '2022-12-31', window: '2022', amount: { low: 3_227, unit: 'bbl' } },
        { from: '2023-01-01', to: '2023-07-03', window: '2023', amount: { low: 64_073, unit: 'bbl' } },
      ],
    })
    const [, second] = assessment?.segments ?? []
    expect(second?.account[0]?.share?.low).toBeCloseTo(0.128, 3)
  })

  test('asks whether each delivery was notified and which product it was, and takes the rest to be in order', () => {
    const asked = assessment?.missingFacts.map((m) => m.fact)
    expect(asked).toEqual(expect.arrayContaining(['notified', 'product']))
    const taken = assessment?.assumptions.join('\n')
    expect(taken).toContain('livelihood')
    expect(taken).toContain('no designated party')
  })

  test('the claim rests on the official figure and is not counted', () => {
    const entries = post([transfer], statements, assess('2023-07-03'), rules, official, published)
    const claimed = entries.filter((e) => e.basis === 'claimed')
    expect(claimed).toMatchObject([
      {
        measure: 'unsc:2397/5',
        window: '2022',
        quantity: { value: 3_227, unit: 'bbl' },
        statement: 's4',
        counted: false,
      },
      {
        measure: 'unsc:2397/5',
        window: '2023',
        quantity: { value: 64_073, unit: 'bbl' },
        statement: 's4',
        counted: false,
      },
    ])
    expect(claimed.flatMap((e) => e.restsOn)).toHaveLength(5)
    const known = entries.filter((e) => e.basis === 'official')
    expect(known.map((e) => e.quantity.value)).toEqual([3_227, 44_655, 10_666, 5_140, 3_612])
    expect(known.every((e) => e.counted && e.source !== null && e.knownFrom <= published)).toBe(true)
  })

  test('a claim said before the figures were seen rests on nothing', () => {
    const entries = post([transfer], statements, assess('2023-06-01'), rules, official, day('2023-06-01'))
    expect(entries.filter((e) => e.basis === 'official')).toEqual([])
    expect(entries.every((e) => e.counted && e.restsOn.length === 0)).toBe(true)
  })

  test('nothing that is denied, planned, suspended, hypothetical, aggregate or repeated is posted', () => {
    const [, , claim] = statements
    if (claim === undefined) throw new Error('no claim')
    const silent = [
      { ...claim, stance: 'denied' },
      { ...claim, phase: 'planned' },
      { ...claim, phase: 'suspended' },
      { ...claim, flags: ['hypothetical'] },
      { ...claim, flags: ['aggregate'] },
      { ...claim, repeats: 's0' },
    ] as const
    for (const one of silent) {
      const basis = [...statements.slice(0, 2), one]
      const entries = post(
        [transfer],
        basis,
        assessTransfer(transfer, basis, rules, official, published),
        rules,
        official,
        published,
      )
      expect(entries.filter((e) => e.basis === 'claimed')).toEqual([])
    }
  })
})

test('each window is held against what is claimed for it, not against all claims together', () => {
  const claim = (id: string, name: string, amount: number, from: string, to: string) =>
    statement(id, 'RU', 'KP', [item('refined-petroleum', 'refined_petroleum')], {
      attribution: [speaker(name)],
      quantity: barrels(amount, 'more_than'),
      period: during(from, to),
    })
  const statements = [
    claim('a', 'Port Watch', 10_000, '2021-03', '2021-04'),
    claim('b', 'Sea Desk', 600_000, '2025-03', '2025-04'),
    claim('c', 'Port Watch', 700_000, '2025-03', '2025-05'),
  ]
  const [assessment] = assessTransfer(
    transferOf('t3', statements),
    statements,
    rules,
    official,
    day('2026-01-05'),
  )
  const windows = assessment?.segments.filter((s) => s.amount !== null)
  expect(assessment?.verdict).toBe('cap_exceeded')
  expect(windows).toMatchObject([
    { window: '2021', verdict: 'counts_against_cap', amount: { low: 10_000, high: 10_000 } },
    { window: '2025', verdict: 'cap_exceeded', amount: { low: 600_000, high: 700_000 } },
  ])
})

test('two pages that name no speaker are two origins, each known from its own day', () => {
  const claim = (id: string, amount: number) =>
    statement(id, 'RU', 'KP', [item('refined-petroleum', 'refined_petroleum')], {
      quantity: barrels(amount, 'exact'),
      period: during('2025-03', '2025-04'),
    })
  const statements = [claim('a', 20_000), claim('b', 50_000)]
  const pageOf = (id: string) =>
    id === 'a'
      ? { outlet: 'Harbour Gazette', published: day('2025-05-01') }
      : { outlet: 'Sea Desk', published: day('2025-06-01') }
  const transfer = transferOf('t4', statements)
  const now = day('2026-01-05')
  const assessments = assessTransfer(transfer, statements, rules, official, now, pageOf)
  expect(assessments[0]?.segments[0]?.amount).toEqual({ low: 20_000, high: 50_000, unit: 'bbl' })
  const entries = post([transfer], statements, assessments, rules, official, now, pageOf)
  expect(entries.filter((e) => e.basis === 'claimed').map((e) => [e.origin, e.knownFrom])).toEqual([
    ['harbour gazette', '2025-05-01'],
    ['sea desk', '2025-06-01'],
  ])
})
