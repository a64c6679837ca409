import { expect, test } from 'vitest'
import { speaker } from '../regimes/statement.fixture.ts'
import type { Speaker } from '../statements/statement.ts'
import { originLink } from './origin-link.ts'

const known = (name: string, origin: string): Speaker => ({ ...speaker(name), origin })
const outlet = (name: string, origin?: string): Speaker => ({
  ...speaker(name),
  kind: 'outlet',
  ...(origin !== undefined && { origin }),
})
const paper = (name: string): Speaker => ({ ...speaker(name), kind: 'document' })

const committee = known('the committee', 'org:un-1718-committee#register')
const ministry = known('the ministry', 'US/foreign-ministry')
const russia = known('Russia', 'RU')

test.each([
  ['the last speaker', [outlet('Wire'), ministry], 'the ministry'],
  ['somebody whom the gazetteer does not know', [outlet('Wire'), speaker('a pilot')], 'a pilot'],
  ['an outlet alone', [outlet('Gazette'), outlet('Wire')], 'Wire'],
  [
    'no outlet named after the one who spoke to it',
    [ministry, outlet('Wire', 'outlet:reuters')],
    'the ministry',
  ],
  [
    'a firm that measures ships, where a paper quotes it',
    [outlet('Gazette'), outlet('Trackers', 'org:kpler')],
    'Trackers',
  ],
  ['the speaker whose paper it is', [ministry, paper('a fact sheet')], 'the ministry'],
  ['a paper that nobody puts his name to', [outlet('Wire'), paper('a report')], 'a report'],
  ['the register, not the state that declares to it', [outlet('Wire'), committee, russia], 'the committee'],
  ['the state, where it says so elsewhere', [outlet('Wire'), russia], 'Russia'],
  ['a body that quotes the register', [committee, known('the institute', 'org:institute')], 'the institute'],
] as const)('the origin is %s', (_, chain, expected) => {
  expect(originLink(chain)?.name).toBe(expected)
})

test('where nobody is named there is none', () => {
  expect(originLink([])).toBeNull()
})
