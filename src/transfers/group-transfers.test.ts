import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { during, item, party, speaker, statement } from '../regimes/statement.fixture.ts'
import type { Statement } from '../statements/statement.ts'
import { type IsoDay, isoDay } from '../text/partial-date.ts'
import { groupTransfers } from './group-transfers.ts'
import type { Said } from './said.ts'

const shells = [item('arms.shell', 'ammunition')]
const missiles = [item('arms.missile', 'missiles')]
const oil = [item('refined-petroleum', 'refined_petroleum')]
const coal = [item('coal', 'coal')]

const said = (one: Statement, outlet: string | null = 'Harbour Gazette'): Said => ({ statement: one, outlet })

/** The ids of each transfer's statements. */
const groups = (...statements: readonly Statement[]): readonly (readonly string[])[] =>
  groupTransfers(statements.map((s) => said(s))).map((t) => t.statements)

test('the same sides and goods are one transfer, whoever says it', () => {
  expect(
    groups(
      statement('a', 'KP', 'RU', shells),
      statement('b', 'KP', 'RU', shells, { attribution: [speaker('the ministry')] }),
    ),
  ).toEqual([['a', 'b']])
})

test.each([
  ['the other way round', statement('b', 'RU', 'KP', shells)],
  ['another supplier', statement('b', 'IR', 'RU', shells)],
  ['another recipient', statement('b', 'KP', 'SY', shells)],
  ['goods of another kind', statement('b', 'KP', 'RU', coal)],
  ['a supplier that nobody names', statement('b', 'KP', 'RU', shells, { supplier: null })],
  ['a recipient that nobody names', statement('b', 'KP', 'RU', shells, { recipient: null })],
])('%s is another transfer', (_, other) => {
  expect(groups(statement('a', 'KP', 'RU', shells), other)).toEqual([['a'], ['b']])
})

test('statements that name one side alone are together', () => {
  expect(
    groups(
      statement('a', 'KP', 'RU', shells, { recipient: null }),
      statement('b', 'KP', 'RU', shells),
      statement('c', 'KP', 'RU', shells, { recipient: null }),
    ),
  ).toEqual([['a', 'c'], ['b']])
})

test('weapons of all kinds are one transfer, which is then about arms', () => {
  const [one, ...others] = groupTransfers([
    said(statement('a', 'KP', 'RU', shells)),
    said(statement('b', 'KP', 'RU', missiles)),
  ])
  expect(others).toEqual([])
  expect(one).toMatchObject({ statements: ['a', 'b'], class: 'arms' })
})

test('a transfer of one class keeps it', () => {
  const [one] = groupTransfers([said(statement('a', 'RU', 'KP', oil)), said(statement('b', 'RU', 'KP', oil))])
  expect(one?.class).toBe('refined_petroleum')
})

test.each([
  ['denied', { stance: 'denied' }],
  ['alleged', { stance: 'alleged' }],
  ['planned', { phase: 'planned' }],
  ['suspended', { phase: 'suspended' }],
] as const)('what is %s belongs to the transfer that it is about', (_, changes) => {
  expect(groups(statement('a', 'KP', 'RU', shells), statement('b', 'KP', 'RU', shells, changes))).toEqual([
    ['a', 'b'],
  ])
})

test.each([
  ['touch', during('2022-12', '2023-04'), during('2023-04', '2023-06'), true],
  ['are a few months apart', during('2022-01', '2022-02'), during('2022-10', '2022-12'), true],
  ['are given by one alone', during('2017', '2017'), null, true],
  ['are open to each other', during('2020-10', null), during('2023', '2023'), true],
  ['are years apart', during('2017', '2017'), during('2023', '2023'), false],
  ['are years apart, the later one said first', during('2023', '2023'), during('2017', '2017'), false],
  ['end years before the other begins', during(null, '2017-06'), during('2023-01', null), false],
])('periods that %s', (_, first, second, together) => {
  const a = statement('a', 'KP', 'RU', shells, { period: first })
  const b = statement('b', 'KP', 'RU', shells, { period: second })
  expect(groups(a, b)).toEqual(together ? [['a', 'b']] : [['a'], ['b']])
})

test('parties are one side in whatever order they are named', () => {
  const both = [party('RU'), party('CN')]
  expect(
    groups(
      statement('a', 'RU', 'KP', oil, { supplier: both }),
      statement('b', 'RU', 'KP', oil, { supplier: [...both].reverse() }),
      statement('c', 'RU', 'KP', oil),
    ),
  ).toEqual([['a', 'b'], ['c']])
})

const origins = (...all: readonly Said[]): readonly string[] => groupTransfers(all)[0]?.origins ?? []
const claim = (id: string, ...names: readonly string[]): Statement =>
  statement(id, 'KP', 'RU', shells, { attribution: names.map((name) => speaker(name)) })

test.each([
  [
    'ten outlets that repeat one committee are one',
    [
      ['Gazette', 'the committee'],
      ['Courier', 'the committee'],
    ],
    ['the committee'],
  ],
  ['letter case and punctuation do not make two', [['UN Committee'], ['un committee.']], ['UN Committee']],
  ['full-width letters do not make two', [['ＵＮ委員会'], ['UN委員会']], ['ＵＮ委員会']],
  ['two speakers are two, in the order of the text', [['Kyiv'], ['Seoul'], ['Kyiv']], ['Kyiv', 'Seoul']],
  ['the outlet that tells it on is none beside a named origin', [['Kyiv'], []], ['Kyiv']],
] as const)('origins: %s', (_, chains, expected) => {
  expect(origins(...chains.map((chain, i) => said(claim(`${i}`, ...chain))))).toEqual(expected)
})

