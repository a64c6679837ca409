import type { IsoDay, PartialDate } from '../text/partial-date.ts'
import type { PublishedFrom } from './article.ts'
import { addressDate } from './dates/address-date.ts'
import { readDateTime } from './dates/date-time.ts'
import { datesIn } from './dates/dates-in.ts'
import type { PageView } from './roles/page-view.ts'
import type { Role } from './roles/roles.ts'
import { visibleDate } from './visible-date.ts'

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

const separator = /\s*[|｜–—]\s*|\s+-\s+/u
const titleShare = 0.8

/** The date that ends the page's own title, as a part of its own: `Headline | Outlet | 28.04.2023`. */
const titleDate = (view: PageView): IsoDay | null => {
  for (const title of [view.page.head.title ?? '', ...view.embedded.titles]) {
    const parts = title.split(separator)
    const end = parts.at(-1)?.trim() ?? ''
    const [date] = parts.length < 2 ? [] : datesIn(end, view.lexicon, null)
    if (date !== undefined && date.end - date.start >= titleShare * end.length) return date.day
  }
  return null
}

/** When the article was published: as given, else from metadata, the address, the page's title, or the visible text, in that order. */
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
  const titled = titleDate(view)
  if (titled !== null) return { publishedOn: titled, publishedAt: null, publishedFrom: 'metadata' }
  const seen = visibleDate(view, roles, first, last)
  return seen === null ? nowhere : { publishedOn: seen, publishedAt: null, publishedFrom: 'text' }
}
