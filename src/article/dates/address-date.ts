import { dayOf, type IsoDay } from '../../text/partial-date.ts'

const separated = /[/._-](\d{4})[/._-](\d{1,2})[/._-](\d{1,2})(?=[/._?#-]|$|[a-z])/iu
const packed = /(?:^|[^\d])((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d{0,2}(?:\d{5,}))/u

const earliestYear = 1990
const latestYear = 2100

/** The day that an address carries, as in `/2023/06/15/` or `20230615`; null where it carries none. */
export const addressDate = (address: string): IsoDay | null => {
  const path = address.replace(/^[a-z]+:\/\/[^/]*/iu, '')
  for (const pattern of [separated, packed]) {
    const found = pattern.exec(path)
    if (!found) continue
    const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
    if (year >= earliestYear && year <= latestYear) return dayOf(year, month, day)
  }
  return null
}
