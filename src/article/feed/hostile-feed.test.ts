import { describe, expect, test } from 'vitest'
import { readFeed } from './read-feed.ts'

const rss = (title: string, declared = '', link = 'https://lamp.example/1'): string =>
  `<?xml version="1.0"?>${declared}<rss version="2.0"><channel><title>${title}</title><item><title>${title}</title><link>${link}</link></item></channel></rss>`
const lol = Array.from(
  { length: 12 },
  (_, i) => `<!ENTITY e${i} "${i === 0 ? 'ha' : `&e${i - 1};`.repeat(10)}">`,
).join('')

describe('what a feed declares is not unpacked', () => {
  test.each([
    ['entities of entities', rss('&e11;', `<!DOCTYPE rss [${lol}]>`)],
    [
      'a long entity, many times',
      rss('&a;'.repeat(20_000), `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(20_000)}">]>`),
    ],
    ['a file of this machine', rss('&f;', '<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]>')],
    ['an address', rss('&f;', '<!DOCTYPE rss [<!ENTITY f SYSTEM "http://127.0.0.1/">]>')],
    ['a document type elsewhere', rss('a', '<!DOCTYPE rss SYSTEM "http://127.0.0.1/rss.dtd">')],
  ])('%s', (_, text) => {
    const said = JSON.stringify(readFeed(text, 'rss', null))
    expect(said.length).toBeLessThan(text.length * 4)
    expect(said).not.toContain('root:')
  })
})

test.each([
  ['rss', `<rss>${'<channel>'.repeat(100_000)}`],
  ['rss', rss('<a>'.repeat(100_000))],
  [
    'json',
    `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
  ],
  [
    'rss',
    rss('a').replace(
      '<item>',
      '<__proto__><a>1</a></__proto__><constructor><prototype/></constructor><item>',
    ),
  ],
  [
    'json',
    '{"version":"https://jsonfeed.org/version/1","__proto__":{"a":1},"items":[{"__proto__":1,"id":"constructor"}]}',
  ],
] as const)('a %s feed that is nested without end or named oddly gives items or a problem', (kind, text) => {
  const { items, problem } = readFeed(text, kind, null)
  expect(items.length > 0 || problem !== null).toBe(true)
  expect(Object.hasOwn(Object.prototype, 'a')).toBe(false)
})

test.each(['javascript:alert(1)', 'data:text/html,hello', 'file:///etc/passwd', ' java script:1'])(
  'an item at %s has no address',
  (link) => {
    expect(readFeed(rss('a', '', link), 'rss', null).items[0]?.address).toBeNull()
  },
)
