import { describe, expect, test } from 'vitest'
import { benchLanguages, loadGrammar } from '../../../bench/duplicates/grammar.ts'
import { comparedPairs, scored } from '../../../bench/duplicates/measure.ts'
import { pairsFrom } from '../../../bench/duplicates/pairs.ts'
import { bandsOf } from './bands.ts'
import { isSameText, sameTextFrom, sharedText } from './shared-text.ts'
import { shinglesOf } from './shingles.ts'
import { sketchOf, sketchOfShingles } from './sketch.ts'

describe('shingles', () => {
  test.each([
    ['white space and line ends', 'the tide came in twice', 'the tide\n came   in twice'],
    ['punctuation and quote marks', '“The tide,” he said, came in.', 'The tide he said came in'],
    ['letter case', 'THE TIDE CAME IN', 'the tide came in'],
    ['full and half width', 'コンテナ１２３４５個', 'ｺﾝﾃﾅ12345個'],
    ['ideographic spaces', '港に　船が　三隻　着いた', '港に船が三隻着いた'],
  ])('do not change with %s', (_, a, b) => {
    expect(shinglesOf(a)).toEqual(shinglesOf(b))
    expect(shinglesOf(a).size).toBeGreaterThan(0)
  })

  test('are ten letters, or five characters of Japanese, Chinese or Korean', () => {
    expect(shinglesOf('abcdefghij').size).toBe(1)
    expect(shinglesOf('abcdefghijk').size).toBe(2)
    expect(shinglesOf('港に船着く').size).toBe(1)
    expect(shinglesOf('항구에배가').size).toBe(1)
    expect(shinglesOf('港に船').size).toBe(0)
  })

  test('take a character outside the basic plane as one', () => {
    expect(shinglesOf('𠮷𠮷𠮷𠮷𠮷').size).toBe(1)
  })
})

/** Shingles of a made text: a stretch of numbers, spread over the range that shingles have. */
const run = (from: number, to: number): ReadonlySet<number> =>
  new Set(Array.from({ length: to - from }, (_, i) => Math.imul(from + i + 1, 0x9e3779b1) >>> 0))

describe('sketches estimate what two texts share', () => {
  const whole = sketchOfShingles(run(0, 3000))

  test.each([
    ['itself', run(0, 3000), 1, 1],
    ['nothing', run(5000, 8000), 0, 0],
    ['half of each', run(1500, 4500), 1 / 3, 1 / 2],
    ['a cut to a third', run(0, 1000), 1 / 3, 1],
    ['a longer one that holds it', run(0, 6000), 1 / 2, 1],
  ])('%s', (_, other, resemblance, containment) => {
    const shared = sharedText(whole, sketchOfShingles(other))
    expect(Math.abs(shared.resemblance - resemblance)).toBeLessThan(0.1)
    expect(Math.abs(shared.containment - containment)).toBeLessThan(0.2)
    expect(sharedText(sketchOfShingles(other), whole)).toEqual(shared)
  })

  test('a cut is the same text, a text that shares a quarter is not', () => {
    expect(isSameText(sharedText(whole, sketchOfShingles(run(0, 1000))))).toBe(true)
    expect(isSameText(sharedText(whole, sketchOfShingles(run(2250, 5250))))).toBe(false)
  })

  test('pages that share half meet in a band, pages that share nothing do not', () => {
    const meet = (other: ReadonlySet<number>): boolean =>
      bandsOf(sketchOfShingles(other)).some((band) => bandsOf(whole).includes(band))
    expect(meet(run(1500, 4500))).toBe(true)
    expect(meet(run(5000, 8000))).toBe(false)
  })
})

describe('the sketch of an article', () => {
  const body = 'The harbour master counted eleven barges before noon and none after it. '.repeat(3)
  const article = (title: string, text: string) => ({
    text: `${title}\n${text}`,
    parts: [
      { kind: 'title' as const, start: 0, end: title.length },
      { kind: 'body' as const, start: title.length + 1, end: title.length + 1 + text.length },
    ],
  })

  test('does not change with its headline', () => {
    const one = sketchOf(article('Eleven barges', body + [...body].reverse().join('')))
    expect(one).toEqual(sketchOf(article('A quiet day at the port', body + [...body].reverse().join(''))))
    expect(one).not.toBeNull()
  })

  test('is none where the text is two sentences or less', () => {
    expect(sketchOf(article('Eleven barges', body))).toBeNull()
  })

  test('is what stores have kept: a change of it needs a migration that sketches everything again', () => {
    const sketch = sketchOf(article('', Array.from({ length: 60 }, (_, i) => `barge ${i * i}`).join(' ')))
    expect([sketch?.size, sketch?.minima.slice(0, 4), sketch && bandsOf(sketch).slice(0, 4)]).toEqual([
      485,
      [9933172, 13846604, 16713824, 22958834],
      [1206405113, 1805625618, 1258007930, 1588008961],
    ])
  })
})

describe('on 200 pairs of pages that are cut, reordered and rewritten, or tell the same in other words', () => {
  const pairs = benchLanguages.flatMap((language) =>
    pairsFrom(loadGrammar('bench/duplicates', language), 50, 2024),
  )

  test('precision and recall are 0.95 or more', () => {
    const compared = comparedPairs(pairs)
    const { precision, recall } = scored(compared, sameTextFrom)
    expect(compared.map(({ same }) => same).filter(Boolean)).toHaveLength(100)
    expect(precision).toBeGreaterThanOrEqual(0.95)
    expect(recall).toBeGreaterThanOrEqual(0.95)
  })

  test('the pages of different pairs are different texts', () => {
    const texts = pairs.flatMap(({ pages }) => pages.map(({ text }) => text))
    expect(new Set(texts).size).toBe(400)
  })
})
