import { expect, test } from 'vitest'
import { readFlow } from './read-flows.ts'
import { facts, rules, taxonomy } from './rules.fixture.ts'
import { unknownWords } from './unknown-words.ts'

const [un1718] = rules
const unknown = (more: object): readonly string[] => {
  const { flow } = readFlow({ date: '2023-04', from: 'RU', to: 'KP', item: 'arms', ...more }, taxonomy, facts)
  if (flow === null || un1718 === undefined) throw new Error('no flow or no rules')
  return unknownWords(flow, un1718)
}

test('an act that no paragraph names and a factor that is not there are named, with those that are', () => {
  expect(unknown({ act: 'lend' })[0]).toMatch(/^act: no paragraph of un-1718 names lend; they name .*lease/u)
  expect(unknown({ factor: 'guess' })[0]).toMatch(/^factor: there is no guess; there are .*product_basket/u)
})

test('those that are known are not', () => {
  expect(unknown({ act: 'lease', factor: 'un-1718-2021-02-17:product_basket' })).toEqual([])
  expect(unknown({})).toEqual([])
})
