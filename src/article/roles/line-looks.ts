import type { Source } from './feature.ts'
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
  readonly rows: readonly Float32Array[]
  readonly first: FirstLook
  readonly again: (i: number) => boolean
}

/** Measures every line and asks the trees of the first look. */
export const lookOnce = (
  source: Source,
  model: Questions<ReadyModel>,
  rows: readonly Float32Array[] = lineFeatures(source),
): Looked => {
  const first = {
    content: logOdds(model.content, rows, hopeless),
    caption: logOdds(model.caption, rows, hopeless),
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
    const asked = rows.flatMap((_, i) => ((before[i] ?? 0) > hopeless ? [i] : []))
    const odds = logOdds(
      question,
      asked.flatMap((i) => rows[i] ?? []),
      hopeless,
    )
    const found = before.slice()
    asked.forEach((i, k) => {
      found[i] = odds[k] ?? 0
    })
    return found
  }
  return {
    content: ask(model.second.content, first.content),
    caption: ask(model.second.caption, first.caption),
  }
}
