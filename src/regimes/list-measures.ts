import { findGoods } from '../goods/taxonomy.ts'
import type { IsoDay } from '../text/partial-date.ts'
import { isInForce, statusOn } from './in-force.ts'
import type { Measure, Status } from './measure.ts'
import type { Rules, Way } from './rules.ts'

/** What to list: everything that is left out is not asked for. */
export type MeasureQuestion = {
  readonly on?: IsoDay | undefined
  readonly item?: string | undefined
  /** Country codes of the sides of a flow. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** A measure of the list, and how it is about the goods that were asked for. */
export type ListedMeasure = {
  readonly measure: Measure
  readonly how: 'surely' | 'perhaps' | 'unlessSaid' | null
  readonly inForce: boolean
  readonly status: Status | null
}

const waysOf = (rules: Rules, { from, to }: MeasureQuestion): readonly Way[] => {
  if (from === undefined && to === undefined) return ['to', 'from']
  const { code } = rules.pack.target
  return [...(to === code ? (['to'] as const) : []), ...(from === code ? (['from'] as const) : [])]
}

const listed = (measure: Measure, how: ListedMeasure['how'], on: IsoDay | undefined): ListedMeasure => ({
  measure,
  how,
  inForce: on === undefined || isInForce(measure, on),
  status: on === undefined ? null : statusOn(measure, on),
})

/**
 * The paragraphs of a pack that are in force on a day and about some goods between some sides, in the order of the pack; all of
 * them where nothing is asked. An unknown goods code lists nothing.
 */
export const listMeasures = (rules: Rules, question: MeasureQuestion): readonly ListedMeasure[] => {
  const ways = waysOf(rules, question)
  const { on, item } = question
  const goods = item === undefined ? null : findGoods(rules.taxonomy, item)
  if (item !== undefined && goods === null) return []
  const about = new Map<string, ListedMeasure['how']>()
  if (goods === null)
    for (const { id, direction } of rules.pack.measures) {
      if (ways.length > 0 && (direction === 'both' || ways.includes(direction))) about.set(id, null)
    }
  else
    for (const way of ways)
      for (const { measure, how } of rules.candidates(way, goods)) about.set(measure.id, how)
  return rules.pack.measures
    .flatMap((measure) => {
      const how = about.get(measure.id)
      return how === undefined ? [] : [listed(measure, how, on)]
    })
    .filter(({ inForce }) => inForce)
}
