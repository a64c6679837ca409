import { basename, join } from 'node:path'
import type { Example } from '../../statements/examples/example.ts'
import { examplesSchema, floorSchema } from '../../statements/examples/example-schema.ts'
import { packageRoot } from './package-root.ts'
import type { DataSection } from './section.ts'
import { readYamlFile, yamlFiles } from './yaml-file.ts'

export const exampleLanguages = ['ja', 'en'] as const
export type ExampleLanguage = (typeof exampleLanguages)[number]

export type ExampleFile = {
  readonly language: ExampleLanguage
  /** File name without ending: the phenomenon. */
  readonly name: string
  readonly examples: readonly Example[]
}

const floorFile = 'floor.yaml'
const folderOf = (dataFolder: string, language: ExampleLanguage): string =>
  join(dataFolder, 'languages', language, 'examples')

/** The example texts of each language; they are checked with the data, but the program does not need them to run. */
export const examplesSection: DataSection<readonly ExampleFile[]> = {
  name: null,
  compile: (dataFolder, root = dataFolder) => {
    const files = exampleLanguages.flatMap((language) =>
      yamlFiles(folderOf(dataFolder, language))
        .filter((path) => basename(path) !== floorFile)
        .map((path) => ({ language, path, ...readYamlFile(path, examplesSchema, root) })),
    )
    const floors = exampleLanguages.map((language) =>
      readYamlFile(join(folderOf(dataFolder, language), floorFile), floorSchema, root),
    )
    return {
      value: files.map(({ language, path, value }) => ({
        language,
        name: basename(path, '.yaml'),
        examples: value ?? [],
      })),
      faults: [...files, ...floors].flatMap((file) => file.faults),
    }
  },
}

/** The share of a language's examples that must come out wholly right. */
export const exampleFloor = (language: ExampleLanguage): number => {
  const path = join(folderOf(join(packageRoot, 'data'), language), floorFile)
  const { value, faults } = readYamlFile(path, floorSchema, packageRoot)
  if (value === null) throw new Error(faults.map((f) => `${f.file}: ${f.message}`).join('\n'))
  return value.share
}
