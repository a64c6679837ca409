import type { Quantity } from '../statements/statement.ts'
import type { GoldQuantity } from './gold.ts'
import type { SameUnit } from './same-unit.ts'

const sameAmount = ({ values, unit }: GoldQuantity, got: Quantity, sameUnit: SameUnit): boolean => {
  const [low, high] = values
  if (low === undefined) return true
  return low === got.value && (high === undefined || high === got.high) && sameUnit(unit, got.unit)
}

/** Whether an amount is gold's, in the one unit or the other; where gold is vague, any amount will do. */
export const sameQuantity = (
  gold: GoldQuantity | null,
  other: GoldQuantity | null,
  got: Quantity | null,
  sameUnit: SameUnit,
): boolean => {
  if (gold === null || got === null) return gold === got
  return sameAmount(gold, got, sameUnit) || (other !== null && sameAmount(other, got, sameUnit))
}
