import { findGoods, type Taxonomy } from '../goods/taxonomy.ts'
import { isMoney } from '../goods/unit.ts'
import { type Quote, quoteAt } from '../text/span.ts'
import { vagueUnit } from './amounts/quantity-reader.ts'
import type { Item, Quantity } from './statement.ts'
import type { QuantityMention } from './syntax/mention.ts'

/** What goods come in, whatever they are. */
const carriers = new Set(['vessel', 'tanker', 'rail_car', 'train', 'flight', 'container', 'shipment', 'box'])

/** The amount, in the unit that its word means with these goods; null where the unit cannot measure them. */
export const quantityOf = (
  text: string,
  mention: QuantityMention,
  items: readonly Item[],
  taxonomy: Taxonomy,
): (Quantity & Quote) | null => {
  const [item] = items
  const goods = item === undefined ? null : findGoods(taxonomy, item.goods)
  if (goods === null) return null
  const unit = mention.byGoods.find((g) => goods.wider.has(g.goods))?.unit ?? mention.quantity.unit
  const fits =
    unit === vagueUnit ||
    goods.units.length === 0 ||
    goods.units.includes(unit) ||
    isMoney(unit) ||
    carriers.has(unit)
  return fits ? { ...mention.quantity, unit, ...quoteAt(text, mention) } : null
}
