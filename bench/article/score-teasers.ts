import { tuningPages } from '../../scripts/train-article/tuning-pages.ts'
import { loadCompiled } from '../../src/adapters/data-files/load.ts'
import { type ArticleData, articleLexicon } from '../../src/article/lexicon/article-lexicon.ts'
import { type TeaserFigures, teaserFigures } from './teaser-figures.ts'
import { teaserLabels } from './teaser-labels.ts'

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3))

const rowOf = (name: string, pages: readonly TeaserFigures[]): string => {
  const sum = (pick: (page: TeaserFigures) => number): number =>
    pages.reduce((total, page) => total + pick(page), 0)
  const [right, missed, wrong] = [
    sum((page) => page.right.length),
    sum((page) => page.missed.length),
    sum((page) => page.wrong.length),
  ]
  const agreeing = (pick: (page: TeaserFigures) => number): string => `${sum(pick)}/${right}`.padStart(9)
  return [
    name.padEnd(26),
    `${right + missed}`.padStart(9),
    share(right, right + wrong).padStart(10),
    share(right, right + missed).padStart(8),
    agreeing((page) => page.addresses),
    agreeing((page) => page.captions),
    agreeing((page) => page.outlets),
  ].join('')
}

/** Prints precision and recall of teasers against the hand labels; with `errors`, each headline missed or wrong. */
export const scoreTeasers = (
  labels: 'tuning' | 'held-out',
  errors: boolean,
  say: (text: string) => void,
): void => {
  const lexicon = articleLexicon(loadCompiled<ArticleData>('article'))
  const pages = teaserLabels(labels, tuningPages(['fundus', 'wcxb'])).map(([label, page]) =>
    teaserFigures(label, page, lexicon),
  )
  say('\npage                        labelled precision  recall  address  caption   outlet')
  for (const page of pages) {
    say(rowOf(page.page, [page]))
    if (!errors) continue
    for (const headline of page.missed) say(`    missed  ${headline}`)
    for (const headline of page.wrong) say(`    wrong   ${headline}`)
  }
  say(rowOf(`all ${pages.length} pages`, pages))
}
