import { expect, test } from 'vitest'
import type { Gazetteer, GazetteerPerson, GazetteerState } from './gazetteer.ts'
import { gazetteerFaults } from './gazetteer-faults.ts'

const state = (code: string, changes: Partial<GazetteerState>): GazetteerState => ({
  code,
  kind: 'state',
  of: null,
  labels: { en: code, ja: code },
  names: {},
  adjectives: {},
  metonyms: {},
  contextual: {},
  contextualWith: [],
  compound: {},
  government: {},
  places: {},
  ...changes,
})

const person = (name: string, from: string | null, to: string | null): GazetteerPerson => ({
  name: { en: [name] },
  state: 'AA',
  organisation: null,
  office: { en: 'minister', ja: '大臣' },
  from,
  to,
})

const gazetteer = (changes: Partial<Gazetteer>): Gazetteer => ({
  states: [state('AA', {})],
  people: [],
  organisations: [],
  outlets: [],
  notParties: {},
  ...changes,
})

const entries = (changes: Partial<Gazetteer>): readonly string[] =>
  gazetteerFaults(gazetteer(changes)).map((fault) => fault.entry)

test('a gazetteer without conflicts has no faults', () => {
  const people = [person('A. Person', '2010', '2014'), person('A. Person', '2014', null)]
  expect(gazetteerFaults(gazetteer({ people }))).toEqual([])
})

test('a word that names two parties is a fault of both', () => {
  const states = [state('AA', { names: { en: ['Atlantis'] } }), state('BB', { places: { en: ['Atlantis'] } })]
  expect(gazetteerFaults(gazetteer({ states }))).toEqual([
    { entry: 'state AA', message: '"Atlantis" (en) also names state BB' },
    { entry: 'state BB', message: '"Atlantis" (en) also names state AA' },
  ])
})

test('contextual and compound words may be shared, and a word of two languages is two words', () => {
  const states = [
    state('AA', { contextual: { ja: ['北'] }, names: { en: ['NATO'] } }),
    state('BB', { contextual: { ja: ['北'] }, names: { ja: ['NATO'] } }),
  ]
  expect(entries({ states })).toEqual([])
})

test('a code that no state has is a fault', () => {
  const outlets = [
    { id: 'herald', kind: 'newspaper', country: 'QQ', labels: { en: 'H', ja: 'H' }, names: {}, bylines: {} },
  ] as const
  expect(entries({ outlets })).toEqual(['outlet herald'])
})

test.each([
  ['ends before it begins', [person('A', '2014-05', '2014-04')], ['person 0']],
  ['begins and ends in the same month', [person('A', '2014-05', '2014-05')], []],
  [
    'begins inside another office of the same person',
    [person('A', '2010', '2016'), person('A', '2014', null)],
    ['person 1'],
  ],
  [
    'begins on the day on which another ends',
    [person('A', '2010', '2014-05-01'), person('A', '2014-05-01', null)],
    [],
  ],
  [
    'overlaps with the office of another person',
    [person('A', '2010', '2016'), person('B', '2014', null)],
    [],
  ],
  ['has no dates', [person('A', null, null), person('A', null, null)], []],
] as const)('an office that %s', (_, people, faults) => {
  expect(entries({ people })).toEqual(faults)
})
