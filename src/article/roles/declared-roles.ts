import { landmarkBit } from './element-facts.ts'
import type { MacroRole } from './line-scores.ts'
import { hasCue } from './name-cues.ts'
import type { PageView } from './page-view.ts'

const figcaption = landmarkBit('figcaption')
const footer = landmarkBit('footer')

const isFigcaption = ({ page, elements }: PageView, i: number): boolean =>
  ((elements.landmarks[page.lines[i]?.element ?? -1] ?? 0) & figcaption) !== 0

const shortestRepeat = 15

/** Whether a line says again what the caption beside it says before its credit. */
const repeatsFigcaption = (view: PageView, i: number, beside: number): boolean => {
  const key = view.facts[i]?.key ?? ''
  return (
    key.length >= shortestRepeat &&
    isFigcaption(view, beside) &&
    (view.facts[beside]?.key.startsWith(key) ?? false)
  )
}

/** What a page itself says that a line is, by elements that hold nothing else; null where it does not say it. */
const declaredRole = (view: PageView, i: number): MacroRole | null => {
  const { page, elements } = view
  const element = page.lines[i]?.element ?? -1
  const marks = elements.landmarks[element] ?? 0
  if (isFigcaption(view, i)) return 'caption'
  if (repeatsFigcaption(view, i, i - 1) || repeatsFigcaption(view, i, i + 1)) return 'other'
  return (marks & footer) !== 0 || hasCue(elements.near[element] ?? 0, 'comment') ? 'other' : null
}

/** Text of this size may be an article with more comments than words of its own. */
const shortArticle = 400

/**
 * Takes captions, footers and readers' comments out of the article where the page calls them so: the trees mistake long ones
 * for its text. A page that would keep hardly any text is not believed.
 */
export const withDeclared = (view: PageView, path: readonly MacroRole[]): readonly MacroRole[] => {
  let [kept, taken] = [0, 0]
  const declared = path.map((role, i) => {
    if (role !== 'content') return role
    const size = view.facts[i]?.size ?? 0
    const said = declaredRole(view, i) ?? role
    if (said === role) kept += size
    else taken += size
    return said
  })
  return kept < Math.min(taken, shortArticle) ? path : declared
}
