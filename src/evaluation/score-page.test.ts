import { expect, test } from 'vitest'
import type { Article } from '../article/article.ts'
import type { Statement } from '../statements/statement.ts'
import { quoteAt } from '../text/span.ts'
import { answer, goldOf, pageOf, party } from './compare.fixture.ts'
import type { GoldStatement } from './gold.ts'
import { measuresOf } from './measures.ts'
import { unitComparison } from './same-unit.ts'
import { scorePage } from './score-page.ts'
import { tallyOf } from './tally.ts'

const text = 'North Korea gave Russia shells. Iran gave Syria oil. The ministry denied it.'
const sameUnit = unitComparison({ measures: {}, counted: {}, counters: [] })
const quoteOf = (words: string) =>
  quoteAt(text, { start: text.indexOf(words), end: text.indexOf(words) + words.length })
const article: Article = {
  title: null,
  section: null,
  outlet: null,
  byline: null,
  publishedOn: null,
  publishedAt: null,
  publishedFrom: null,
  language: 'en',
  text,
  parts: [],
  captions: [],
  clutter: { teasers: [], keywords: [] },
}

const shells = goldOf()
const got = (more: Partial<Statement> = {}) =>
  answer({ quote: quoteOf('North Korea gave Russia shells'), ...more })
const score = (gold: readonly GoldStatement[], statements: readonly Statement[]) =>
  scorePage(pageOf(text, gold), { article, unguided: article, statements, failure: null }, sameUnit)
const counts = (gold: readonly GoldStatement[], statements: readonly Statement[]) => {
  const { gold: wanted, got: answered, hit, relaxed, spurious, optional } = tallyOf(score(gold, statements))
  return { wanted, answered, hit, relaxed, spurious, optional }
}
const plain = { wanted: 1, answered: 1, hit: 0, relaxed: 0, spurious: 0, optional: 0 }

test('what is found counts for precision and recall', () => {
  expect(counts([shells], [got()])).toEqual({ ...plain, hit: 1, relaxed: 1 })
})

test('the right parties with other goods count for the relaxed figure alone', () => {
  expect(counts([shells], [got({ class: 'coal' })])).toEqual({ ...plain, relaxed: 1 })
})

test('another party is wrong, and no extra, since it stands in the place of a statement', () => {
  expect(counts([shells], [got({ recipient: party('SY') })])).toEqual(plain)
})

test('an answer elsewhere is extra', () => {
  expect(counts([shells], [got({ quote: quoteOf('Iran gave Syria oil') })])).toEqual({
    ...plain,
    spurious: 1,
  })
})

test('of two answers in one place the second is extra', () => {
  expect(counts([shells], [got(), got({ id: 'again' })])).toMatchObject({ answered: 2, hit: 1, spurious: 1 })
})

test('an optional statement costs nothing when missed, and excuses an answer with one of its parties', () => {
  const repeat = goldOf({ repeat: true })
  expect(counts([repeat], [])).toEqual({ ...plain, wanted: 0, answered: 0 })
  expect(counts([repeat], [got()])).toEqual({ ...plain, wanted: 0, answered: 0, optional: 1 })
  expect(counts([repeat], [got({ recipient: party('SY') })])).toMatchObject({ answered: 0, spurious: 0 })
  expect(counts([repeat], [got({ recipient: party('SY'), supplier: null })])).toMatchObject({ spurious: 1 })
})

test('as many core statements are found as can be, even where the likelier pair has to give way', () => {
  const either = goldOf({ item_class: 'arms', items: ['ammunition'], stance: 'denied' })
  const arms = got({ id: 'arms', class: 'arms' })
  expect(counts([either, shells], [got(), arms])).toMatchObject({ hit: 2 })
  expect(counts([shells, either], [arms, got({ stance: 'denied' })])).toMatchObject({ hit: 2 })
})

test('gold says which of two like places is meant', () => {
  const twice = pageOf(`${text} ${text}`, [goldOf({ offset_utf16: text.length + 1 })])
  const answered = got()
  const { gold } = scorePage(
    twice,
    { article: { ...article, text: twice.text }, unguided: null, statements: [answered], failure: null },
    sameUnit,
  )
  expect(gold.map(({ outcome }) => outcome)).toEqual(['hit'])
})

test('a span that holds other words is told, and so is a quote from nowhere', () => {
  const shifted = { ...quoteOf('North Korea gave Russia shells'), start: 1 }
  const [answered] = score([shells], [got({ quote: shifted })]).answers
  expect(answered).toMatchObject({ verbatim: false, spansVerbatim: false, onPage: true })
  const invented = got({ quote: { start: 0, end: 3, text: 'never said' } })
  expect(score([shells], [invented]).answers[0]).toMatchObject({
    verbatim: false,
    onPage: false,
    outcome: 'extra',
  })
})

test('answers are told apart by how their parties were found', () => {
  const ways = tallyOf(
    score(
      [shells],
      [got({ supplier: party('KP', { found: 'zero' }) }), got({ id: 'x', recipient: party('SY') })],
    ),
  ).ways
  expect(ways).toEqual({
    overt: { hit: 0, got: 1 },
    inferred: { hit: 1, got: 1 },
    zero: { hit: 1, got: 1 },
  })
})

test.each([
  ['nothing asked and nothing answered', { hit: 0, relaxed: 0, gold: 0, got: 0 }, null],
  ['nothing right', { hit: 0, relaxed: 0, gold: 2, got: 3 }, 0],
  ['something answered on a page that holds nothing', { hit: 0, relaxed: 0, gold: 0, got: 1 }, 0],
  ['half of it', { hit: 1, relaxed: 1, gold: 2, got: 2 }, 0.5],
])('F1 of %s', (_, tally, f1) => {
  expect(measuresOf(tally).f1).toBe(f1)
})
