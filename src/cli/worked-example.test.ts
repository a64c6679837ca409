import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packageRoot } from '../adapters/data-files/package-root.ts'
import type { Reading } from '../reading/reading.ts'
import { partiesOf, type Statement } from '../statements/statement.ts'
import { readingFaults } from './reading-schema.fixture.ts'
import { run, workFolder } from './run-tidewaiter.fixture.ts'

/** The worked example lies beside the project and is not part of it; without it these tests are skipped. */
const page = join(packageRoot, '..', 'shared', 'corpus', 'seed', 'page.txt')
const folder = workFolder()
afterAll(() => folder.remove())

const read = async (source: string, ...more: readonly string[]): Promise<Reading> => {
  const ran = await run(folder, ['read', source, '--json', '--no-store', ...more])
  expect([ran.code, ran.err]).toEqual([0, ''])
  return JSON.parse(ran.out) as Reading
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The same article as a news site would serve it: menus before it, JSON-LD, and its teasers as a list of links. */
const asHtml = ({ article }: Reading): string => {
  if (article === null) throw new Error('the worked example has an article')
  const part = (kind: string): readonly string[] =>
    article.parts.filter((p) => p.kind === kind).map((p) => escaped(article.text.slice(p.start, p.end)))
  const linked = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    datePublished: '2023-07-03T07:00:00+09:00',
    publisher: { '@type': 'Organization', name: article.outlet },
  }
  const teasers = article.clutter.teasers.map(
    ({ headline, caption, outlet }) =>
      `<li><a href="/archives/1"><img alt="${escaped(caption ?? '')}"><p class="title">${escaped(headline)}</p><span>${escaped(outlet ?? '')}</span></a></li>`,
  )
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>${escaped(article.title ?? '')}</title>
<script type="application/ld+json">${JSON.stringify(linked)}</script></head><body>
<header><nav><ul><li><a href="/">トップ</a></li><li><a href="/news">ニュース</a></li><li><a href="/sports">スポーツ</a></li></ul></nav></header>
<main><article><p class="category">${part('section').join('')}</p><h1>${part('title').join('')}</h1>
<figure><img src="1.jpg"><figcaption>${part('caption').join('')}</figcaption></figure>
${part('body')
  .map((text) => `<p>${text}</p>`)
  .join('\n')}</article>
<aside><h2>関連記事</h2><ul>${teasers.join('\n')}</ul></aside></main>
<footer><a href="/about">会社概要</a> <a href="/privacy">プライバシーポリシー</a></footer></body></html>`
}

const said = (s: Statement) => ({
  words: s.quote.text,
  supplier: partiesOf(s.supplier).map((p) => p.code ?? p.name),
  recipient: partiesOf(s.recipient).map((p) => p.code ?? p.name),
  class: s.class,
  stance: s.stance,
  phase: s.phase,
  quantity: s.quantity && [s.quantity.value, s.quantity.unit, s.quantity.approx],
  period: s.period && [s.period.from, s.period.to],
  speakers: s.attribution.map((speaker) => speaker.text),
})

describe.skipIf(!existsSync(page))('the worked example', () => {
  let reading: Reading
  beforeAll(async () => {
    reading = await read(page, '--published', '2023-07-03')
  })

  test('satisfies the contract', () => {
    expect(readingFaults(reading)).toEqual([])
    for (const { quote } of reading.statements)
      expect(reading.article?.text.slice(quote.start, quote.end)).toBe(quote.text)
  })

  test('keeps the article and sets twelve teasers aside', () => {
    const kinds = reading.article?.parts.map((p) => p.kind)
    expect(kinds).toEqual(['section', 'title', 'caption', 'body', 'body', 'body', 'body', 'body', 'body'])
    expect(reading.article?.clutter.teasers).toHaveLength(12)
    expect(readFileSync(page, 'utf8')).toContain(reading.article?.title)
  })

  test('says the same as an HTML page with menus, teasers and JSON-LD', async () => {
    const html = await read(folder.write('page.html', asHtml(reading)))
    expect(html.article?.text).toBe(reading.article?.text)
    expect(html.article).toMatchObject({ publishedOn: '2023-07-03', publishedFrom: 'metadata' })
    expect(html.statements.map(said)).toEqual(reading.statements.map(said))
    expect(html.exchanges.map((e) => e.cue?.text)).toEqual(reading.exchanges.map((e) => e.cue?.text))
    const judged = (r: Reading) => r.assessments.map((a) => [a.verdict, a.paragraphs])
    expect(judged(html)).toEqual(judged(reading))
  })

  test('arms are prohibited, and the oil counts against the caps of two years and rests on the official table', () => {
    const verdicts = reading.assessments.map((a) => [a.verdict, a.paragraphs])
    expect(verdicts).toContainEqual(['prohibited', ['unsc:1718/8(b)', 'unsc:1874/9']])
    expect(verdicts).toContainEqual(['counts_against_cap', ['unsc:2397/5']])
    expect(new Set(reading.ledger.map((e) => e.window))).toEqual(new Set(['2022', '2023']))
    const official = reading.ledger.filter((e) => e.basis === 'official')
    expect(official.reduce((sum, e) => sum + (e.quantity.value ?? 0), 0)).toBe(67_300)
    const claimed = reading.ledger.filter((e) => e.basis === 'claimed')
    expect(claimed.every((e) => !e.counted && e.restsOn.length > 0)).toBe(true)
  })
})
