import { hasCue } from './name-cues.ts'
import type { PageView } from './page-view.ts'
import type { Role } from './roles.ts'
import { squashed } from './similarity.ts'

const nearTitle = 8

/** The line above the headline that names the section; -1 where none does. */
export const sectionLine = (view: PageView, from: number, roles: readonly Role[]): number => {
  const { title, page, facts, elements } = view
  const anchor = title >= 0 ? title : from
  for (let i = anchor - 1; i >= Math.max(0, anchor - nearTitle); i -= 1) {
    const [line, fact] = [page.lines[i], facts[i]]
    if (line === undefined || fact === undefined || roles[i] !== 'furniture') continue
    const menu = page.kind === 'html' && hasCue(elements.near[line.element] ?? 0, 'navigation')
    if (fact.sectionName && !menu && line.block !== page.lines[i - 1]?.block) return i
    if (
      hasCue(elements.own[line.element] ?? 0, 'section') &&
      fact.length <= 40 &&
      fact.words <= 4 &&
      page.kind === 'html' &&
      !hasCue(elements.near[line.element] ?? 0, 'navigation')
    )
      return i
  }
  return -1
}

/** Lines around the headline, those behind it first, then the two behind the article. */
const headLines = (view: PageView, first: number, last: number): readonly number[] => {
  const { title } = view
  const from = Math.max(0, (title >= 0 ? title : first) - 5)
  const head = Array.from({ length: Math.max(0, first - from) }, (_, k) => from + k)
  return [...head.filter((i) => i > title), ...head.filter((i) => i < title).reverse(), last + 1, last + 2]
}

/** The line that dates the article; -1 where none does. */
export const dateLine = (view: PageView, first: number, last: number, roles: readonly Role[]): number =>
  headLines(view, first, last).find((i) => {
    const fact = view.facts[i]
    return (
      fact !== undefined &&
      roles[i] === 'furniture' &&
      fact.dates.length > 0 &&
      fact.length <= 120 &&
      !fact.notice &&
      fact.linkDensity < 0.6
    )
  }) ?? -1

/** The line that names who wrote the article; -1 where none does. */
export const bylineLine = (view: PageView, first: number, last: number, roles: readonly Role[]): number => {
  const known = view.embedded.byline === null ? '' : squashed(view.embedded.byline)
  return (
    headLines(view, first, last).find((i) => {
      const [line, fact] = [view.page.lines[i], view.facts[i]]
      if (
        line === undefined ||
        fact === undefined ||
        roles[i] !== 'furniture' ||
        fact.length > 120 ||
        fact.notice ||
        fact.relatedLabel
      )
        return false
      if (known !== '' && squashed(line.text).includes(known) && fact.length < 60 + known.length) return true
      const own = view.elements.own[line.element] ?? 0
      if (
        view.page.kind === 'html' &&
        hasCue(own, 'byline') &&
        fact.length <= 60 &&
        fact.words <= 8 &&
        fact.dates.length === 0
      )
        return /\p{L}/u.test(line.text)
      return fact.byline && fact.dates.length === 0
    }) ?? -1
  )
}
