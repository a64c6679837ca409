import { join } from 'node:path'
import { z } from 'zod'
import { type Lexicon, noNotGoods } from '../../statements/lexicon.ts'
import { lexiconFaults } from '../../statements/lexicon-faults.ts'
import { goodsWordsSchema, notGoodsSchema, unitWordsSchema } from '../../statements/lexicon-schema.ts'
import { templateFolder } from './language-section.ts'
import type { DataSection } from './section.ts'
import { readYamlFile } from './yaml-file.ts'

/** Only the codes: what else the taxonomy holds is checked where it is compiled. */
const taxonomySchema = z.object({ goods: z.record(z.string(), z.unknown()) })

const lexiconSection = (language: string): DataSection<Lexicon> => ({
  name: `words-${language}`,
  compile: (dataFolder) => {
    const folder = join(dataFolder, 'languages', language)
    const taxonomy = readYamlFile(join(dataFolder, 'goods', 'taxonomy.yaml'), taxonomySchema, dataFolder)
    const files = {
      goods: readYamlFile(join(folder, 'goods.yaml'), goodsWordsSchema, dataFolder),
      'not-goods': readYamlFile(join(folder, 'not-goods.yaml'), notGoodsSchema, dataFolder),
      units: readYamlFile(join(folder, 'units.yaml'), unitWordsSchema, dataFolder),
    }
    const value: Lexicon = {
      ...(files.goods.value ?? { goods: [], bareOil: [], ambiguous: [] }),
      notGoods: files['not-goods'].value ?? noNotGoods,
      units: files.units.value ?? [],
    }
    const read = [files.goods.faults, files['not-goods'].faults, files.units.faults, taxonomy.faults].flat()
    if (read.length > 0) return { value, faults: read }
    const found = lexiconFaults(value, new Set(Object.keys(taxonomy.value?.goods ?? {})))
    return {
      value,
      faults: found.map(({ file, path, message }) => ({
        file: join('languages', language, `${file}.yaml`),
        line: files[file].lineOf(path),
        message,
      })),
    }
  },
})

/** The goods and unit words of each language. */
export const lexiconSections: readonly DataSection<unknown>[] = [lexiconSection('ja'), lexiconSection('en')]

/** The template's goods and unit words, which are no part of the program. */
export const templateLexiconSection: DataSection<Lexicon> = { ...lexiconSection(templateFolder), name: null }
