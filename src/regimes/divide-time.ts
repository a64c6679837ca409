import type { Goods } from '../goods/taxonomy.ts'
import { addDays, type IsoDay } from '../text/partial-date.ts'
import type { Amount, Flow, Interval } from './flow.ts'
import { changesBetween } from './in-force.ts'
import { decides, type Rules, type Way } from './rules.ts'

/** An amount for a part of the flow's time, as official months divide it. */
export type Portion = Interval & { readonly amount: Amount }

/** What figures know beside the flow itself. */
export type Figures = {
  readonly portions: readonly Portion[]
  /** What was booked against the cap in the window of a day, apart from this flow; null where nobody counts. */
  readonly booked: (day: IsoDay) => number | null
}

export const noFigures: Figures = { portions: [], booked: () => null }

/** Cuts the flow's time where a rule about its goods or a window of a cap changes. */
export const stretchesOf = (
  flow: Flow,
  rules: Rules,
  goods: readonly Goods[],
  ways: readonly Way[],
): readonly Interval[] => {
  const { from, to } = flow.when
  if (from === to) return [flow.when]
  const measures = new Set(
    ways.flatMap((way) =>
      goods.flatMap((g) =>
        rules
          .candidates(way, g)
          .filter((c) => c.how !== 'unlessSaid' && decides(c.measure))
          .map((c) => c.measure),
      ),
    ),
  )
  const cuts = new Set([...measures].flatMap((m) => changesBetween(m, from, to)))
  const starts = [from, ...[...cuts].sort()]
  return starts.map((start, index) => {
    const next = starts[index + 1]
    return { from: start, to: next === undefined ? to : addDays(next, -1) }
  })
}

/**
 * The amount that falls in a stretch: all of it where there is one stretch, the portion where figures divide it, else
 * somewhere between none and all.
 */
export const amountFor = (
  flow: Flow,
  stretch: Interval,
  count: number,
  portions: readonly Portion[],
): Amount | null => {
  if (flow.amount === null) return null
  const portion = portions.find((p) => stretch.from <= p.from && p.to <= stretch.to)
  if (portion) return portion.amount
  if (count === 1) return flow.amount
  return portions.length > 0 ? null : { low: 0, high: flow.amount.high, unit: flow.amount.unit }
}
