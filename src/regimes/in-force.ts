import type { Goods } from '../goods/taxonomy.ts'
import { addDays, type IsoDay } from '../text/partial-date.ts'
import { windowStarts } from './cap-window.ts'
import type { Measure, Status } from './measure.ts'

const covers = (
  span: { readonly from: IsoDay; readonly to?: IsoDay | null | undefined },
  day: IsoDay,
): boolean => span.from <= day && (span.to === undefined || span.to === null || day <= span.to)

/** The standing that a measure has on a day apart from its text, where it has one. */
export const statusOn = (measure: Measure, day: IsoDay): Status | null =>
  measure.status.find((status) => covers(status, day)) ?? null

/** The first day on which a measure binds for these goods. */
const startFor = (measure: Measure, goods: Goods | null): IsoDay => {
  if (goods === null) return measure.from
  const starts = Object.entries(measure.itemsFrom).filter(([item]) => goods.wider.has(item))
  return starts.reduce((latest, [, day]) => (day > latest ? day : latest), measure.from)
}

/** Whether a measure is in force on a day, for these goods where its goods began on different days. */
export const isInForce = (measure: Measure, day: IsoDay, goods: Goods | null = null): boolean => {
  if (day < startFor(measure, goods) || (measure.to !== null && day > measure.to)) return false
  const state = statusOn(measure, day)?.state
  return state === undefined || state === 'reapplied'
}

/** Whether a measure has run out by its own terms on that day, and nobody looked whether it was renewed. */
export const mayBeRenewed = (measure: Measure, day: IsoDay): boolean =>
  measure.renewalUnchecked && measure.to !== null && day > measure.to

const spanEdges = (span: {
  readonly from?: IsoDay
  readonly to?: IsoDay | null | undefined
}): readonly IsoDay[] => [...(span.from ? [span.from] : []), ...(span.to ? [addDays(span.to, 1)] : [])]

/** Every day after `from`, up to `to`, on which what the measure says may change. */
export const changesBetween = (measure: Measure, from: IsoDay, to: IsoDay): readonly IsoDay[] =>
  [
    ...spanEdges(measure),
    ...Object.values(measure.itemsFrom),
    ...measure.status.flatMap(spanEdges),
    ...measure.exceptions.flatMap((e) => spanEdges({ to: e.until })),
    ...measure.conditions.flatMap((c) => (c.kind === 'deadline' && c.date ? [addDays(c.date, 1)] : [])),
    ...(measure.cap ? windowStarts(measure.cap, from, to) : []),
  ].filter((day) => from < day && day <= to)
