import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { indexTaxonomy } from '../../goods/taxonomy.ts'
import type { Knowledge } from '../../reading/knowledge.ts'
import type { GoodsData } from '../data-files/goods-section.ts'
import { loadCompiled } from '../data-files/load.ts'
import { packageRoot } from '../data-files/package-root.ts'
import { languages } from './load-language.ts'

/** The engine's name as the build stamped it. */
const engineStamp = (): string => {
  const { engine } = JSON.parse(readFileSync(join(packageRoot, 'dist', 'engine.json'), 'utf8')) as {
    readonly engine: string
  }
  return engine
}

/** Loads everything that the pipeline knows from the compiled data; languages only when they are needed. */
export const loadKnowledge = (): Knowledge => {
  const taxonomy = indexTaxonomy(loadCompiled<GoodsData>('goods').taxonomy)
  return { engine: engineStamp(), taxonomy, language: languages(taxonomy) }
}
