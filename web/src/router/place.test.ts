import { expect, test } from 'vitest'
import {
  addressOf,
  allMeasures,
  anyAccount,
  type Place,
  placeAt,
  wholeQueue,
  wholeRegister,
} from './place.ts'

const id = `sha256:${'0a'.repeat(32)}`
const places: readonly Place[] = [
  { kind: 'inbox' },
  { kind: 'document', id, statement: null },
  { kind: 'document', id, statement: 'st:1' },
  { kind: 'archived', id, statement: 'st:1' },
  { kind: 'review', id, statement: 'st:1' },
  wholeQueue,
  { ...wholeQueue, document: id, party: 'KP', goods: 'coal' },
  wholeRegister,
  { ...wholeRegister, supplier: 'KP', words: '北朝鮮 & co', order: 'verdict' },
  { kind: 'map', supplier: 'KP', recipient: null, goods: 'arms', verdict: null },
  { kind: 'timeline', supplier: null, recipient: 'RU', goods: null, verdict: 'prohibited' },
  { kind: 'transfer', id: 'tr:1/2' },
  anyAccount,
  { ...anyAccount, measure: 'unsc:2397/5', window: '2023', knownOn: '2023-07-03', countDisputed: true },
  allMeasures,
  { ...allMeasures, regime: 'un-1718', on: '2022-11-02' },
  { kind: 'measure', id: 'unsc:1718/8(b)' },
  { kind: 'reference' },
  { kind: 'keys' },
]

test.each(places.map((place) => [addressOf(place), place] as const))(
  '%s leads to its page',
  (address, place) => {
    const { pathname, search } = new URL(address, 'http://desk.test')
    expect(placeAt(pathname, search)).toEqual(place)
  },
)

test.each([
  '/nothing',
  '/documents',
  '/documents/a/b',
  '/transfers/a/b',
  '/measures/a/b',
  '/%E0%A4%A',
  '/keys/a',
  '/review/a',
])('%s leads nowhere', (path) => {
  expect(placeAt(path, '').kind).toBe('nowhere')
})
