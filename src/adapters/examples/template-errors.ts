import { indexTaxonomy } from '../../goods/taxonomy.ts'
import type { Gazetteer } from '../../parties/gazetteer.ts'
import { englishLanguage } from '../../statements/english/english-language.ts'
import { runExample } from '../../statements/examples/run-example.ts'
import type { GoodsData } from '../data-files/goods-section.ts'
import { loadCompiled } from '../data-files/load.ts'
import { readTemplate } from '../data-files/template-files.ts'
import { once } from '../pipeline/once.ts'
import { englishTokens } from '../wink/english-tokens.ts'
import { errorLines } from './examples-report.ts'

/** What is wrong with the example texts of the template, in lines for a person; empty where nothing is. */
export const templateErrors = (dataFolder: string): readonly string[] => {
  const { value, faults } = readTemplate(dataFolder)
  if (value === null) return faults.map(({ file, line, message }) => `${file}:${line ?? '?'}: ${message}`)
  const taxonomy = indexTaxonomy(loadCompiled<GoodsData>('goods').taxonomy)
  const parties = loadCompiled<Gazetteer>('parties')
  const language = englishLanguage(value.data, value.lexicon, parties, taxonomy, once(englishTokens))
  return value.examples.flatMap((example) =>
    errorLines(example, runExample(example, 'en', language, taxonomy)),
  )
}
