import { findGoods, type Goods } from '../goods/taxonomy.ts'
import { type Window, windowById } from '../regimes/cap-window.ts'
import type { Measure } from '../regimes/measure.ts'
import type { Rules } from '../regimes/rules.ts'

/** The cap, window and limit that an account is kept of. */
export type KeptCap = {
  readonly measure: Measure
  readonly window: Window
  readonly goods: Goods
  readonly unit: 'bbl' | 't'
  readonly limit: number
}

/** Finds them, or says why there is no account. */
export const findKeptCap = (rules: Rules, id: string, windowId: string): KeptCap | string => {
  const measure = rules.byId.get(id)
  if (measure === undefined) return `${id} is no measure of ${rules.name}`
  const { cap } = measure
  if (cap === null) return `${id} has no cap to keep an account of`
  if (cap.metric === 'price') return `${id} caps the price of each cargo; there is no account to add up`
  const window = windowById(cap, windowId)
  if (window === null)
    return `${id} has no window ${windowId}; its windows begin on ${cap.windows.map((w) => w.from).join(', ')}`
  const goods = findGoods(rules.taxonomy, (cap.items ?? measure.items)[0] ?? '')
  for (const unit of ['bbl', 't'] as const) {
    const limit = window.rule.limits.find((l) => l.unit === unit)
    if (limit !== undefined && goods !== null) return { measure, window, goods, unit, limit: limit.value }
  }
  return `the limit of ${id} in ${windowId} is no amount of barrels or tonnes`
}
