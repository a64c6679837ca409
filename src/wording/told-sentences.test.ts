import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { loadCountries } from '../adapters/data-files/load-countries.ts'
import { loadRulebook } from '../adapters/data-files/load-rules.ts'
import { packageRoot } from '../adapters/data-files/package-root.ts'
import { assessFlow } from '../regimes/assess-flow.ts'
import { readFlows } from '../regimes/read-flows.ts'
import { namesIn } from './names.ts'
import { toldReason } from './told-sentences.ts'

const book = loadRulebook()
const countries = loadCountries()
const { sentence, question } = namesIn('ja', {
  goods: [...book.taxonomy.goods.values()],
  facts: book.facts,
})

/** Every case that is written beside the packs, answered. */
const answers = readdirSync(join(packageRoot, 'data', 'regimes', 'cases')).flatMap((file) => {
  const text = readFileSync(join(packageRoot, 'data', 'regimes', 'cases', file), 'utf8')
  const cases: readonly unknown[] = parse(text)
  return readFlows(cases, book.taxonomy, book.facts, (code) => countries.has(code)).flatMap(
    ({ flow, regime }) => {
      const rules = book.rules.find(({ pack }) => pack.id === regime)
      return flow === null || rules === undefined ? [] : [assessFlow(flow, rules)]
    },
  )
})

const english = /[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}/u

test('every reason and assumption that the worked cases give is told in Japanese', () => {
  expect(answers.length).toBeGreaterThan(50)
  const said = new Set(answers.flatMap(({ because, assumptions }) => [...because, ...assumptions]))
  expect(said.size).toBeGreaterThan(20)
  expect([...said].filter((one) => english.test(sentence(one) ?? one))).toEqual([])
})

test('and so is every question that they leave open', () => {
  const asked = answers.flatMap(({ missingFacts }) => missingFacts)
  expect(asked.length).toBeGreaterThan(20)
  expect(
    [...new Set(asked.map((one) => question(one.fact, one.question)))].filter((one) => english.test(one)),
  ).toEqual([])
})

test.each([
  ['it is taken to be refined petroleum from the context, for the word alone is wider', '石油精製品'],
  ['it is taken to go on until it was published (2023-07-03), for no end is given', '2023-07-03'],
  [
    'the claimed figure is taken to be the official one: 67,300 bbl, 2022-12 to 2023-04',
    '2022-12から2023-04まで67,300バレル',
  ],
  ['nothing is said to have been done; it is held against the rules as if it were', '行われた'],
])('%s', (said, part) => {
  expect(sentence(said)).toContain(part)
})

test('a reason is taken apart into its paragraph, goods, doubt and dispute', () => {
  expect(
    toldReason(
      'unsc:2397/5: refined petroleum: a cap [diesel]: only if it is that: 67,300 bbl of 500,000 in 2023, past the notice at 75 %; banned (its standing is disputed by RU, CN)',
    ),
  ).toMatchObject({
    measure: 'unsc:2397/5',
    items: ['diesel'],
    perhaps: true,
    why: [{ code: 'total' }, { code: 'banned' }],
    disputedBy: ['RU', 'CN'],
  })
})

test('what nobody of the rules says is nobody’s', () => {
  expect(sentence('The ship left port.')).toBeNull()
})
