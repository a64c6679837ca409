import { describe, expect, test } from 'vitest'
import { articleIn, read } from './read-article.fixture.ts'

const body = `<h1>The ferry runs again</h1>
<p>The ferry will run again from next week, the harbour office said on Tuesday in a statement.</p>
<p>The ramp was repaired after a barge had run into it in the spring, the office said.</p>`
const plain = articleIn(`<html lang="en"><body>${body}`)
const nested = (open: string, close: string, times = 200_000): string =>
  open.repeat(times) + close.repeat(times)
const linked = (json: string): string => `<script type="application/ld+json">${json}</script>`

describe('a page is read in spite of', () => {
  test.each([
    ['JSON nested without end', linked(nested('[', ']'))],
    ['JSON nested without end, with half a letter in it', linked(`["\\ud83d",${nested('[', ']')}]`)],
    ['objects nested without end', linked(nested('{"mainEntity":', '}').replace('}', '1}'))],
    [
      'a state nested without end',
      `<script id="__NEXT_DATA__" type="application/json">{"a":${nested('[', ']')}}</script>`,
    ],
    [
      'keys that every object has',
      linked('{"@type":"NewsArticle","__proto__":{"headline":"no"},"constructor":{"prototype":{"a":1}}}'),
    ],
    [
      'names of meta that every object has',
      '<meta name="__proto__" content="a"><meta property="constructor" content="b">',
    ],
  ])('%s', (_, head) => {
    const article = articleIn(`<html lang="en"><head>${head}</head><body>${body}`)
    expect(article.text).toBe(plain.text)
    expect(article.title).toBe(plain.title)
  })

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('the language %s', (language) => {
    expect(articleIn(`<html lang="${language}"><body>${body}`).text).toBe(plain.text)
  })

  test.each(['constructor', 'valueof', '__proto__'])('an element <%s>', (tag) => {
    const odd = articleIn(`<html lang="en"><body><${tag}>Ramp repaired, ferry runs</${tag}>${body}`)
    expect(odd.title).toBe(plain.title)
  })

  test('elements nested without end, which is said', () => {
    const { article, problems } = read(`<html lang="en"><body>${'<div>'.repeat(200_000)}${body}`)
    expect(article?.text).toContain('The ferry will run again')
    expect(problems.map(({ code }) => code)).toContain('too_deep')
  })
})

test('no address that a browser would run is taken for a page’s own or a teaser’s', () => {
  const links = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
  ]
  const teasers = links.map(
    (link) => `<li><a href="${link}">Ships were seen at the harbour in the east on Monday</a></li>`,
  )
  const head = `<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="data:text/html,x">`
  const article = articleIn(
    `<html lang="en"><head>${head}</head><body>${body}<ul class="related">${teasers.join('')}</ul>`,
    {
      address: 'https://lamp.example/ferry',
    },
  )
  const addresses = [...JSON.stringify(article).matchAll(/"address":"([^"]*)"/gu)].map(
    ([, found = '']) => found,
  )
  expect(addresses.filter((found) => !/^https?:/u.test(found))).toEqual([])
})

test('no object of the program has gained anything', () => {
  read(linked('{"__proto__":{"gained":1},"constructor":{"prototype":{"gained":1}}}') + body)
  expect(Object.hasOwn(Object.prototype, 'gained')).toBe(false)
})
