import { expect, test } from 'vitest'
import { shownValue } from './shown-value.ts'

test.each([
  ['a word', 'arms', '"arms"'],
  ['a list', [2, 1], '[2,1]'],
  ['fields', { from: '2022', to: null }, '{"from":"2022","to":null}'],
  ['nothing', undefined, 'nothing'],
  ['many', Array.from({ length: 30 }, () => 1), `[${Array.from({ length: 20 }, () => 1)}]`],
  ['a long word', 'x'.repeat(300), `"${'x'.repeat(199)}…`],
  ['a list in lists', [[[[[[]]]]]], '[[[["…"]]]]'],
])('%s is shown as a person would read it', (_, value, text) => {
  expect(shownValue(value)).toBe(text)
})

test('what is nested without end is shown all the same', () => {
  expect(shownValue(JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`))).toBe('[[[["…"]]]]')
})
