import { dayOf, type IsoDay } from '../../text/partial-date.ts'
import type { ArticleLexicon } from '../lexicon/article-lexicon.ts'

/** A day whose year the reader of the page is taken to know: `7/3(月) 9:40`, `3 июля, 09:40`. */
export type YearlessDate = {
  readonly month: number
  readonly day: number
  /** 0 is Sunday; null where the page does not say it. */
  readonly weekday: number | null
}

const weekdays: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...'日月火水木金土'].map((sign, i) => [sign, i])),
  ...Object.fromEntries([...'일월화수목금토'].map((sign, i) => [sign, i])),
  ...Object.fromEntries([...'天一二三四五六'].map((sign, i) => [sign, i])),
}

const eastAsian =
  /(?<![\d年년./-])(\d{1,2})(?:\s?[月월]\s?(\d{1,2})\s?[日일]|[/.](\d{1,2}))\s?(?:[(（]\s?([日月火水木金土일월화수목금토])(?:曜日?|요일)?\s?[)）]|(?:星期|周|週|礼拜)([天日一二三四五六]))/u
const clocked =
  /(?<![\p{L}\d])(?:(\d{1,2})\s+(\p{L}{3,9})|(\p{L}{3,9})\s+(\d{1,2})),?\s+(?:at\s+|в\s+)?\d{1,2}:\d{2}/iu

/** The first day without a year in a text: in East Asia with its day of the week, elsewhere with a time of day. */
export const yearlessDate = (raw: string, lexicon: ArticleLexicon): YearlessDate | null => {
  const text = raw.normalize('NFKC')
  const found = eastAsian.exec(text)
  if (found) {
    const sign = found[4] ?? found[5] ?? ''
    const weekday = weekdays[sign] ?? null
    return { month: Number(found[1]), day: Number(found[2] ?? found[3]), weekday }
  }
  const named = clocked.exec(text)
  const month = lexicon.months.get((named?.[2] ?? named?.[3] ?? '').toLowerCase())
  return named === null || month === undefined
    ? null
    : { month, day: Number(named[1] ?? named[4]), weekday: null }
}

/** The day in the latest of the years in which it falls on its day of the week; null where none of them fits. */
export const dayInYears = ({ month, day, weekday }: YearlessDate, years: Iterable<number>): IsoDay | null => {
  for (const year of [...years].sort((a, b) => b - a)) {
    const found = dayOf(year, month, day)
    if (found !== null && (weekday === null || new Date(`${found}T00:00:00Z`).getUTCDay() === weekday))
      return found
  }
  return null
}
