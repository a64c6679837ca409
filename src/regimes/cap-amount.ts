import { chooseFactor } from '../goods/factor.ts'
import type { Asked } from './asked.ts'
import type { Amount } from './flow.ts'

/** An amount in another unit: with the ends between which the choice of the factor leaves it. */
export type Converted = {
  readonly low: Amount
  readonly high: Amount
  readonly factor: string | null
  /** Said where no single factor may be used. */
  readonly range: string | null
}

const scaled = (amount: Amount, by: number, unit: string): Amount => ({
  low: amount.low * by,
  high: amount.high * by,
  unit,
})

/** The flow's amount in the unit of a limit; null where nothing known leads there. Dollars come from the price of a unit. */
export const amountIn = (
  unit: string,
  amount: Amount,
  { flow, goods, day, rules }: Asked,
): Converted | null => {
  if (amount.unit === unit) return { low: amount, high: amount, factor: null, range: null }
  if (unit === 'USD') {
    if (flow.price === null) return null
    const value = scaled(amount, flow.price, unit)
    return { low: value, high: value, factor: null, range: null }
  }
  const toBarrels = amount.unit === 't' && unit === 'bbl'
  if (!toBarrels && !(amount.unit === 'bbl' && unit === 't')) return null
  const choice = chooseFactor(rules.factors, goods, day, flow.factor)
  if (choice.kind === 'none') return null
  const by = (factor: number): Amount => scaled(amount, toBarrels ? factor : 1 / factor, unit)
  const ends = toBarrels ? [choice.low, choice.high] : [choice.high, choice.low]
  const [first = choice.low, last = choice.high] = ends
  const between = `${choice.low} to ${choice.high} barrels a tonne`
  return {
    low: by(first),
    high: by(last),
    factor: choice.kind === 'one' ? choice.factor.id : null,
    range: choice.low === choice.high ? null : choice.kind === 'one' ? between : `${between}: ${choice.why}`,
  }
}