test('where nobody is named, the outlets are the origins, and the page where it names none', () => {
  expect(
    origins(said(claim('a'), 'Gazette'), said(claim('b'), 'Courier'), said(claim('c'), 'Gazette')),
  ).toEqual(['Gazette', 'Courier'])
  expect(origins(said(claim('a'), null))).toEqual(['the page itself'])
})

test('the transfer shows a side as the statement does that names it outright', () => {
  const [one] = groupTransfers([
    said(statement('a', 'KP', 'RU', shells, { supplier: party('KP', 'zero') })),
    said(statement('b', 'KP', 'RU', shells, { supplier: party('KP', 'overt') })),
  ])
  expect(one?.supplier).toMatchObject({ code: 'KP', found: 'overt' })
})

test('nothing said is no transfer', () => {
  expect(groupTransfers([])).toEqual([])
})

test('whatever is said, every statement is in one transfer, and the same again gives the same', () => {
  const one = fc
    .record({
      from: fc.constantFrom('KP', 'RU', 'IR'),
      to: fc.constantFrom('RU', 'CN'),
      items: fc.constantFrom(shells, missiles, oil),
      year: fc.option(fc.integer({ min: 2015, max: 2024 })),
      stance: fc.constantFrom('asserted' as const, 'denied' as const),
    })
    .filter(({ from, to }) => from !== to)
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), (drafts) => {
      const all = drafts.map(({ from, to, items, year, stance }, i) =>
        said(
          statement(`s${i}`, from, to, items, {
            stance,
            period: year === null ? null : during(`${year}`, `${year}`),
          }),
        ),
      )
      const transfers = groupTransfers(all)
      expect(transfers.flatMap((t) => t.statements).sort()).toEqual(all.map((s) => s.statement.id).sort())
      expect(new Set(transfers.map((t) => t.id)).size).toBe(transfers.length)
      expect(groupTransfers(all)).toEqual(transfers)
    }),
  )
})

const day = (text: string): IsoDay | null => isoDay(text)
/** Something said on a page of a day. */
const onPage = (document: string, published: string | null, one: Statement): Said => ({
  statement: one,
  outlet: document,
  printed: { document, voice: document, published: published === null ? null : day(published) },
})
const ids = (...all: readonly Said[]): readonly (readonly string[])[] =>
  groupTransfers(all).map(({ statements }) => statements)

describe('over several pages', () => {
  test.each([
    ['2017', '2018-01-10', null, '2024-02-25', false],
    ['2023-09', '2023-10-17', null, '2024-02-25', true],
    [null, '2017-05-01', null, '2024-02-25', false],
    [null, '2024-01-05', null, '2024-02-25', true],
    [null, null, null, '2024-02-25', true],
  ])(
    'a flow of %s told on %s and one of %s told on %s are one: %s',
    (one, first, other, second, together) => {
      const period = (text: string | null) => (text === null ? null : during(text, text))
      expect(
        ids(
          onPage('A', first, statement('a', 'KP', 'RU', shells, { period: period(one) })),
          onPage('B', second, statement('b', 'KP', 'RU', shells, { period: period(other) })),
        ),
      ).toEqual(together ? [['a', 'b']] : [['a'], ['b']])
    },
  )

  test('what one page says without a time belongs to what it says with one', () => {
    expect(
      ids(
        onPage('A', '2024-02-25', statement('a', 'KP', 'RU', shells, { period: during('2017', '2017') })),
        onPage('A', '2024-02-25', statement('b', 'KP', 'RU', shells)),
      ),
    ).toEqual([['a', 'b']])
  })

  test('a denial stands with what it denies, wherever it was printed', () => {
    const denial = statement('b', 'KP', 'RU', shells, {
      stance: 'denied',
      attribution: [speaker('Pyongyang')],
    })
    const [one, ...others] = groupTransfers([
      onPage('A', '2023-10-17', statement('a', 'KP', 'RU', shells, { attribution: [speaker('Kyiv')] })),
      onPage('B', '2023-10-20', denial),
    ])
    expect(others).toEqual([])
    expect(one).toMatchObject({ statements: ['a', 'b'], origins: ['Kyiv'] })
  })

  test('a transfer of denials alone names those who deny', () => {
    const denial = statement('a', 'KP', 'RU', shells, {
      stance: 'denied',
      attribution: [speaker('Pyongyang')],
    })
    expect(groupTransfers([onPage('A', '2023-10-17', denial)])[0]?.origins).toEqual(['Pyongyang'])
  })

  test('a page that is added later changes no transfer before it, in what it holds and in its id', () => {
    const one = fc.record({
      page: fc.integer({ min: 0, max: 5 }),
      from: fc.constantFrom('KP', 'IR'),
      items: fc.constantFrom(shells, oil),
      year: fc.option(fc.integer({ min: 2015, max: 2024 })),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 15 }), fc.array(one, { maxLength: 4 }), (before, added) => {
        const said = [
          ...before.toSorted((a, b) => a.page - b.page),
          ...added.map((d) => ({ ...d, page: 9 })),
        ].map(({ page, from, items, year }, i) =>
          onPage(
            `page ${page}`,
            `20${15 + page}-06-01`,
            statement(`s${i}`, from, 'RU', items, {
              period: year === null ? null : during(`${year}`, `${year}`),
            }),
          ),
        )
        const now = new Map(groupTransfers(said).map((t) => [t.id, t.statements]))
        for (const { id, statements } of groupTransfers(said.slice(0, before.length)))
          expect(now.get(id)?.slice(0, statements.length)).toEqual(statements)
      }),
    )
  })
})
