import type { Cap, Condition, Exception, Measure } from '../../regimes/measure.ts'
import type { Rules } from '../../regimes/rules.ts'
import { numberWords } from './amount-words.ts'
import { dateWords } from './date-words.ts'

/** `price-cap-value` as `price cap value`. */
export const typeWords = (type: string): string => type.replaceAll('-', ' ')

/** `since 12 June 2009`, or `6 March 2013 – 1 March 2016`. */
export const spanWords = ({ from, to }: Pick<Measure, 'from' | 'to'>): string =>
  to === null ? `since ${dateWords(from)}` : `${dateWords(from)} – ${dateWords(to)}`

const periodWords = { 'calendar-year': 'a calendar year', 'twelve-months': 'in twelve months' } as const

/** Each window of a cap: `500,000 bbl a calendar year from 1 January 2018`. */
export const capWords = (cap: Cap): readonly string[] =>
  cap.windows.map(({ from, to, period, limits, stopAt }) => {
    const joint = cap.combine === 'whichever-is-lower' ? ' or (whichever is lower) ' : ' or '
    const amounts = limits.map(({ value, unit }) => `${numberWords(value)} ${unit}`).join(joint)
    const span = to === undefined ? `from ${dateWords(from)}` : `${dateWords(from)} – ${dateWords(to)}`
    const stop = stopAt === undefined ? '' : `; at ${stopAt} % all deliveries stop`
    const each = period === undefined ? '' : ` ${periodWords[period]}`
    return `${amounts || cap.baseline || 'a limit that is no number of the text'}${each}, ${span}${stop}`
  })

const factsWords = (facts: Readonly<Record<string, boolean>>, rules: Rules): string =>
  Object.entries(facts)
    .map(([fact, value]) => {
      const known = rules.facts[fact]
      return known === undefined ? fact : (value ? known.yes : known.no).en
    })
    .join('; ')

export const conditionWords = (condition: Condition, rules: Rules): string => {
  const { kind, facts, flag, everyDays, daysBefore, date, note } = condition
  const details = [
    factsWords(facts, rules),
    flag === undefined ? '' : `a vessel that flies the flag of ${flag} takes part`,
    everyDays === undefined ? '' : `every ${everyDays} days`,
    daysBefore === undefined ? '' : `${daysBefore} days before`,
    date === undefined ? '' : `until ${dateWords(date)}`,
    note ?? '',
  ].filter((text) => text !== '')
  return details.length === 0 ? typeWords(kind) : `${typeWords(kind)}: ${details.join('; ')}`
}

export const exceptionWords = (exception: Exception, rules: Rules): string => {
  const { kind, needs, items, until, atMost, daysBefore, note } = exception
  const details = [
    factsWords(Object.fromEntries(needs.map((fact) => [fact, true])), rules),
    items === undefined ? '' : items.join(', '),
    until === undefined ? '' : `until ${dateWords(until)}`,
    atMost === undefined ? '' : `at most ${numberWords(atMost)}`,
    daysBefore === undefined ? '' : `${daysBefore} days before`,
    note ?? '',
  ].filter((text) => text !== '')
  return details.length === 0 ? typeWords(kind) : `${typeWords(kind)}: ${details.join('; ')}`
}
