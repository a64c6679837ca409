import { describe, expect, test } from 'vitest'
import { fixtureReading } from '../../reading/reading.fixture.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Assessment } from '../../regimes/assessment.ts'
import { partialDate } from '../../text/partial-date.ts'
import { displayWidth } from './display-width.ts'
import { ink } from './ink.ts'
import { readingView } from './reading-view.ts'
import { fixtureFacts } from './view-facts.fixture.ts'

const published = partialDate('2023-07-03')
const shown = (reading: Reading, width = 80, explain = false): string =>
  ink(readingView(reading, fixtureFacts, width, explain), false)

test('a page in 80 columns', () => {
  expect(shown(fixtureReading({ published }))).toMatchInlineSnapshot(`
    "国際 · 港湾新報 · 3 July 2023 (given)                                         ja
    北朝鮮が砲弾をロシアへ輸送、ロシアは引き換えに石油の供給を再開
    3 paragraphs kept, 1 teaser set aside                           sha256 cb4f…a113
    ────────────────────────────────────────────────────────────────────────────────
    North Korea → Russia   arms                         prohibited, if this is right
      asserted    「北朝鮮は砲弾とミサイルをロシアに船で送り」
                  shells (砲弾) · missiles (ミサイル)
                  Harbour Chronicle ← US government official
      denied      「ロシアに武器を輸出したことはない」
                  arms (武器)
                  North Korean defence ministry

      origins     US government official; North Korean defence ministry
      unsc:1874/9     All arms supplied by North Korea, since 12 June 2009
      unsc:1718/8(b)  Major arms and missiles supplied by North Korea,
                      since 14 October 2006

      ⇅  代わりに  in exchange for

    Russia → North Korea   refined petroleum  counts against a cap, if this is right
      asserted    「代わりにロシアが石油の供給を再開した」
      resumed     refined petroleum (from a bare 石油)
                  Harbour Chronicle ← US government official
      asserted    「2022年12月～2023年4月のロシアの出荷は6万7300バレルである」
                  67,300 bbl · refined petroleum (from a bare バレル) ·
                  Dec 2022 – Apr 2023
                  UN 1718 Committee table

      origins     US government official; UN 1718 Committee table
      unsc:2397/5  Refined petroleum supplied to North Korea: 500,000 bbl a calendar
                   year, since 1 January 2018
                                    notices at 75, 90, 95 %  this flow  all official
      2022  official  ▎░                         ┊    ┊ ┊ │      0.6 %         4.1 %
      2023  official  ████▋                      ┊    ┊ ┊ │     12.8 %        12.8 %
                                                500,000 bbl
      rests on    67,300 bbl is the official figure again (67,300 bbl,
                  Dec 2022 – Apr 2023); it is not added to it
      open        Was each delivery notified? Which product is it?
      assumed     It is only for the livelihood of ordinary people.
    "
  `)
})

test('a further body of rules that cannot tell takes one line where the first one decides', () => {
  const reading = fixtureReading({ published })
  const [main] = reading.assessments
  if (main === undefined) throw new Error('the fixture has assessments')
  const further: Assessment = {
    ...main,
    pack: 'other-rules@2024-01-01.1',
    verdict: 'cannot_tell',
    paragraphs: ['other:1/1', 'other:1/2'],
    missingFacts: [
      { fact: 'price', question: 'what was the price?', changes: 'it decides' },
      { fact: 'vesselFlags', question: 'which flags?', changes: 'they decide' },
    ],
  }
  const text = shown({ ...reading, assessments: [main, further] })
  expect(text).toContain('\n  other-rules: cannot tell, it depends on price, vessel flags\n')
  expect(text).not.toContain('other:1/1')
})

test('--explain adds how each role was found, and why the verdict is what it is', () => {
  const text = shown(fixtureReading({ published }), 80, true)
  expect(text).toMatch(/predicate {2}船で送り = asserted, done · rule\s+ja\.transfer\.verb ·\s+\d+–\d+\n/u)
  expect(text).toMatch(/supplier {3}北朝鮮 = North Korea KP · in plain words · rule\s+ja\.transfer\.verb/u)
  expect(text).toMatch(/recipient {2}北朝鮮 = North Korea KP · from the exchange ·\s+rule\s+ja\.exchange/u)
  expect(text).toMatch(/because {5}All arms supplied by North Korea/u)
  expect(text).toMatch(/rules {7}un-1718@/u)
})

test.each([60, 72, 80, 100])('no line is wider than %i cells', (width) => {
  for (const explain of [false, true])
    for (const line of shown(fixtureReading({ published }), width, explain).split('\n'))
      expect(displayWidth(line)).toBeLessThanOrEqual(width)
})

describe('what a page holds never steers the terminal', () => {
  const nasty = '\u001b[2J\u009b31m\u0007\u202e\r\n\u0000\ud800'
  const deepened = (value: unknown): unknown => {
    if (typeof value === 'string') return value + nasty
    if (Array.isArray(value)) return value.map(deepened)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, deepened(inner)]))
  }
  const { article, ...rest } = fixtureReading({ published })
  const hostile = {
    ...rest,
    article: {
      ...(deepened(article) as Reading['article'] & object),
      publishedOn: published,
      publishedFrom: 'given',
    },
    statements: rest.statements.map((s) => ({
      ...s,
      quote: { ...s.quote, text: s.quote.text + nasty },
      attribution: s.attribution.map((speaker) => ({ ...speaker, name: speaker.name + nasty })),
      items: s.items.map((item) => ({ ...item, text: item.text + nasty })),
    })),
    problems: [{ code: 'no_date', message: `No date.${nasty}` }],
  } as Reading

  test('without colour no control character is printed but the line end', () => {
    const text = shown(hostile, 80, true)
    expect(text).toContain('�')
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u)
  })

  test('with colour the only escapes are those that set and end a style', () => {
    const text = ink(readingView(hostile, fixtureFacts, 80, true), true)
    expect(text.replace(/\u001b\[(?:0|1|2|32|33|36|1;31)m/gu, '')).not.toContain('\u001b')
  })
})

test('colour changes nothing but colour', () => {
  const lines = readingView(fixtureReading({ published }), fixtureFacts, 80, false)
  const plain = ink(lines, true).replace(/\u001b\[[\d;]*m/gu, '')
  expect(plain.replace(/ +$/gmu, '')).toBe(ink(lines, false))
})

test('a page that states nothing says so', () => {
  const reading = fixtureReading({}, 'rules/test', { statements: [], transfers: [], exchanges: [] })
  expect(shown(reading)).toContain('Nothing on this page says who supplied what to whom.')
})

test('a source without an article has no page', () => {
  expect(shown(fixtureReading({}, 'rules/test', { article: null }))).toBe('')
})
