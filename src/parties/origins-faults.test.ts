import { expect, test } from 'vitest'
import type { Gazetteer, GazetteerPerson, GazetteerState } from './gazetteer.ts'
import type { OriginsData } from './origins-data.ts'
import { originsFaults } from './origins-faults.ts'

const state: GazetteerState = {
  code: 'AA',
  kind: 'state',
  of: null,
  labels: { en: 'Atlantis', ja: 'アトランティス' },
  names: {},
  adjectives: {},
  metonyms: {},
  contextual: {},
  contextualWith: [],
  compound: {},
  government: {},
  places: {},
}
const minister: GazetteerPerson = {
  name: { en: ['A. Person'] },
  state: 'AA',
  organisation: null,
  office: { en: 'minister of tides', ja: '潮汐相' },
  from: null,
  to: null,
}
const council = {
  id: 'tide-council',
  kind: 'committee',
  country: null,
  labels: { en: 'Tide Council', ja: '潮汐理事会' },
  names: {},
  origin: 'tide-council',
} as const
const gazetteer: Gazetteer = {
  states: [state],
  people: [minister],
  organisations: [council],
  outlets: [],
  notParties: {},
}
const ministry = {
  id: 'tide-ministry',
  names: { en: ['tide ministry'] },
  own: { AA: { en: ['Tide House'] } },
  offices: ['minister of tides'],
}
const data: OriginsData = {
  institutions: [ministry],
  unnamed: { en: ['officials'] },
  registers: ['tide-council'],
  within: {},
}

test('data that the gazetteer knows have no faults', () => {
  expect(originsFaults(data, gazetteer)).toEqual([])
})

test.each([
  [
    'a state',
    { institutions: [{ ...ministry, own: { QQ: { en: ['Q House'] } } }] },
    '"QQ" is not in data/parties/states',
  ],
  [
    'an office',
    { institutions: [{ ...ministry, offices: ['minister of fog'] }] },
    '"minister of fog" is not in people.yaml',
  ],
  ['a register', { registers: ['fog-council'] }, '"fog-council" is not in organisations.yaml'],
  ['a body', { within: { 'tide-council': 'fog-assembly' } }, '"fog-assembly" is not in organisations.yaml'],
] as const)('%s that it does not know is a fault', (_, changes, message) => {
  expect(originsFaults({ ...data, ...changes }, gazetteer).map((fault) => fault.message)).toEqual([message])
})

test('an office that speaks for two institutions is a fault of both', () => {
  const institutions = [ministry, { ...ministry, id: 'fog-ministry', own: {} }]
  expect(originsFaults({ ...data, institutions }, gazetteer).map(({ path }) => path)).toEqual([
    ['institutions', 0, 'offices', 0],
    ['institutions', 1, 'offices', 0],
  ])
})
