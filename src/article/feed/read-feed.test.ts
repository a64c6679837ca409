import { describe, expect, test } from 'vitest'
import { fullText } from './full-text.ts'
import { readFeed } from './read-feed.ts'

const html = '<p>The harbour office said that the ferry would run again.</p>'

const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>The Lamp Post</title><link>https://lamp.example/</link><language>en-gb</language>
<item><title>Ferry &amp;amp; ramp</title><link>/2023/ferry</link><guid isPermaLink="false">ferry-1</guid>
<pubDate>Tue, 04 Jul 2023 00:30:00 +0900</pubDate><dc:creator>Wren Halloway</dc:creator>
<description>The ferry runs.</description><content:encoded><![CDATA[${html}]]></content:encoded></item>
</channel></rss>`

const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel rdf:about="https://lamp.example/"><title>The Lamp Post</title><link>https://lamp.example/</link><dc:language>en-gb</dc:language></channel>
<item rdf:about="ferry-1"><title>Ferry &amp; ramp</title><link>https://lamp.example/2023/ferry</link>
<dc:date>2023-07-04T00:30:00+09:00</dc:date><dc:creator>Wren Halloway</dc:creator>
<content:encoded><![CDATA[${html}]]></content:encoded></item></rdf:RDF>`

const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-gb" xml:base="https://lamp.example/"><title>The Lamp Post</title>
<entry><id>ferry-1</id><title type="html">Ferry &amp;amp; ramp</title><link rel="self" href="/entry/1"/><link href="/2023/ferry"/>
<published>2023-07-04T00:30:00+09:00</published><updated>2023-07-05T08:00:00+09:00</updated><author><name>Wren Halloway</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${html}</div></content></entry></feed>`

const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Lamp Post',
  language: 'en-gb',
  home_page_url: 'https://lamp.example/',
  items: [
    {
      id: 'ferry-1',
      url: '/2023/ferry',
      title: 'Ferry & ramp',
      date_published: '2023-07-04T00:30:00+09:00',
      authors: [{ name: 'Wren Halloway' }],
      content_html: html,
    },
  ],
})

describe('an item is the same whatever the feed', () => {
  test.each([
    ['rss', rss, 'Tue, 04 Jul 2023 00:30:00 +0900'],
    ['rdf', rdf, '2023-07-04T00:30:00+09:00'],
    ['atom', atom, '2023-07-04T00:30:00+09:00'],
    ['json', json, '2023-07-04T00:30:00+09:00'],
  ] as const)('%s, with its date as written', (kind, text, published) => {
    const { items, problem } = readFeed(text, kind, null)
    expect(problem).toBeNull()
    expect(items).toMatchObject([
      {
        name: 'ferry-1',
        address: 'https://lamp.example/2023/ferry',
        content: { text: html, mediaType: 'text/html' },
        facts: {
          title: 'Ferry & ramp',
          byline: 'Wren Halloway',
          outlet: 'The Lamp Post',
          published,
          language: 'en-gb',
        },
      },
    ])
  })
})

const oneItem = (item: string): string =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>T</title><item>${item}</item></channel></rss>`
const itemOf = (item: string) => readFeed(oneItem(item), 'rss', null).items[0]

test('the paper that an item was taken from is its outlet, not the feed that gathers it', () => {
  expect(itemOf('<title>a</title><source url="https://b.example">Weekly Shore</source>')?.facts.outlet).toBe(
    'Weekly Shore',
  )
})

test('an author in the form that RSS asks for is a name', () => {
  expect(itemOf('<author>wren@lamp.example (Wren Halloway)</author>')?.facts.byline).toBe('Wren Halloway')
})

test('only addresses on the web are addresses of pages', () => {
  expect(itemOf('<title>a</title><link>javascript:alert(1)</link>')?.address).toBeNull()
  expect(itemOf('<title>a</title><link>file:///etc/hosts</link>')?.address).toBeNull()
  expect(itemOf('<guid>https://lamp.example/1</guid>')?.address).toBe('https://lamp.example/1')
  expect(itemOf('<guid isPermaLink="false">https://lamp.example/1</guid>')?.address).toBeNull()
})

describe('what is the whole text of an item', () => {
  const link = '<link>https://lamp.example/1</link>'
  const long = `<description>${'The ramp was repaired before the winter came. '.repeat(30)}</description>`
  test.each([
    ['content', `${link}<content:encoded>${'The ferry runs again.'}</content:encoded>`, true],
    ['a description with a page elsewhere', `${link}<description>The ferry runs.</description>`, false],
    ['a description without any page', '<description>The ferry runs.</description>', true],
    ['a description longer than a summary', link + long, true],
    [
      'content that breaks off with a link',
      `${link}<content:encoded><![CDATA[<p>The ferry … <a href="/">Read on</a></p>]]></content:encoded>`,
      false,
    ],
    [
      'content that breaks off in brackets',
      `${link}<content:encoded>The ferry [&amp;#8230;]</content:encoded>`,
      false,
    ],
    [
      'content of a picture alone',
      `${link}<content:encoded><![CDATA[<img src="a">]]></content:encoded>`,
      false,
    ],
    ['nothing but a headline', `<title>Ferry</title>${link}`, false],
  ])('%s', (_, item, whole) => {
    const found = itemOf(item)
    expect(found === undefined ? null : fullText(found) !== null).toBe(whole)
  })
})

describe('a feed that breaks off', () => {
  const two = rss.replace('</channel>', '<item><title>Second</title><guid>2</guid></item></channel>')
  test.each([
    ['in the second item', two.indexOf('Second') + 3, 1],
    ['behind the last item', two.indexOf('</channel>'), 2],
    ['in the first item', two.indexOf('harbour'), 0],
  ])('%s gives its whole items and a problem', (_, at, count) => {
    const { items, problem } = readFeed(two.slice(0, at), 'rss', null)
    expect(items).toHaveLength(count)
    expect(problem).toMatchObject({ code: 'damaged' })
  })

  test.each(['rdf', 'atom'] as const)('%s too', (kind) => {
    const text = kind === 'rdf' ? rdf : atom
    const { items, problem } = readFeed(text.slice(0, -4), kind, null)
    expect([items.length, problem?.code]).toEqual([1, 'damaged'])
  })
})

test.each([
  ['deep', `<rss><channel>${'<a>'.repeat(100_000)}</channel></rss>`],
  [
    'of an entity from a file',
    '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hosts">]><rss><channel><title>&e;</title></channel></rss>',
  ],
  ['broken', '<rss><channel><item <<</rss>'],
])('a feed that is %s is a problem in words and reads no file', (_, text) => {
  expect(readFeed(text, 'rss', null)).toMatchObject({ items: [], problem: { code: 'damaged' } })
})

test('entities that stand for ever more of themselves are not unfolded', () => {
  const entities = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, i, all) => {
    const before = all[i - 1]
    return `<!ENTITY ${name} "${before === undefined ? 'ha' : `&${before};`.repeat(30)}">`
  })
  const { items } = readFeed(
    `<!DOCTYPE rss [${entities.join('')}]>${oneItem('<title>&f;</title>')}`,
    'rss',
    null,
  )
  expect(JSON.stringify(items).length).toBeLessThan(1000)
})
