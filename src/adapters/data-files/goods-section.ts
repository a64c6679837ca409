import { join } from 'node:path'
import type { FactorTable } from '../../goods/factor.ts'
import { factorTableSchema } from '../../goods/factor-schema.ts'
import type { TaxonomyData } from '../../goods/taxonomy.ts'
import { taxonomyFaults } from '../../goods/taxonomy-faults.ts'
import { taxonomySchema } from '../../goods/taxonomy-schema.ts'
import { packageRoot } from './package-root.ts'
import type { DataSection } from './section.ts'
import { type DataFault, readYamlFile } from './yaml-file.ts'

export type GoodsData = { readonly taxonomy: TaxonomyData; readonly factors: FactorTable }

/** Goods codes and conversion factors, compiled to `goods.json`. */
export const goodsSection: DataSection<GoodsData> = {
  name: 'goods',
  compile: (dataFolder, root = packageRoot) => {
    const taxonomyPath = join(dataFolder, 'goods', 'taxonomy.yaml')
    const taxonomy = readYamlFile(taxonomyPath, taxonomySchema, root)
    const factors = readYamlFile(join(dataFolder, 'goods', 'factors.yaml'), factorTableSchema, root)
    const faults: DataFault[] = [...taxonomy.faults, ...factors.faults]
    if (taxonomy.value === null || factors.value === null) return { value: null, faults }
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
          message: `${factor.id}: ${factor.goods} is no code of taxonomy.yaml`,
        })
    return { value: { taxonomy: taxonomy.value, factors: factors.value }, faults }
  },
}
