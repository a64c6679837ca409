import type { FactorTable } from '../../goods/factor.ts'
import type { ItemWords } from '../../goods/item-words.ts'
import { indexTaxonomy, type Taxonomy } from '../../goods/taxonomy.ts'
import type { Dispute } from '../../regimes/dispute.ts'
import type { Facts } from '../../regimes/fact.ts'
import type { Observation } from '../../regimes/observation.ts'
import type { RegimeData } from '../../regimes/pack.ts'
import { indexRules, type Rules } from '../../regimes/rules.ts'
import type { GoodsData } from './goods-section.ts'
import { loadCompiled } from './load.ts'
import type { OfficialData } from './official-section.ts'

/** The goods, packs and official figures that ship with the program, ready to assess with. */
export type Rulebook = {
  readonly taxonomy: Taxonomy
  readonly factors: FactorTable
  readonly words: ItemWords
  readonly facts: Facts
  /** One for each pack, `un-1718` first. */
  readonly rules: readonly Rules[]
  readonly observations: readonly Observation[]
  readonly disputes: readonly Dispute[]
}

export const loadRulebook = (): Rulebook => {
  const goods = loadCompiled<GoodsData>('goods')
  const { packs, facts } = loadCompiled<RegimeData>('regimes')
  const official = loadCompiled<OfficialData>('official')
  const taxonomy = indexTaxonomy(goods.taxonomy)
  return {
    taxonomy,
    factors: goods.factors,
    words: goods.words,
    facts,
    rules: packs.map((pack) => indexRules(pack, facts, taxonomy, goods.factors)),
    ...official,
  }
}
