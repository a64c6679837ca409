import type { FactorTable } from '../goods/factor.ts'
import { findGoods, type Goods, type Taxonomy } from '../goods/taxonomy.ts'
import type { Facts } from './fact.ts'
import type { Measure } from './measure.ts'
import { type Pack, packName } from './pack.ts'

/**
 * A measure that is about some goods: surely; perhaps, if they turn out to be what it names; or unless said, where the word is
 * not taken to mean that.
 */
export type Candidate = {
  readonly measure: Measure
  readonly how: 'surely' | 'perhaps' | 'unlessSaid'
  readonly named: string
}

export type Way = 'to' | 'from'

/** One pack made ready for assessing: its measures by id, and by direction and goods. */
export type Rules = {
  readonly pack: Pack
  readonly name: string
  readonly facts: Facts
  readonly taxonomy: Taxonomy
  readonly factors: FactorTable
  readonly byId: ReadonlyMap<string, Measure>
  /** Measures that lift others. */
  readonly exemptions: readonly Measure[]
  readonly order: ReadonlyMap<string, number>
  readonly candidates: (way: Way, goods: Goods) => readonly Candidate[]
}

const deciding: ReadonlySet<string> = new Set([
  'ban',
  'prevent',
  'cap',
  'notify',
  'asset-freeze',
  'travel-ban',
  'list-extension',
  'designation',
  'repatriate',
  'price-cap-value',
])

/** Whether a paragraph of this type says something about a flow of goods, services, money or people. */
export const decides = (measure: Measure): boolean => deciding.has(measure.type)

/** Which of the words of a measure covers these goods, and whether surely. */
const coveredBy = (measure: Measure, goods: Goods, taxonomy: Taxonomy): Candidate | null => {
  const outsideCap = measure.type === 'cap' && goods.outsideAllowance
  const surely = outsideCap ? undefined : measure.items.find((item) => goods.wider.has(item))
  if (surely !== undefined) return { measure, how: 'surely', named: surely }
  for (const item of measure.items) {
    const word = taxonomy.sweeping.get(item)
    if (word === undefined || item === 'cargo' || item === 'prohibited-items') continue
    if (!(word.except ?? []).some((code) => goods.wider.has(code)))
      return { measure, how: 'surely', named: item }
  }
  const perhaps = measure.items.find((item) => goods.perhaps.has(item))
  if (perhaps !== undefined) return { measure, how: 'perhaps', named: perhaps }
  const unlessSaid = measure.items.find((item) => goods.unlessSaid.has(item))
  return unlessSaid === undefined ? null : { measure, how: 'unlessSaid', named: unlessSaid }
}

/** Makes a pack ready: looks up once which measures are about which goods. The same pack gives the same rules. */
export const indexRules = (pack: Pack, facts: Facts, taxonomy: Taxonomy, factors: FactorTable): Rules => {
  const byId = new Map(pack.measures.map((m) => [m.id, m]))
  const order = new Map(pack.measures.map((m, index) => [m.id, index]))
  const found = new Map<string, readonly Candidate[]>()
  const candidates = (way: Way, goods: Goods): readonly Candidate[] => {
    const key = `${way} ${goods.code}`
    const known = found.get(key)
    if (known !== undefined) return known
    const fresh = pack.measures
      .filter((m) => m.direction === way || m.direction === 'both')
      .map((m) => coveredBy(m, goods, taxonomy))
      .filter((candidate) => candidate !== null)
    found.set(key, fresh)
    return fresh
  }
  return {
    pack,
    name: packName(pack),
    facts,
    taxonomy,
    factors,
    byId,
    exemptions: pack.measures.filter((m) => m.type === 'exemption'),
    order,
    candidates,
  }
}

/** The goods of a flow that the taxonomy knows. */
export const goodsOf = (rules: Rules, codes: readonly string[]): readonly Goods[] =>
  codes.map((code) => findGoods(rules.taxonomy, code)).filter((goods) => goods !== null)
