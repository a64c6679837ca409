import type { PartialDate } from '../text/partial-date.ts'
import type { PublishedFrom } from './article.ts'
import { addressDate } from './dates/address-date.ts'
import { readDateTime } from './dates/date-time.ts'
import type { PageView } from './roles/page-view.ts'
import type { Role } from './roles/roles.ts'

export type Publication = {
  readonly publishedOn: PartialDate | null
  readonly publishedAt: string | null
  readonly publishedFrom: PublishedFrom | null
}

const nowhere: Publication = { publishedOn: null, publishedAt: null, publishedFrom: null }

/** The `<time>` element that stands nearest to the headline, before the article ends. */
const timeOfHead = (view: PageView, first: number, last: number): string | null => {
  const anchor = view.title >= 0 ? view.title : first
  const near = view.page.head.times
    .filter((time) => time.before >= anchor - 6 && time.before <= Math.max(last + 3, anchor + 12))
    .filter((time) => time.before <= first + 3 || time.before > last)
  return near[0]?.datetime ?? null
}

const fromText = (view: PageView, roles: readonly Role[], first: number, last: number): Publication => {
  const anchor = view.title >= 0 ? view.title : first
  const order = view.facts
    .map((fact, i) => ({ fact, i }))
    .filter(
      ({ fact, i }) =>
        fact.dates.length > 0 &&
        fact.length <= 160 &&
        (roles[i] === 'date' ||
          (roles[i] === 'furniture' && ((i >= anchor - 6 && i <= first) || (i > last && i <= last + 4)))),
    )
    .sort((a, b) => rank(roles[a.i]) - rank(roles[b.i]) || a.i - b.i)
  for (const { fact } of order) {
    const [date] = fact.dates
    if (date === undefined) continue
    const label = fact.folded.slice(Math.max(0, date.start - 16), date.start)
    const later = view.lexicon.updated.find(label) >= 0 && view.lexicon.published.find(label) < 0
    if (!later) return { publishedOn: date.day, publishedAt: null, publishedFrom: 'text' }
  }
  return nowhere
}

const rank = (role: Role | undefined): number => (role === 'date' ? 0 : 1)

/** When the article was published: as given, else from metadata, the address, or the visible text, in that order. */
export const publicationOf = (
  view: PageView,
  roles: readonly Role[],
  given: PartialDate | null,
  address: string | null,
): Publication => {
  const first = roles.findIndex((role) => role === 'body' || role === 'lead')
  const last = roles.findLastIndex((role) => role === 'body' || role === 'lead')
  const metadata = [...view.embedded.published, timeOfHead(view, first, last)]
  const written = metadata
    .map((raw) => (raw === null ? null : readDateTime(raw, view.lexicon)))
    .find((date) => date !== null)
  if (given !== null)
    return {
      publishedOn: given,
      publishedAt: written?.day === given ? written.at : null,
      publishedFrom: 'given',
    }
  if (written) return { publishedOn: written.day, publishedAt: written.at, publishedFrom: 'metadata' }
  const addresses = [address, ...view.embedded.addresses]
  const day = addresses
    .map((entry) => (entry === null ? null : addressDate(entry)))
    .find((found) => found !== null)
  if (day) return { publishedOn: day, publishedAt: null, publishedFrom: 'address' }
  return fromText(view, roles, first, last)
}
