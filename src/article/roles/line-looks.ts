import type { Source } from './feature.ts'
import type { FeatureRows } from './feature-rows.ts'
import { lineFeatures, secondAt } from './line-features.ts'
import type { LineModel, Questions } from './line-model.ts'
import { pageContext } from './page-context.ts'
import type { PageView } from './page-view.ts'
import type { FirstLook } from './second-context.ts'
import { writeSecond } from './second-features.ts'
import { logOdds, type ReadyModel } from './tree-model.ts'

/** Log odds below which the rest of the trees is not asked, and a line is not looked at again. */
const hopeless = -4

/** A page's rows of features, those of the second look too, and whether a line was looked at a second time. */
export type Looked = {
  readonly rows: FeatureRows
  readonly first: FirstLook
  readonly again: (i: number) => boolean
}

/** Measures every line and asks the trees of the first look. */
export const lookOnce = (
  source: Source,
  model: Questions<ReadyModel>,
  rows: FeatureRows = lineFeatures(source),
): Looked => {
  const all = Int32Array.from({ length: rows.count }, (_, i) => i)
  const first = {
    content: logOdds(model.content, rows, all, hopeless),
    caption: logOdds(model.caption, rows, all, hopeless),
  }
  const again = (i: number): boolean =>
    (first.content[i] ?? 0) > hopeless || (first.caption[i] ?? 0) > hopeless
  writeSecond(source, first, rows, secondAt, again)
  return { rows, first, again }
}

/** What the trees say of each line after looking twice: log odds of article text, and of captions. */
export const lookTwice = (view: PageView, model: LineModel): FirstLook => {
  const { rows, first } = lookOnce({ view, context: pageContext(view) }, model.first)
  const ask = (question: ReadyModel, before: Float64Array): Float64Array => {
    const asked = Int32Array.from(before.keys()).filter((i) => (before[i] ?? 0) > hopeless)
    const odds = logOdds(question, rows, asked, hopeless)
    return before.map((earlier, i) => (earlier > hopeless ? (odds[i] ?? 0) : earlier))
  }
  return {
    content: ask(model.second.content, first.content),
    caption: ask(model.second.caption, first.caption),
  }
}
