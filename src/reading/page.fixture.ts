import type { Article, PartKind } from '../article/article.ts'
import type { PartialDate } from '../text/partial-date.ts'
import { type Quote, quoteAt } from '../text/span.ts'

/** A made-up page in the manner of a news page, and what a reading of it says, for tests of everything after reading. */

const pieces: readonly (readonly [PartKind, string])[] = [
  ['section', '国際'],
  ['title', '北朝鮮が砲弾をロシアへ輸送、ロシアは引き換えに石油の供給を再開'],
  ['caption', '羅津港の埠頭(資料写真)'],
  [
    'body',
    '北朝鮮は砲弾とミサイルをロシアに船で送り、代わりにロシアが石油の供給を再開した。英字紙「ハーバー・クロニクル」が米政府高官の話として報じた。',
  ],
  ['body', '国連の制裁委員会の表によると、2022年12月～2023年4月のロシアの出荷は6万7300バレルである。'],
  ['body', '北朝鮮国防省は「ロシアに武器を輸出したことはない」と否定した。'],
]
const text = pieces.map(([, words]) => words).join('\n')
export const fixtureBytes: Uint8Array = new TextEncoder().encode(text)

/** The words where they first stand in the page, or in a stretch of it. */
export const at = (words: string, within = text): Quote => {
  const outer = text.indexOf(within)
  const start = text.indexOf(words, outer)
  if (outer < 0 || start < 0) throw new Error(`not in the page: ${words}`)
  return quoteAt(text, { start, end: start + words.length })
}

/** The article of the page; `published` as a person gave it. */
export const fixtureArticle = (published: PartialDate | null): Article => {
  let start = 0
  const parts = pieces.map(([kind, words]) => {
    const part = { kind, start, end: start + words.length }
    start = part.end + 1
    return part
  })
  return {
    title: pieces[1]?.[1] ?? null,
    section: '国際',
    outlet: '港湾新報',
    byline: null,
    publishedOn: published,
    publishedAt: null,
    publishedFrom: published === null ? null : 'given',
    language: 'ja',
    text,
    parts,
    captions: ['羅津港の埠頭(資料写真)'],
    clutter: {
      teasers: [{ headline: '港の猫、今年も駅長に', caption: null, outlet: '港湾新報', address: null }],
      keywords: ['北朝鮮'],
    },
  }
}
