import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { addDays, type IsoDay, isoDay } from '../text/partial-date.ts'
import type { FlowAssessment } from './assessment.ts'
import { assessFlow } from './assess-flow.ts'
import type { Flow } from './flow.ts'
import { readFlow } from './read-flows.ts'
import { facts, taxonomy } from './rules.fixture.ts'
import type { Rules } from './rules.ts'

/** When a paragraph speaks about a flow, as `data/regimes/calendar` says it. */
export type Appointment = {
  readonly measure: string
  readonly way: 'to' | 'from' | 'both'
  readonly flow: Readonly<Record<string, unknown>>
  readonly from: string
  readonly to?: string
}

export const appointmentsIn = (path: string): readonly Appointment[] =>
  parse(readFileSync(path, 'utf8')) as readonly Appointment[]

const dayOf = (text: string): IsoDay => {
  const day = isoDay(text)
  if (day === null) throw new Error(`no day: ${text}`)
  return day
}

/** Every measure that an answer names, deciding or not. */
export const namedIn = (answer: FlowAssessment): ReadonlySet<string> =>
  new Set([...answer.paragraphs, ...answer.because, ...answer.advisory].flatMap((text) => text.match(/[a-z]+:\d[^\s,;:]*/gu) ?? []))

/** A flow with North Korea on one side, read once and dated anew for each question. */
const flowOf = (one: Appointment, way: 'to' | 'from'): Flow => {
  const sides = way === 'to' ? { from: 'CN', to: 'KP' } : { from: 'KP', to: 'CN' }
  const { flow, problems } = readFlow({ ...one.flow, ...sides, date: one.from }, taxonomy, facts)
  if (flow === null) throw new Error(`${one.measure}: ${problems.join('; ')}`)
  return flow
}

export type Question = { readonly flow: Flow; readonly named: boolean; readonly what: string }

/** The questions that an appointment asks, with whether its measure must be named in the answer. */
export const questionsOf = (one: Appointment): readonly Question[] => {
  const ways = one.way === 'both' ? (['to', 'from'] as const) : [one.way]
  const on = (way: 'to' | 'from', day: IsoDay, named: boolean): Question => ({
    flow: { ...flowOf(one, way), when: { from: day, to: day } },
    named,
    what: `${way} on ${day}`,
  })
  const first = dayOf(one.from)
  const last = one.to === undefined ? null : dayOf(one.to)
  const there = ways.flatMap((way) => [
    on(way, first, true),
    on(way, addDays(first, -1), false),
    ...(last === null ? [on(way, dayOf('2026-11-01'), true)] : [on(way, last, true), on(way, addDays(last, 1), false)]),
  ])
  return one.way === 'both' ? there : [...there, on(one.way === 'to' ? 'from' : 'to', first, false)]
}

export const wrongAnswers = (
  measure: string,
  questions: readonly Question[],
  rules: Rules,
): readonly string[] =>
  questions
    .filter(({ flow, named }) => namedIn(assessFlow(flow, rules)).has(measure) !== named)
    .map(({ named, what }) => `${measure} is ${named ? 'not ' : ''}named ${what}`)
