import type { Embedded } from '../../src/article/embedded/embedded.ts'
import type { Line } from '../../src/article/page/line.ts'
import type { Page } from '../../src/article/page/page.ts'
import type { LineFacts } from '../../src/article/roles/line-facts.ts'
import type { Label } from './labels.ts'

/**
 * The tuning pages are long and in Latin script. These variants of them teach the model what it is to meet besides:
 * short pages, and scripts that write no spaces. Nothing of them is kept.
 */
export type Variant = { readonly page: Page; readonly labels: readonly Label[] }

const keptOthers = 34

/** The page with a few of its paragraphs, and a few of the lines around and behind them. */
export const shortened = ({ page, labels }: Variant, random: () => number): Variant => {
  const content = labels.flatMap((label, i) => (label === 'content' || label === 'caption' ? [i] : []))
  if (content.length < 2) return { page, labels }
  const count = 2 + Math.floor(random() * 6)
  const from = random() < 0.7 ? 0 : Math.floor(random() * Math.max(1, content.length - count))
  const kept = new Set(content.slice(from, from + count))
  const others = labels.flatMap((label, i) => (label === 'other' || label === 'unsure' ? [i] : []))
  const first = content[0] ?? 0
  const near = others.filter((i) => i >= first - 6 && i < first)
  const share = (keptOthers * (0.3 + random())) / Math.max(others.length, 1)
  const runs = others.filter((i) => near.includes(i) || hash(Math.floor(i / 6), page.lines.length) < share)
  for (const i of runs) kept.add(i)
  const order = [...kept].sort((a, b) => a - b)
  const before = (at: number): number =>
    order.findIndex((i) => i >= at) < 0 ? order.length : order.findIndex((i) => i >= at)
  return {
    labels: order.map((i) => labels[i] ?? 'other'),
    page: {
      ...page,
      lines: order.flatMap((i) => page.lines[i] ?? []),
      pictures: page.pictures
        .filter((picture) => kept.has(picture.before))
        .map((picture) => ({ ...picture, before: before(picture.before) })),
    },
  }
}

const hash = (a: number, b: number): number => {
  let z = Math.imul(a + 1, 0x9e3779b9) ^ Math.imul(b + 7, 0x85ebca6b)
  z = Math.imul(z ^ (z >>> 15), 0xc2b2ae35)
  return ((z ^ (z >>> 13)) >>> 0) / 2 ** 32
}

const word = /[\p{L}\p{M}'’]+/gu
const firstIdeograph = 0x4e00
const ideographs = 3000

const ideographsOf = (word: string): string => {
  let state = 17
  for (const unit of word.toLowerCase()) state = (Math.imul(state, 31) + (unit.codePointAt(0) ?? 0)) >>> 0
  const count = Math.max(1, Math.round(word.length / 2.6))
  return Array.from({ length: count }, (_, k) =>
    String.fromCodePoint(firstIdeograph + ((state >>> (k * 5)) % ideographs)),
  ).join('')
}

/** A text in which every word is one to three ideographs, always the same, and marks are those of Japanese. */
export const ideographicText = (text: string): string =>
  text
    .replace(word, ideographsOf)
    .replace(/[.](?=["”’»')\]]*(?:\s|$))/gu, '。')
    .replace(/,/gu, '、')
    .replace(/\?/gu, '？')
    .replace(/[“«"](?=\S)/gu, '「')
    .replace(/[”»"]/gu, '」')
    .replace(/(?<=[\u4e00-\u9fff。、」])\s(?=[\u4e00-\u9fff「])/gu, '')

const related = [
  '関連記事',
  'あわせて読みたい',
  'おすすめ記事',
  '相关阅读',
  'ランキング',
  'トピックス',
  '热门推荐',
]
const rows = [
  'シェア ポスト LINE はてブ',
  '会社概要 利用規約 プライバシーポリシー',
  'トップ 国際 政治 経済 スポーツ',
]
const credits = ['（写真・共同）', '＝撮影・本紙', '（提供写真）', '（資料写真）']

const ideographicLine = (line: Line, fact: LineFacts | undefined, i: number, label: Label): Line => {
  const known = fact?.relatedLabel
    ? related[i % related.length]
    : fact !== undefined && Math.max(fact.share, fact.footer, fact.navigation) >= 0.7 && fact.words > 2
      ? rows[i % rows.length]
      : undefined
  const text = known ?? ideographicText(line.text)
  const full =
    label === 'caption' && i % 2 === 0
      ? `${text.replace(/。$/u, '')}${credits[i % credits.length] ?? ''}`
      : text
  const scale = full.length / Math.max(1, line.text.length)
  return {
    ...line,
    text: full,
    linkCharacters: line.linkCharacters * scale,
    strongCharacters: line.strongCharacters * scale,
    indented: line.indented || (label === 'content' && i % 3 === 0),
  }
}

/** The page as it might stand in a script without spaces. */
export const ideographic = ({ page, labels }: Variant, facts: readonly LineFacts[]): Variant => ({
  labels,
  page: {
    ...page,
    lines: page.lines.map((line, i) => ideographicLine(line, facts[i], i, labels[i] ?? 'other')),
    pictures: page.pictures.map((picture) => ({ ...picture, alt: ideographicText(picture.alt) })),
  },
})

export const ideographicEmbedded = (embedded: Embedded): Embedded => ({
  ...embedded,
  titles: embedded.titles.map(ideographicText),
  description: embedded.description === null ? null : ideographicText(embedded.description),
  linked:
    embedded.linked === null
      ? null
      : {
          ...embedded.linked,
          body: embedded.linked.body === null ? null : ideographicText(embedded.linked.body),
          captions: embedded.linked.captions.map(ideographicText),
        },
})
