import { expect, test } from 'vitest'
import { finder } from './find.fixture.ts'
import { statementId } from './statement-id.ts'

const find = finder('ja')
const claim = '北朝鮮がロシアに砲弾を送った。'

const only = (text: string, document?: string) => {
  const [statement, ...others] = find(text, document).statements
  if (statement === undefined || others.length > 0) throw new Error(`not one statement: ${text}`)
  return statement
}

test('the same article of the same document gives the same ids', () => {
  expect(only(claim).id).toBe(only(claim).id)
  expect(only(claim).id).toMatch(/^st:[0-9a-f]{20}$/u)
})

test('the same words in another document are another statement', () => {
  expect(only(claim, 'sha256:other').id).not.toBe(only(claim).id)
})

const statement = only(claim)
const other = only('イランが中国に砲弾を送った。')

test.each([
  ['quote', { quote: { ...statement.quote, end: statement.quote.end + 1 } }],
  ['supplier', { supplier: other.supplier }],
  ['recipient', { recipient: other.recipient }],
  ['no recipient', { recipient: null }],
  ['class', { class: 'arms' as const }],
  ['stance', { stance: 'denied' as const }],
  ['phase', { phase: 'planned' as const }],
])('the id differs by %s', (_, changes) => {
  expect(statementId('sha256:one', { ...statement, ...changes })).not.toBe(
    statementId('sha256:one', statement),
  )
})

test.each([
  ['quantity', { quantity: null }],
  ['attribution', { attribution: [] }],
  [
    'how a role was found',
    { supplier: statement.supplier && { ...statement.supplier, found: 'zero' as const } },
  ],
  ['engine', { engine: 'rules/2' }],
])('the id stays with another %s, so that judgements find the statement on a new reading', (_, changes) => {
  expect(statementId('sha256:one', { ...statement, ...changes })).toBe(statementId('sha256:one', statement))
})

test('the order in which parties are named is not part of the id', () => {
  const { supplier, recipient } = statement
  if (supplier === null || recipient === null || !('name' in supplier) || !('name' in recipient))
    throw new Error('two single parties were expected')
  const id = (parties: readonly (typeof supplier)[]): string =>
    statementId('sha256:one', { ...statement, supplier: parties })
  expect(id([supplier, recipient])).toBe(id([recipient, supplier]))
})
