import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { articleLexicon } from '../../article/lexicon/article-lexicon.ts'
import { exampleFault } from '../../article/lexicon/example-fault.ts'
import type { Furniture } from '../../article/lexicon/furniture.ts'
import { furnitureSchema } from '../../article/lexicon/furniture-schema.ts'
import type { DataSection } from './section.ts'
import { type DataFault, readYamlFile } from './yaml-file.ts'

const furnitureFiles = (dataFolder: string): readonly string[] => {
  const languages = join(dataFolder, 'languages')
  return readdirSync(languages)
    .sort()
    .map((language) => join(languages, language, 'furniture.yaml'))
    .filter((file) => existsSync(file))
}

/** `data/languages/<xx>/furniture.yaml`: what stands on news pages around the article. */
export const articleSection: DataSection<readonly Furniture[]> = {
  name: 'furniture',
  compile: (dataFolder) => {
    const faults: DataFault[] = []
    const value: Furniture[] = []
    for (const path of furnitureFiles(dataFolder)) {
      const { value: file, faults: found, lineOf } = readYamlFile(path, furnitureSchema, dirname(dataFolder))
      faults.push(...found)
      if (file === null) continue
      const { examples, ...furniture } = file
      value.push(furniture)
      const lexicon = articleLexicon([furniture])
      examples.forEach(({ line, is }, i) => {
        const message = exampleFault(line, is, lexicon)
        if (message !== null)
          faults.push({
            file: found[0]?.file ?? path.slice(dirname(dataFolder).length + 1),
            line: lineOf(['examples', i]),
            message,
          })
      })
    }
    return { value, faults }
  },
}
