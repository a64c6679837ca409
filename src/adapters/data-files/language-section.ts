import { join } from 'node:path'
import type { ZodType } from 'zod'
import {
  englishDateWordsSchema,
  englishNameWordsSchema,
  englishPredicateWordsSchema,
  englishSyntaxWordsSchema,
  japaneseDateWordsSchema,
  japaneseSyntaxWordsSchema,
  predicateWordsSchema,
  quantityWordsSchema,
} from '../../statements/language-data-schema.ts'
import type { DataSection } from './section.ts'
import { type DataFault, readYamlFile } from './yaml-file.ts'

/** The folder that a new language is copied from. */
export const templateFolder = '_template'

const languageSection = (
  language: string,
  files: Readonly<Record<string, ZodType<unknown>>>,
): DataSection<Record<string, unknown>> => ({
  name: `language-${language}`,
  compile: (dataFolder) => {
    const faults: DataFault[] = []
    const value: Record<string, unknown> = {}
    for (const [name, schema] of Object.entries(files)) {
      const path = join(dataFolder, 'languages', language, `${name}.yaml`)
      const file = readYamlFile(path, schema, dataFolder)
      faults.push(...file.faults)
      value[name] = file.value
    }
    return { value, faults }
  },
})

const englishFiles = {
  quantities: quantityWordsSchema,
  dates: englishDateWordsSchema,
  predicates: englishPredicateWordsSchema,
  syntax: englishSyntaxWordsSchema,
  names: englishNameWordsSchema,
}

/** The rules of each language: one section a language, one file a subject. */
export const languageSections: readonly DataSection<unknown>[] = [
  languageSection('ja', {
    quantities: quantityWordsSchema,
    dates: japaneseDateWordsSchema,
    predicates: predicateWordsSchema,
    syntax: japaneseSyntaxWordsSchema,
  }),
  languageSection('en', englishFiles),
]

/** The template's rules, which are read as English and are no part of the program. */
export const templateSection: DataSection<Record<string, unknown>> = {
  ...languageSection(templateFolder, englishFiles),
  name: null,
}
