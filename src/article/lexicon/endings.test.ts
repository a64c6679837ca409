import { expect, test } from 'vitest'
import { endingsOf, endsInOne } from './endings.ts'

const endings = endingsOf(['reporter', 'editor', '記者'])

test.each([
  ['Anna Berg, staff reporter', true],
  ['Anna Berg, editor', true],
  ['国際部・安藤記者', true],
  ['Anna Berger', false],
  ['記者会見', false],
  ['', false],
])('%j ends in one of the words: %j', (text, expected) => {
  expect(endsInOne(text, endings)).toBe(expected)
})
