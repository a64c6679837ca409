import { expect, test } from 'vitest'
import { loadKnowledge } from '../../adapters/pipeline/load-knowledge.ts'
import { articleOf, inShort, languageOf, taxonomy } from '../find.fixture.ts'
import { findStatements } from '../find-statements.ts'
import { ruleClaims } from '../rule-claims.ts'
import { partiesOf } from '../statement.ts'
import { pageOf } from './page-of.ts'
import { questionsOf } from './question.ts'
import { sentenceFeatures, sentenceRow } from './sentence-features.ts'
import { sideFeatures, sideRows } from './side-features.ts'
import { weigh } from './weigh.ts'
import { measured, type Weights } from './weights.ts'
import { wordOdds } from './word-odds.ts'

const article = articleOf({
  title: 'Iraq ships more crude to India',
  body: 'Iraq shipped 1.2 million barrels of crude oil a day to India in March.\nFlows to Japan were flat, and the United States received 90,000 barrels a day.',
})
const language = languageOf('en')
const claims = ruleClaims(article, language)
if (claims === null) throw new Error('the page was expected to state something')
const page = pageOf(article, language, claims)
const weights = loadKnowledge().weights()
if (weights === null) throw new Error('trained weights were expected')

const told = (own: Weights | null): readonly string[] =>
  findStatements(article, 'sha256:weighed', language, taxonomy, own).statements.map(inShort)

test('every sentence is asked about the goods that it names or leaves to the page, nobody first among the sides', () => {
  const questions = page.sentences.flatMap((at) => questionsOf(page, at))
  expect(questions.length).toBeGreaterThan(0)
  for (const { sides } of questions) expect(sides[0]).toBeNull()
  const last = questions.at(-1)
  expect(last?.goods).toBe('crude_oil')
  expect(last?.sides.map((side) => side?.key)).toEqual(expect.arrayContaining(['JP', 'US', 'IQ', 'IN']))
})

test('as much is measured as the weights were trained on', () => {
  const odds = wordOdds(weights.words, 'en')
  const question = page.sentences.flatMap((at) => questionsOf(page, at))[0]
  if (question === undefined) throw new Error('a question was expected')
  const row = sentenceRow(question, odds)
  expect(row).toHaveLength(sentenceFeatures.length)
  for (const side of sideRows(question, odds, [])) expect(side.length).toBeLessThan(sideFeatures.length)
  expect(Object.values(measured).map((names) => new Set(names).size)).toEqual(
    Object.values(measured).map((names) => names.length),
  )
})

test('what is weighed is between nought and one, and the same again', () => {
  const weighed = weigh(page, weights)
  expect(weighed.every(({ likely }) => likely > 0 && likely < 1)).toBe(true)
  expect(weigh(page, weights)).toEqual(weighed)
})

test('without weights rules speak alone; what they tell is left out only where the weights disbelieve it', () => {
  const alone = told(null)
  expect(alone).toContain('IQ>IN crude_oil')
  const nothing = { told: 1.1, found: 1.1, beside: 1.1 }
  expect(told({ ...weights, least: nothing })).not.toContain('IQ>IN crude_oil')
  expect(told({ ...weights, least: { ...nothing, told: 0 } })).toEqual(alone)
})

test('what only the weights find says so in every side, and points at words of the page', () => {
  const eager = { told: 0, found: 0.02, beside: 0.02 }
  const { statements } = findStatements(article, 'sha256:weighed', language, taxonomy, {
    ...weights,
    least: eager,
  })
  const found = statements.flatMap(({ supplier, recipient }) =>
    [...partiesOf(supplier), ...partiesOf(recipient)].filter(({ rule }) => rule.startsWith('weighed/')),
  )
  expect(found.length).toBeGreaterThan(0)
  for (const party of found) {
    expect(party.found).toBe('model')
    expect(article.text.slice(party.start, party.end)).toBe(party.text)
  }
})
