import { expect, test } from 'vitest'
import { clausesInShort } from '../syntax/clauses.fixture.ts'

test.each([
  ['North Korea sent shells to Russia.', ['send final: subject=North Korea object=shells goal=Russia']],
  ['Iran supplied Russia with drones.', ['supply final: subject=Iran object=Russia with=drones']],
  ['The shells were supplied by Iran.', ['supply final passive: subject=The shells by=Iran']],
  [
    'Iran will not deliver drones to Russia.',
    ['deliver final negative (will): subject=Iran object=drones goal=Russia'],
  ],
  ['Iran is to deliver drones to Russia.', ['deliver final (will): subject=Iran object=drones goal=Russia']],
  [
    'Iran sent drones, shells and missiles to Russia.',
    ['send final: subject=Iran object=drones&shells&missiles goal=Russia'],
  ],
  [
    'According to Washington, Iran sent drones to Russia.',
    ['send final: speaker=Washington subject=Iran object=drones goal=Russia'],
  ],
  ['Iran exports oil to China.', ['export final: subject=Iran object=oil goal=China']],
  ['Iran plans exports of oil.', ['plan final: subject=Iran object=exports']],
  ['Iran has been shipping oil since 2020.', ['ship final: subject=Iran object=oil at=since 2020']],
  ['Iran never sent drones.', ['send final negative: subject=Iran object=drones']],
])('one clause: "%s"', (sentence, clauses) => {
  expect(clausesInShort('en', sentence)).toEqual(clauses)
})

test.each([
  [
    'what somebody says',
    'Washington said that Iran sent drones to Russia.',
    ['say final: subject=Washington', 'send complement ← say (that): subject=Iran object=drones goal=Russia'],
  ],
  [
    'what somebody says, without a conjunction and with a source between',
    'Washington, citing Reuters, said Iran sent drones.',
    ['say final: subject=Washington speaker=Reuters', 'send complement ← say: subject=Iran object=drones'],
  ],
  [
    'who says it, afterwards',
    'Iran sent drones to Russia, Washington said.',
    ['send final ← say: subject=Iran object=drones goal=Russia', 'say final: subject=Washington'],
  ],
  [
    'who is quoted, afterwards',
    '"Iran sent drones," Washington said.',
    ['send final quoted ← say: subject=Iran object=drones', 'say final: subject=Washington'],
  ],
  [
    'what somebody plans',
    'Iran plans to send drones to Russia.',
    ['plan final: subject=Iran', 'send complement ← plan topic of Iran: object=drones goal=Russia'],
  ],
  [
    'what somebody denies',
    'Iran denied supplying drones to Russia.',
    ['deny final: subject=Iran', 'supply complement ← deny topic of Iran: object=drones goal=Russia'],
  ],
  [
    'one after the other, with the same subject',
    'Iran sent drones to Russia and bought oil.',
    ['send final: subject=Iran object=drones goal=Russia', 'buy chain topic of Iran: object=oil'],
  ],
  [
    'one that describes the noun before it',
    'Shells supplied by Iran failed.',
    ['supply relative passive: subject=Shells by=Iran', 'fail final: subject=Shells'],
  ],
])('clauses: %s', (_, sentence, clauses) => {
  expect(clausesInShort('en', sentence)).toEqual(clauses)
})

test.each([
  [
    'a firm behind a relative clause keeps its verb',
    'Tankers carrying Iranian crude have been blacklisted.',
    ['carry relative: subject=Tankers object=Iranian crude', 'blacklist final passive: subject=Tankers'],
  ],
  [
    'whose deed a noun tells of',
    'Reports of Russia receiving drones from Iran grew.',
    ['receive relative: subject=Russia object=drones source=Iran', 'grow final: subject=Reports'],
  ],
  [
    'who says it, behind the verb',
    'Iran sent drones to Russia, says the report.',
    ['send final ← say: subject=Iran object=drones goal=Russia', 'say final: subject=the report'],
  ],
  [
    'what somebody was thought to have done',
    'Iran is thought to have sold missiles.',
    ['think final passive: subject=Iran', 'sell complement ← think topic of Iran: object=missiles'],
  ],
  [
    'a clause behind since',
    'China has bought oil since Washington ended its waivers.',
    ['buy final: subject=China object=oil', 'end cause (since): subject=Washington object=its waivers'],
  ],
])('clauses: %s', (_, sentence, clauses) => {
  expect(clausesInShort('en', sentence)).toEqual(clauses)
})

test.each(['MINSK, 3 May (Wire) - Iran sent drones to Russia.', 'BEIJING: Iran sent drones to Russia.'])(
  'where and when a piece was written is no part of its sentence: "%s"',
  (sentence) => {
    expect(clausesInShort('en', sentence)).toEqual(['send final: subject=Iran object=drones goal=Russia'])
  },
)
