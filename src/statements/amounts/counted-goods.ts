import { findGoods, type Taxonomy } from '../../goods/taxonomy.ts'
import { foldWidth } from '../../text/fold.ts'
import type { Approximation } from '../statement.ts'
import type { GoodsMention, QuantityMention } from '../syntax/mention.ts'
import type { Numeral } from './japanese-numerals.ts'

const bulk = new Set([
  't',
  'bbl',
  'kg',
  'm3',
  'kl',
  'L',
  'container',
  'rail_car',
  'shipment',
  'voyage',
  'money',
  'kind',
  'system',
  'brigade_set',
])

/** What goods are counted in when the text gives a bare figure: six drones, 214 launchers. */
const countUnit = (taxonomy: Taxonomy, code: string, word: string): string | null => {
  const units = findGoods(taxonomy, code)?.units.filter((u) => !bulk.has(u)) ?? []
  return units.find((u) => u !== 'shell' && word.toLowerCase().includes(u)) ?? units[0] ?? null
}

const describing =
  /^(?:\s+[A-Za-z][a-z-]*(?<!\b(?:of|and|or|to|from|in|with|for|per|on|at|by|than|million|billion|thousand|hundred))){0,2}\s+$/u

/** Figures that stand right before goods, at most one describing word between: six attack drones, two dozen howitzers. */
export const countedGoods = (
  text: string,
  goods: readonly GoodsMention[],
  numeral: (text: string, at: number) => Numeral | null,
  taxonomy: Taxonomy,
  leading: (
    text: string,
    at: number,
  ) => { readonly approx: Approximation; readonly start: number } | null = () => null,
): readonly QuantityMention[] => {
  const plain = foldWidth(text)
  return goods.flatMap((item): readonly QuantityMention[] => {
    const unit = countUnit(taxonomy, item.goods, plain.slice(item.start, item.end))
    if (unit === null) return []
    for (let at = Math.max(0, item.start - 40); at < item.start; at += 1) {
      if (/[\w.,$€£-]/u.test(plain.charAt(at - 1)) || !/[\da-z]/iu.test(plain.charAt(at))) continue
      const figure = numeral(plain, at)
      if (figure === null || figure.end > item.start || !describing.test(plain.slice(figure.end, item.start)))
        continue
      const before = leading(plain, at)
      const approx =
        figure.high !== null ? 'range' : figure.value === null ? 'vague' : (before?.approx ?? 'exact')
      const high = figure.high === null ? {} : { high: figure.high }
      return [
        {
          kind: 'quantity',
          start: before?.start ?? at,
          end: figure.end,
          quantity: { value: figure.value, ...high, unit, approx },
          byGoods: [],
        },
      ]
    }
    return []
  })
}
