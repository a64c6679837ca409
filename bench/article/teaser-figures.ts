import type { TuningPage } from '../../scripts/train-article/tuning-pages.ts'
import type { Teaser } from '../../src/article/article.ts'
import { decodeBytes } from '../../src/article/decode/decode-bytes.ts'
import type { ArticleLexicon } from '../../src/article/lexicon/article-lexicon.ts'
import { htmlPage } from '../../src/article/page/html-page.ts'
import { readArticle } from '../../src/article/read-article.ts'
import type { LabelledPage, LabelSpan } from './teaser-labels.ts'

/** How a page's teasers came out; headlines are compared after white space is squashed. */
export type TeaserFigures = {
  readonly page: string
  readonly right: readonly string[]
  readonly missed: readonly string[]
  readonly wrong: readonly string[]
  /** Of the teasers that were found: how many have the address, caption and outlet of the label. */
  readonly addresses: number
  readonly captions: number
  readonly outlets: number
}

const squash = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** What a person sees of a piece of the page's source. */
const shown = (source: string, [start, end]: LabelSpan): string =>
  squash(
    htmlPage(`<p>${source.slice(start, end)}`)
      .lines.map((line) => line.text)
      .join(' '),
  )

/** An attribute's value with its character references read. */
const attribute = (source: string, [start, end]: LabelSpan): string =>
  htmlPage(`<a href="${source.slice(start, end).replaceAll('"', '&quot;')}">x</a>`).lines[0]?.links[0]
    ?.address ?? ''

/** Reads a labelled page and holds its teasers against the labels; a headline that stands twice counts once. */
export const teaserFigures = (
  label: LabelledPage,
  page: TuningPage,
  lexicon: ArticleLexicon,
): TeaserFigures => {
  const source = decodeBytes(page.bytes, null).text
  const found = new Map<string, Teaser[]>()
  for (const teaser of readArticle(page.bytes, {}, lexicon).article?.clutter.teasers ?? []) {
    const key = squash(teaser.headline)
    found.set(key, [...(found.get(key) ?? []), teaser])
  }
  const either = new Set(label.either.map((span) => shown(source, span)))
  const labelled = new Map(label.teasers.map((teaser) => [shown(source, teaser.headline), teaser]))
  const right = [...labelled.keys()].filter((headline) => found.has(headline))
  const agreeing = (same: (teaser: Teaser, label: LabelledPage['teasers'][number]) => boolean): number =>
    right.filter((headline) => {
      const wanted = labelled.get(headline)
      return wanted !== undefined && (found.get(headline) ?? []).some((teaser) => same(teaser, wanted))
    }).length
  const text = (span: LabelSpan | undefined): string => (span === undefined ? '' : shown(source, span))
  return {
    page: label.page,
    right,
    missed: [...labelled.keys()].filter((headline) => !found.has(headline)),
    wrong: [...found.keys()].filter((headline) => !labelled.has(headline) && !either.has(headline)),
    addresses: agreeing(
      ({ address }, { address: wanted }) =>
        (address ?? '') === (wanted === undefined ? '' : attribute(source, wanted)),
    ),
    captions: agreeing(({ caption }, { caption: wanted }) => squash(caption ?? '') === text(wanted)),
    outlets: agreeing(({ outlet }, { outlet: wanted }) => squash(outlet ?? '') === text(wanted)),
  }
}
