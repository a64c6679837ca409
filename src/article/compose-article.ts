import type { Article, Part, PartKind, Teaser } from './article.ts'
import { partKinds } from './article.ts'
import { breadcrumbSection } from './breadcrumb.ts'
import { foldedLine } from './lexicon/fold-line.ts'
import { keywordLabelLength } from './lexicon/line-label.ts'
import type { Line } from './page/line.ts'
import type { PageRoles } from './roles/assign-roles.ts'
import type { PageView } from './roles/page-view.ts'
import { squashed } from './roles/similarity.ts'
import { isRanking, teaserHeadline, withoutPlace } from './teaser-headline.ts'

/** Text and parts, before the article's metadata are added. */
export type Composition = Pick<Article, 'text' | 'parts' | 'captions' | 'clutter' | 'title' | 'section'>

const partKindSet: ReadonlySet<string> = new Set(partKinds)
const isPartKind = (role: string): role is PartKind => partKindSet.has(role)

export type Piece = {
  readonly kind: PartKind
  readonly text: string
  readonly source?: { readonly start: number; readonly end: number }
}

/** Joins the pieces with line ends; each becomes a part that knows its span. */
export const joinPieces = (
  pieces: readonly Piece[],
): { readonly text: string; readonly parts: readonly Part[] } => {
  let at = 0
  const parts = pieces.map(({ kind, text, source }): Part => {
    const start = at
    at += text.length + 1
    const span = { kind, start, end: start + text.length }
    return source === undefined
      ? span
      : { ...span, source: { kind: 'text', start: source.start, end: source.end } }
  })
  return { text: pieces.map((piece) => piece.text).join('\n'), parts }
}

/** The words of one of a line's links, and those behind it where it is the only one; of a line without links, all of it. */
const linkedWords = (line: Line, nr: number | null): readonly [words: string, beside: string] => {
  const link = nr === null ? undefined : line.links[nr]
  if (link === undefined) return [line.text, '']
  return [
    line.text.slice(link.start, link.end).trim(),
    line.links.length > 1 ? '' : line.text.slice(link.end).trim(),
  ]
}

const isName = (view: PageView, i: number, text: string): boolean =>
  text.length >= 2 &&
  text.length <= 40 &&
  !/\d/u.test(text) &&
  view.facts[i]?.relativeTime === false &&
  !view.facts[i]?.sectionName

const teasersOf = (view: PageView, roles: PageRoles): readonly Teaser[] => {
  const { lines } = view.page
  const textOf = (i: number | null): string | null => (i === null ? null : (lines[i]?.text ?? null))
  const found = roles.teasers.flatMap(({ headline, link, caption, outlet }): Teaser[] => {
    const line = lines[headline]
    if (line === undefined) return []
    const [text, beside] = linkedWords(line, link)
    return [
      {
        headline: teaserHeadline(text, view.lexicon),
        caption: textOf(caption),
        outlet: textOf(outlet) ?? (isName(view, headline, beside) ? beside : null),
        address: link === null ? null : (line.links[link]?.address ?? null),
      },
    ]
  })
  const ranking = isRanking(found.map((teaser) => teaser.headline))
  const named = ranking
    ? found.map((teaser) => ({ ...teaser, headline: withoutPlace(teaser.headline) }))
    : found
  return view.page.kind === 'html' ? distinct(named) : named.filter((teaser) => teaser.headline !== '')
}

/** Pages show the same teaser in several places; dumps are given as they are. */
const distinct = (teasers: readonly Teaser[]): readonly Teaser[] => [
  ...new Map(
    teasers.filter((teaser) => teaser.headline !== '').map((teaser) => [JSON.stringify(teaser), teaser]),
  ).values(),
]

const separators = /\s*[,，、;；|｜・]\s*|[ \t]{2,}|\u3000+/u
const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u

const keywordsOfLine = (view: PageView, i: number): readonly string[] => {
  const line = view.page.lines[i]
  if (line === undefined) return []
  if (line.links.length > 0) return line.links.map((link) => line.text.slice(link.start, link.end))
  const label = keywordLabelLength(foldedLine(line.text), view.lexicon)
  const row =
    label > 0 && label < line.text.length ? line.text.slice(label).replace(/^[\s:：]+/u, '') : line.text
  const cut = row.split(separators)
  return cut.length === 1 && wide.test(row) ? row.split(' ') : cut
}

const keywordsOf = (view: PageView, roles: PageRoles): readonly string[] => {
  const found = roles.roles.flatMap((role, i) => (role === 'keyword' ? keywordsOfLine(view, i) : []))
  const all = found.length > 0 ? found : view.embedded.keywords
  return [
    ...new Set(
      all
        .map((word) => word.replace(/^[#＃]/u, '').trim())
        .filter((word) => word !== '' && word.length <= 80),
    ),
  ]
}

/** Builds text, parts and clutter from the lines and their roles. */
export const composeArticle = (view: PageView, roles: PageRoles): Composition => {
  const last = roles.roles.findLastIndex((role) => role === 'body' || role === 'lead')
  const pieces = view.page.lines.flatMap((line, i): Piece[] => {
    const role = roles.roles[i]
    const behind = i > last && (role === 'byline' || role === 'date')
    return role !== undefined && isPartKind(role) && !behind
      ? [{ kind: role, text: line.text, source: line.source }]
      : []
  })
  const { text, parts } = joinPieces(pieces)
  const first = (kind: PartKind): string | null => pieces.find((piece) => piece.kind === kind)?.text ?? null
  return {
    text,
    parts,
    captions: pieces.filter((piece) => piece.kind === 'caption').map((piece) => piece.text),
    clutter: { teasers: teasersOf(view, roles), keywords: keywordsOf(view, roles) },
    title: first('title') ?? bareTitle(view),
    section: first('section') ?? view.embedded.section ?? breadcrumbSection(view),
  }
}

const titleSeparator = /\s+[|｜–—‐-]\s+|\s*[|｜]\s*/gu

/** The page's own title without the outlet's name behind it. */
const bareTitle = (view: PageView): string | null => {
  const [best] = view.embedded.titles
  if (best === undefined) return null
  const cuts = [...best.matchAll(titleSeparator)]
  const last = cuts.at(-1)
  if (last === undefined) return best
  const [head, tail] = [best.slice(0, last.index), best.slice((last.index ?? 0) + last[0].length)]
  const outlet = view.embedded.outlet
  const isOutlet = outlet !== null && squashed(tail).includes(squashed(outlet))
  return isOutlet || tail.length * 2 < head.length ? head : best
}
