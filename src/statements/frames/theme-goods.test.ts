import { expect, test } from 'vitest'
import { finder, inShort, type Told } from '../find.fixture.ts'

const find = finder('en')
const found = (told: Told): readonly string[] => find(told).statements.map(inShort)
const title = "Ghana's oil exports at a three-month high"

test('a title names its flow without a verb', () => {
  expect(found({ title, body: 'The port was quiet.' })).toEqual(['GH>? crude_oil'])
})

test.each([
  ['Togo was the leading destination with some 503,000 bpd.', 'GH>TG crude_oil'],
  ['Mali received 239,000 bpd.', 'GH>ML crude_oil'],
  ['Benin was sent around 42,000 bpd by its ally.', 'GH>BJ crude_oil'],
])('an amount beside one side is of the goods that the page is about: "%s"', (sentence, expected) => {
  expect(found({ title, body: ['Prices were steady.', sentence] })).toContain(expected)
})

test.each(['Togo received 239,000 visitors.', 'Togo received 300 tonnes.', 'Togo got $3 million.'])(
  'what does not count such goods is something else: "%s"',
  (sentence) => {
    expect(found({ title, body: sentence })).not.toContain('GH>TG crude_oil')
  },
)

test('a page about two kinds of goods leaves it open which one is meant', () => {
  const body = ['Ghana sent rice to Mali.', 'Ghana sent shells to Mali.', 'Togo received 239,000 bpd.']
  expect(found({ title, body }).filter((s) => s.includes('TG'))).toEqual([])
})
