import type { Teaser } from './article.ts'
import type { PageView } from './roles/page-view.ts'
import type { Role } from './roles/roles.ts'
import { squashed } from './roles/similarity.ts'

const copyright =
  /^(?:copyright|©|\(c\)|저작권자)\s*(?:©|\(c\))?\s*(?:\d{4}\s*)?([^,.、。©]{2,60}?)\s*(?:(?:all rights|[,.、。]|무단|株式会社).*)?$/iu

/** The name behind a copyright sign. */
const ownerOf = (folded: string, text: string): string | null => {
  const found = copyright.exec(folded)
  const name = found?.[1]?.trim()
  if (name === undefined || name === '') return null
  const at = folded.indexOf(name)
  return text.length === folded.length ? text.slice(at, at + name.length) : name
}

const mostOf = (names: readonly string[]): string | null => {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best !== undefined && best[1] >= 3 && best[1] * 3 >= names.length * 2 ? best[0] : null
}

/** Who publishes the page: as given, as its metadata say, else by its head, its copyright line or its own teasers. */
export const outletOf = (
  view: PageView,
  roles: readonly Role[],
  teasers: readonly Teaser[],
  given: string | null,
): string | null => {
  if (given !== null) return given
  if (view.embedded.outlet !== null) return view.embedded.outlet
  const outlets = teasers.flatMap((teaser) => (teaser.outlet === null ? [] : [teaser.outlet]))
  const known = new Set(outlets.map(squashed))
  const head = view.page.lines
    .slice(0, Math.max(0, view.title))
    .find((line) => known.has(squashed(line.text)))
  if (head) return head.text
  for (const [i, line] of view.page.lines.entries()) {
    const owner = roles[i] === 'furniture' ? ownerOf(view.facts[i]?.folded ?? '', line.text) : null
    if (owner !== null) return owner
  }
  return mostOf(outlets) ?? titleSuffix(view)
}

/** What stands behind the last bar of the page's title, where the headline stands before it. */
const titleSuffix = (view: PageView): string | null => {
  const title = view.page.head.title
  const headline = view.page.lines[view.title]?.text
  if (title === null || headline === undefined) return null
  const found = /^(.*?)\s*[|｜]\s*([^|｜]+)$|^(.*?)\s+[-–—]\s+([^-–—]+)$/u.exec(title)
  const [head, tail] = [found?.[1] ?? found?.[3], found?.[2] ?? found?.[4]]
  return head !== undefined && tail !== undefined && squashed(head) === squashed(headline)
    ? tail.trim()
    : null
}
