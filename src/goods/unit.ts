import type { Taxonomy } from './taxonomy.ts'

/** Whether a unit is a currency: three capitals, as ISO 4217 has them. */
export const isMoney = (unit: string): boolean => /^[A-Z]{3}$/u.test(unit)

/** Whether amounts of any goods come in this unit. */
export const isKnownUnit = (taxonomy: Taxonomy, unit: string): boolean =>
  isMoney(unit) || [...taxonomy.goods.values()].some((goods) => goods.units.includes(unit))

const spellings: ReadonlyMap<string, string> = new Map([
  ['bbl', 'bbl'],
  ['barrel', 'bbl'],
  ['barrels', 'bbl'],
  ['bbls', 'bbl'],
  ['ton', 't'],
  ['tons', 't'],
  ['tonne', 't'],
  ['tonnes', 't'],
  ['mt', 't'],
])

/** The unit as the program writes it: tables elsewhere write barrels and tonnes out. */
export const canonicalUnit = (unit: string): string => {
  const plain = unit.trim()
  return spellings.get(plain.toLowerCase()) ?? plain
}
