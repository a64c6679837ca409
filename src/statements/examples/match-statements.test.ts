import { expect, test } from 'vitest'
import { quoteAt } from '../../text/span.ts'
import { plainStatement } from '../plain-statement.ts'
import type { PartyRole, Statement } from '../statement.ts'
import type { Example, Expected } from './example.ts'
import { examplesSchema } from './example-schema.ts'
import { isWhollyRight, matchStatements } from './match-statements.ts'
import { scoreExamples } from './score-examples.ts'

const quote = (text: string) => quoteAt(text, { start: 0, end: text.length })

const party = (name: string, code: string | null = name): PartyRole => ({
  ...quote(name),
  code,
  country: null,
  name,
  found: 'overt',
  rule: 'test',
})

const shells: Statement = {
  ...plainStatement,
  id: 'shells',
  quote: quote('KP gives RU shells'),
  supplier: party('KP'),
  recipient: party('RU'),
  items: [{ ...quote('shells'), class: 'ammunition', goods: 'arms.shell' }],
  class: 'ammunition',
  engine: 'test',
  predicate: { start: 0, end: 0, rule: 'test' },
}

const example = (...statements: readonly object[]): Example => {
  const [read] = examplesSchema.parse([{ text: 'x', published: '2024-01-02', statements }])
  if (read === undefined) throw new Error('no example')
  return read
}
const expected = (...statements: readonly object[]): readonly Expected[] => example(...statements).statements

const claim = { supplier: 'KP', recipient: 'RU', class: 'ammunition', stance: 'asserted', phase: 'done' }

test.each([
  ['the same claim', claim, shells, true],
  ['another recipient', { ...claim, recipient: 'SY' }, shells, false],
  ['a recipient where nobody is named', { ...claim, recipient: null }, shells, false],
  ['another class', { ...claim, class: 'arms' }, shells, false],
  ['one of the classes that readers give', { ...claim, class: ['arms', 'ammunition'] }, shells, true],
  [
    'a group by its name',
    { ...claim, recipient: 'M23' },
    { ...shells, recipient: party('the M23', null) },
    true,
  ],
  ['a group by its state', { ...claim, recipient: 'Wagner (RU)' }, shells, true],
] as const)('%s', (_, wanted, found, matches) => {
  expect(matchStatements(expected(wanted), [found]).matches).toHaveLength(matches ? 1 : 0)
})

test.each([
  ['stance', { stance: 'denied' }],
  ['phase', { phase: 'planned' }],
  ['items', { items: ['rockets'] }],
  ['quantity', { quantity: '100 round' }],
  ['period', { period: '2023-09..' }],
  ['origin', { by: ['the ministry'] }],
] as const)('a wrong %s is a match that is not wholly right', (field, wrong) => {
  const result = matchStatements(expected({ ...claim, ...wrong }), [shells])
  expect(result.matches[0]?.fields[field]).toBe(false)
  expect(isWhollyRight(result)).toBe(false)
})

test('fields that the example leaves out are not checked', () => {
  const [match] = matchStatements(expected(claim), [shells]).matches
  expect(match?.fields).toEqual({ stance: true, phase: true })
})

test('of two like claims each finds the one that agrees with it', () => {
  const denied: Statement = { ...shells, id: 'denied', stance: 'denied' }
  const { matches } = matchStatements(expected(claim, { ...claim, stance: 'denied' }), [denied, shells])
  expect(matches.map((m) => [m.expected.stance, m.found.stance])).toEqual([
    ['asserted', 'asserted'],
    ['denied', 'denied'],
  ])
})

test('an optional statement costs nothing when missed and excuses one answer', () => {
  const optional = { ...claim, class: 'arms', optional: true }
  expect(matchStatements(expected(optional), [])).toEqual({ matches: [], misses: [], extras: [] })
  expect(matchStatements(expected(optional), [shells])).toEqual({ matches: [], misses: [], extras: [] })
  expect(matchStatements(expected(optional), [shells, { ...shells, id: 'again' }]).extras).toHaveLength(1)
})

test('the score counts hits, extras and misses', () => {
  const results = [
    matchStatements(expected(claim), [shells]),
    matchStatements(expected(claim), []),
    matchStatements([], [shells]),
  ]
  const { examples, precision, recall, f1, fields } = scoreExamples(results)
  expect({ examples, precision, recall, f1 }).toEqual({
    examples: { right: 1, of: 3 },
    precision: 0.5,
    recall: 0.5,
    f1: 0.5,
  })
  expect(fields.find((f) => f.field === 'stance')).toEqual({ field: 'stance', right: 1, of: 1 })
})
