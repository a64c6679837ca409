import { loadCompiled } from '../adapters/data-files/load.ts'
import type { FactorTable } from '../goods/factor.ts'
import { indexTaxonomy, type TaxonomyData } from '../goods/taxonomy.ts'
import type { RegimeData } from './pack.ts'
import { indexRules, type Rules } from './rules.ts'

const goods = loadCompiled<{ taxonomy: TaxonomyData; factors: FactorTable }>('goods')
export const regimes: RegimeData = loadCompiled<RegimeData>('regimes')
export const taxonomy = indexTaxonomy(goods.taxonomy)
export const factors: FactorTable = goods.factors

/** The rules that ship with the program, by pack. */
export const shippedRules: ReadonlyMap<string, Rules> = new Map(
  regimes.packs.map((pack) => [pack.id, indexRules(pack, regimes.facts, taxonomy, factors)]),
)
