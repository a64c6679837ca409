import type { IsoDay } from '../text/partial-date.ts'
import { dayInYears, yearlessDate } from './dates/yearless-date.ts'
import type { PageView } from './roles/page-view.ts'
import type { Role } from './roles/roles.ts'

const longest = 160
const rank = (role: Role | undefined): number => (role === 'date' ? 0 : 1)

/** The short lines around the head of the article and right behind it, the one that was taken for the date first. */
const dateLines = (
  view: PageView,
  roles: readonly Role[],
  first: number,
  last: number,
): readonly number[] => {
  const anchor = view.title >= 0 ? view.title : first
  const near = (i: number): boolean => (i >= anchor - 6 && i <= first) || (i > last && i <= last + 4)
  return view.facts
    .flatMap((fact, i) =>
      fact.length <= longest && (roles[i] === 'date' || (roles[i] === 'furniture' && near(i))) ? [i] : [],
    )
    .sort((a, b) => rank(roles[a]) - rank(roles[b]) || a - b)
}

/** Whether what stands before a date says that the page was only changed then. */
const isLater = (view: PageView, label: string): boolean =>
  view.lexicon.updated.find(label) >= 0 && view.lexicon.published.find(label) < 0

const copyrightYears = /(?:©|\(c\)|copyright)\D{0,24}((?:19|20)\d\d)(?:\s?[-–]\s?((?:19|20)\d\d))?/giu
const addressYear = /\/((?:19|20)\d\d)[/-]/gu

/** The years that the page names: in dates, behind its copyright signs, in addresses. */
const yearsOf = ({ page, facts, embedded }: PageView): ReadonlySet<number> => {
  const addresses = [...embedded.addresses, ...page.lines.flatMap((line) => line.links.map((l) => l.address))]
  return new Set([
    ...facts.flatMap((fact) => fact.dates.map(({ day }) => Number(day.slice(0, 4)))),
    ...page.lines.flatMap((line) =>
      [...line.text.slice(0, 400).matchAll(copyrightYears)].flatMap((m) => [
        Number(m[1]),
        Number(m[2] ?? m[1]),
      ]),
    ),
    ...addresses.flatMap((address) => [...address.matchAll(addressYear)].map((m) => Number(m[1]))),
  ])
}

/**
 * The day that the page's visible text gives for its publication: in full, or with the year left out, which is then the
 * latest that the page names and that fits its day of the week.
 */
export const visibleDate = (
  view: PageView,
  roles: readonly Role[],
  first: number,
  last: number,
): IsoDay | null => {
  const lines = dateLines(view, roles, first, last)
  for (const i of lines) {
    const [date] = view.facts[i]?.dates ?? []
    const folded = view.facts[i]?.folded ?? ''
    if (date !== undefined && !isLater(view, folded.slice(Math.max(0, date.start - 16), date.start)))
      return date.day
  }
  for (const i of lines) {
    const date = yearlessDate(view.page.lines[i]?.text ?? '', view.lexicon)
    const day = date === null ? null : dayInYears(date, yearsOf(view))
    if (day !== null) return day
  }
  return null
}
