import { firstDay, lastDay, type PartialDate, partialDate } from '../text/partial-date.ts'

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const two = (n: number): string => String(n).padStart(2, '0')
const monthNumber = (name: string): number => monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1

/** `2019`, `2021 H1`, `2020 Jan-Aug`, `2022 Dec-2023 Apr`, `2024 to 4 Dec`, `2023-01`, `2023-01/2023-04`. */
export const readPeriod = (text: string): { readonly from: PartialDate; readonly to: PartialDate } | null => {
  const between = (start: string, end: string) => {
    const from = partialDate(start)
    const to = partialDate(end)
    return from !== null && to !== null && firstDay(from) <= lastDay(to) ? { from, to } : null
  }
  const iso = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:\/(\d{4}(?:-\d{2}(?:-\d{2})?)?))?$/u.exec(text)
  if (iso) return between(iso[1] ?? '', iso[2] ?? iso[1] ?? '')
  const half = /^(\d{4}) H([12])$/u.exec(text)
  if (half)
    return half[2] === '1'
      ? between(`${half[1]}-01`, `${half[1]}-06`)
      : between(`${half[1]}-07`, `${half[1]}-12`)
  const months = /^(\d{4}) ([A-Z][a-z]{2,})-(?:(\d{4}) )?([A-Z][a-z]{2,})$/u.exec(text)
  if (months) {
    const [, year = '', first = '', other = year, last = ''] = months
    return between(`${year}-${two(monthNumber(first))}`, `${other}-${two(monthNumber(last))}`)
  }
  const until = /^(\d{4}) to (\d{1,2}) ([A-Z][a-z]{2,})$/u.exec(text)
  if (until)
    return between(
      `${until[1]}-01`,
      `${until[1]}-${two(monthNumber(until[3] ?? ''))}-${two(Number(until[2]))}`,
    )
  return null
}
