import { expect, test } from 'vitest'
import { item, speaker, statement } from '../regimes/statement.fixture.ts'
import type { Speaker, Statement } from '../statements/statement.ts'
import type { Said } from './said.ts'
import { transferOrigins } from './transfer-origins.ts'

const oil = [item('refined-petroleum', 'refined_petroleum')]
const known = (name: string, origin: string): Speaker => ({ ...speaker(name), origin })
const outlet = (name: string): Speaker => ({ ...speaker(name), kind: 'outlet' })

const state = known('US', 'US')
const ministry = known('US State Department', 'US/foreign-ministry')
const pentagon = known('Pentagon', 'US/defence-ministry')
const officials = known('US officials', 'US/unnamed')
const committee = known('committee', 'org:united-nations/un-1718-committee#register')
const nations = known('UN', 'org:united-nations')
const russia = known('Russia', 'RU')
const wire = outlet('Wire')

type Telling = readonly [page: string, chain: readonly Speaker[], more?: Partial<Statement>, voice?: string]

const told = (...tellings: readonly Telling[]) =>
  transferOrigins(
    tellings.map(
      ([document, attribution, more = {}, voice = document], i): Said => ({
        statement: statement(`s${i}`, 'RU', 'KP', oil, { attribution, ...more }),
        outlet: voice,
        printed: { document, voice, published: null },
      }),
    ),
  )
const names = (...tellings: readonly Telling[]): readonly string[] =>
  told(...tellings).told.map(({ name }) => name)

test.each([
  [
    'pages that repeat one origin through others',
    [
      ['A', [ministry]],
      ['B', [wire, ministry]],
    ],
    ['US State Department'],
  ],
  [
    'two institutions of one state',
    [
      ['A', [ministry]],
      ['B', [pentagon]],
    ],
    ['US State Department', 'Pentagon'],
  ],
  [
    'a state and its institution',
    [
      ['A', [state]],
      ['B', [ministry]],
    ],
    ['US State Department'],
  ],
  [
    'a state alone',
    [
      ['A', [state]],
      ['B', [state]],
    ],
    ['US'],
  ],
  [
    'named and unnamed officials',
    [
      ['A', [officials]],
      ['B', [ministry]],
    ],
    ['US officials', 'US State Department'],
  ],
  [
    'a body and the one that it is part of',
    [
      ['A', [nations]],
      ['B', [committee]],
    ],
    ['committee'],
  ],
  [
    'a register and who declares to it',
    [
      ['A', [committee]],
      ['B', [russia]],
    ],
    ['committee'],
  ],
  [
    'a register and a state that only looks on',
    [
      ['A', [committee]],
      ['B', [ministry]],
    ],
    ['committee', 'US State Department'],
  ],
  [
    'a headline and the text below it',
    [
      ['A', [speaker('a report')], { part: 'title' }],
      ['A', [ministry]],
    ],
    ['US State Department'],
  ],
  ['a headline alone', [['A', [speaker('a report')], { part: 'title' }]], ['a report']],
  [
    'an agency beside its source on one page',
    [
      ['A', [wire]],
      ['A', [wire, committee]],
    ],
    ['committee'],
  ],
  [
    'an agency on one page, a source on another',
    [
      ['A', [wire]],
      ['B', [committee]],
    ],
    ['Wire', 'committee'],
  ],
  [
    'pages that name nobody beside one that does',
    [
      ['A', []],
      ['B', [ministry]],
    ],
    ['US State Department'],
  ],
  [
    'two pages that name nobody',
    [
      ['A', []],
      ['B', []],
    ],
    ['A', 'B'],
  ],
  [
    'one text on two pages that name nobody',
    [
      ['A', []],
      ['B', [], {}, 'A'],
    ],
    ['A'],
  ],
  [
    'a reprint that says officials where the text named them',
    [
      ['A', [ministry]],
      ['B', [officials], {}, 'A'],
    ],
    ['US State Department'],
  ],
] as const)('%s', (_, tellings, expected) => {
  expect(names(...(tellings as readonly Telling[]))).toEqual(expected)
})

test('who denies stands apart, and is no origin of what is denied', () => {
  const found = told(['A', [ministry]], ['A', [russia], { stance: 'denied' }])
  expect(found.told.map(({ name }) => name)).toEqual(['US State Department'])
  expect(found.denied).toEqual([{ key: 'RU', name: 'Russia', statements: ['s1'] }])
})

test('each origin knows its statements', () => {
  expect(told(['A', [ministry]], ['B', [wire, ministry]]).told).toEqual([
    { key: 'US/foreign-ministry', name: 'US State Department', statements: ['s0', 's1'] },
  ])
})
