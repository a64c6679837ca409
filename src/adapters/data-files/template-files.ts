import { basename, join } from 'node:path'
import { furnitureSchema } from '../../article/lexicon/furniture-schema.ts'
import type { EnglishData } from '../../statements/english/english-language.ts'
import type { Example } from '../../statements/examples/example.ts'
import { examplesSchema } from '../../statements/examples/example-schema.ts'
import type { Lexicon } from '../../statements/lexicon.ts'
import { templateFolder, templateSection } from './language-section.ts'
import { templateLexiconSection } from './lexicon-section.ts'
import { type DataFault, readYamlFile, yamlFiles } from './yaml-file.ts'

export type Template = {
  readonly data: EnglishData
  readonly lexicon: Lexicon
  readonly examples: readonly Example[]
}

/**
 * The language that others are copied from (`data/languages/_template`): checked as if it were one, and read as the smallest English
 * that its own examples need. It is not compiled into the program.
 */
export const readTemplate = (
  dataFolder: string,
): { readonly value: Template | null; readonly faults: readonly DataFault[] } => {
  const folder = join(dataFolder, 'languages', templateFolder)
  const rules = templateSection.compile(dataFolder)
  const words = templateLexiconSection.compile(dataFolder)
  const furniture = readYamlFile(join(folder, 'furniture.yaml'), furnitureSchema, dataFolder)
  const examples = yamlFiles(join(folder, 'examples'))
    .filter((path) => basename(path) !== 'floor.yaml')
    .map((path) => readYamlFile(path, examplesSchema, dataFolder))
  const faults = [rules, words, furniture, ...examples].flatMap((part) => part.faults)
  if (faults.length > 0 || words.value === null) return { value: null, faults }
  return {
    value: {
      // Its schemas have just been checked, and are those of English.
      data: rules.value as unknown as EnglishData,
      lexicon: words.value,
      examples: examples.flatMap(({ value }) => value ?? []),
    },
    faults,
  }
}
