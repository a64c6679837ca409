import { join } from 'node:path'
import type { FactorTable } from '../../goods/factor.ts'
import { factorTableSchema } from '../../goods/factor-schema.ts'
import type { ItemWords } from '../../goods/item-words.ts'
import { itemWordsSchema } from '../../goods/item-words-schema.ts'
import type { TaxonomyData } from '../../goods/taxonomy.ts'
import { taxonomyFaults } from '../../goods/taxonomy-faults.ts'
import { taxonomySchema } from '../../goods/taxonomy-schema.ts'
import { packageRoot } from './package-root.ts'
import type { DataSection } from './section.ts'
import { type DataFault, readYamlFile } from './yaml-file.ts'

export type GoodsData = {
  readonly taxonomy: TaxonomyData
  readonly factors: FactorTable
  readonly words: ItemWords
}

/** Goods codes, conversion factors and words of tables, compiled to `goods.json`. */
export const goodsSection: DataSection<GoodsData> = {
  name: 'goods',
  compile: (dataFolder, root = packageRoot) => {
    const taxonomyPath = join(dataFolder, 'goods', 'taxonomy.yaml')
    const taxonomy = readYamlFile(taxonomyPath, taxonomySchema, root)
    const factors = readYamlFile(join(dataFolder, 'goods', 'factors.yaml'), factorTableSchema, root)
    const words = readYamlFile(join(dataFolder, 'goods', 'item-words.yaml'), itemWordsSchema, root)
    const faults: DataFault[] = [...taxonomy.faults, ...factors.faults, ...words.faults]
    if (taxonomy.value === null || factors.value === null || words.value === null)
      return { value: null, faults }
    const { goods } = taxonomy.value
    for (const fault of taxonomyFaults(taxonomy.value))
      faults.push({
        file: 'data/goods/taxonomy.yaml',
        line: taxonomy.lineOf(fault.path),
        message: fault.message,
      })
    for (const [index, factor] of factors.value.factors.entries())
      if (!(factor.goods in goods))
        faults.push({
          file: 'data/goods/factors.yaml',
          line: factors.lineOf(['factors', index]),
          message: `${factor.id}: ${factor.goods} is no code of taxonomy.yaml; correct it here or add it there`,
        })
    for (const [index, { code }] of words.value.items.entries())
      if (!(code in goods))
        faults.push({
          file: 'data/goods/item-words.yaml',
          line: words.lineOf(['items', index]),
          message: `${code} is no code of taxonomy.yaml; correct it here or add it there`,
        })
    return { value: { taxonomy: taxonomy.value, factors: factors.value, words: words.value }, faults }
  },
}
