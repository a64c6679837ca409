import { foldLine } from './lexicon/fold-line.ts'
import type { PageView } from './roles/page-view.ts'
import { containment, squashed } from './roles/similarity.ts'

const named = /bread-?crumbs?|crumbs|topic-?path|pankuzu/iu
const arrows = /\s*[>›»＞→]\s*/u
const longestSection = 40
const highest = 5

const isCrumb = ({ page }: PageView, i: number): boolean => {
  let at = page.lines[i]?.element ?? 0
  for (let up = 0; up < highest && at > 0; up += 1) {
    const element = page.elements[at]
    if (element === undefined) return false
    if (named.test(element.names)) return true
    at = element.parent
  }
  return false
}

/** The section that the page's breadcrumb ends in, before the headline; null where there is none. */
export const breadcrumbSection = (view: PageView): string | null => {
  const { page, title, lexicon } = view
  const headline = squashed(page.lines[title]?.text ?? '')
  const before = page.lines.slice(0, Math.max(title, 0))
  const crumbs = before.flatMap((line, i) => {
    const cut = line.text.split(arrows)
    if (page.kind === 'text') return cut.length > 1 ? cut : []
    if (!isCrumb(view, i)) return []
    return line.links.length > 0 ? line.links.map((link) => line.text.slice(link.start, link.end)) : cut
  })
  const sections = crumbs
    .map((crumb) => crumb.replace(/^[\s>›»＞/]+|[\s>›»＞/]+$/gu, ''))
    .filter((crumb) => {
      const text = squashed(crumb)
      if (text === '' || crumb.length > longestSection) return false
      return (
        containment(text, headline) < 0.9 &&
        !homes.has(foldLine(crumb)) &&
        !lexicon.footer.has(foldLine(crumb))
      )
    })
  return sections.at(-1) ?? null
}

const homes = new Set([
  'home',
  'top',
  'トップ',
  'ホーム',
  'homepage',
  '홈',
  '首页',
  '首頁',
  'главная',
  'start',
  'startseite',
  'accueil',
  'inicio',
])
