import type { PartialDate, Period } from '../../text/partial-date.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `3 July 2023`, `July 2023` or `2023`: as exact as the date is. */
export const dateWords = (date: PartialDate): string => {
  const [year, month, day] = date.split('-')
  const name = month === undefined ? undefined : months[Number(month) - 1]
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(' ')
}

/** `Dec 2022`: the same with the month cut to three letters. */
export const shortDate = (date: PartialDate): string =>
  dateWords(date).replace(/[A-Z][a-z]+/u, (name) => name.slice(0, 3))

/** `Dec 2022 – Apr 2023`, `since Dec 2022`, `until June 2023`; empty where both ends are open. */
export const periodWords = ({ from, to }: Period): string => {
  if (from !== null && to !== null)
    return from === to ? shortDate(from) : `${shortDate(from)} – ${shortDate(to)}`
  if (from !== null) return `since ${shortDate(from)}`
  return to === null ? '' : `until ${shortDate(to)}`
}
