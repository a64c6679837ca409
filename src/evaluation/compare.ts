import { samePeriod } from '../statements/examples/same-amount.ts'
import { sameSpeaker } from '../statements/examples/same-speaker.ts'
import type { Statement } from '../statements/statement.ts'
import { type GoldStatement, labelOf } from './gold.ts'
import { sameParties } from './same-party.ts'
import { sameQuantity } from './same-quantity.ts'
import type { SameUnit } from './same-unit.ts'

/** What is compared on a statement that was found: after supplier, recipient and class, which make it found. */
export const fields = ['stance', 'quantity', 'unit', 'period', 'nearest speaker', 'origin'] as const
export type Field = (typeof fields)[number]

/** How an answer compares with one gold statement. */
export type Comparison = {
  readonly supplier: boolean
  readonly recipient: boolean
  readonly goods: boolean
  /** `unit` is null where either side has no amount. */
  readonly fields: Readonly<Record<Field, boolean | null>>
}

export const compare = (gold: GoldStatement, got: Statement, sameUnit: SameUnit): Comparison => ({
  supplier: sameParties(gold.suppliers, got.supplier),
  recipient: sameParties(gold.recipients, got.recipient),
  goods: gold.classes.includes(got.class),
  fields: {
    stance: gold.label === labelOf(got),
    quantity: sameQuantity(gold.quantity, gold.otherQuantity, got.quantity, sameUnit),
    unit:
      gold.quantity === null || got.quantity === null
        ? null
        : sameUnit(gold.quantity.unit, got.quantity.unit) ||
          (gold.otherQuantity !== null && sameUnit(gold.otherQuantity.unit, got.quantity.unit)),
    period: samePeriod(gold.period, got.period?.from || got.period?.to ? got.period : null),
    'nearest speaker': sameSpeaker(gold.attribution[0], got.attribution[0]),
    origin: sameSpeaker(gold.attribution.at(-1), got.attribution.at(-1)),
  },
})

export const samePair = ({ supplier, recipient }: Comparison): boolean => supplier && recipient

/** Supplier, recipient and class agree. */
export const isHit = (comparison: Comparison): boolean => samePair(comparison) && comparison.goods

/** How much agrees, for choosing between answers in one place: parties before goods before the fields. */
export const agreement = ({ supplier, recipient, goods, fields }: Comparison): number =>
  (supplier ? 4 : 0) +
  (recipient ? 4 : 0) +
  (goods ? 2 : 0) +
  (fields.stance ? 1 : 0) +
  (fields.quantity ? 1 : 0) +
  (fields.period ? 0.5 : 0) +
  (fields.origin ? 0.25 : 0)
