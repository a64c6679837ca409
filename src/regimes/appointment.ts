import type { Taxonomy } from '../goods/taxonomy.ts'
import { addDays, type IsoDay } from '../text/partial-date.ts'
import { assessFlow } from './assess-flow.ts'
import type { Facts } from './fact.ts'
import type { Flow } from './flow.ts'
import { readFlow } from './read-flows.ts'
import type { Rules, Way } from './rules.ts'
import { namedIn } from './worked-case.ts'

/** When and in which direction a paragraph speaks about a flow, as `data/regimes/calendar` says it. */
export type Appointment = {
  readonly measure: string
  readonly way: Way | 'both'
  /** A flow without date and sides. */
  readonly flow: Readonly<Record<string, unknown>>
  readonly from: IsoDay
  readonly to?: IsoDay | undefined
}

/** A flow, whether its answer must name the measure, and when that is. */
export type Question = { readonly flow: Flow; readonly named: boolean; readonly when: string }

/** The flows that an appointment is tried with: its first day and the day before, its end and the day after, the other way. */
export const questionsOf = (
  one: Appointment,
  target: string,
  taxonomy: Taxonomy,
  facts: Facts,
): { readonly questions: readonly Question[]; readonly problems: readonly string[] } => {
  const other = target === 'CN' ? 'RU' : 'CN'
  const ways: readonly Way[] = one.way === 'both' ? ['to', 'from'] : [one.way]
  const problems: string[] = []
  const on = (way: Way, day: IsoDay, named: boolean): readonly Question[] => {
    const sides = way === 'to' ? { from: other, to: target } : { from: target, to: other }
    const read = readFlow({ ...one.flow, ...sides, date: day }, taxonomy, facts)
    problems.push(...read.problems)
    return read.flow === null ? [] : [{ flow: read.flow, named, when: `${way} ${target} on ${day}` }]
  }
  const years = addDays(one.from, 730)
  const there = ways.flatMap((way) => [
    ...on(way, one.from, true),
    ...on(way, addDays(one.from, -1), false),
    ...(one.to === undefined
      ? on(way, years, true)
      : [...on(way, one.to, true), ...on(way, addDays(one.to, 1), false)]),
  ])
  const back = one.way === 'both' ? [] : on(one.way === 'to' ? 'from' : 'to', one.from, false)
  return { questions: [...there, ...back], problems: [...new Set(problems)] }
}

/** What the rules answer otherwise than the calendar says. */
export const missedAppointments = (
  measure: string,
  questions: readonly Question[],
  rules: Rules,
): readonly string[] =>
  questions
    .filter(({ flow, named }) => namedIn(assessFlow(flow, rules)).has(measure) !== named)
    .map(({ named, when }) => `${measure} is ${named ? 'not named' : 'named'} for a flow ${when}`)
