import { expect, test } from 'vitest'
import { pageWords, placesOf, samePlace, squash, wordsOf } from './page-words.ts'

test('markup, entities, scripts, width and line ends do not tell words apart', () => {
  const html =
    '<script>var shells</script><p>more than\n<b>1,000</b>&nbsp;con&shy;tainers &amp; ｍｏｒｅ</p><!-- x -->'
  expect(wordsOf(html, 'html')).toBe('morethan1,000containers&more')
})

test('an offset into the file is so many words on', () => {
  const html = '<p>one &amp; two</p><p>three</p>'
  const { words, before } = pageWords(html, 'html')
  expect(words).toBe('one&twothree')
  expect([html.indexOf('one'), html.indexOf('two'), html.indexOf('three')].map(before)).toEqual([0, 4, 7])
})

test('a quote is found wherever it stands', () => {
  expect(placesOf('abcabc', 'bc')).toEqual([
    { start: 1, end: 3 },
    { start: 4, end: 6 },
  ])
  expect(placesOf('abc', '')).toEqual([])
})

test.each([
  ['the same', [0, 40], [0, 40], true],
  ['half of it', [0, 40], [20, 60], true],
  ['less than half', [0, 40], [21, 61], false],
  ['inside', [0, 40], [10, 20], true],
  ['a word', [0, 40], [10, 15], false],
  ['a word that is gold', [0, 4], [0, 4], true],
  ['a paragraph round it', [100, 140], [0, 320], true],
  ['a page round it', [100, 140], [0, 330], false],
] as const)('an answer in the place of gold: %s', (_, [goldStart, goldEnd], [start, end], same) => {
  expect(samePlace({ start: goldStart, end: goldEnd }, { start, end })).toBe(same)
})

test('squashing leaves no mark that nobody sees', () => {
  expect(squash('\ufeffａ\u200b b\u00ad\u200fc\u3000')).toBe('abc')
})
