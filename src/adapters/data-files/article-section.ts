import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type ArticleData, articleLexicon } from '../../article/lexicon/article-lexicon.ts'
import { exampleFault } from '../../article/lexicon/example-fault.ts'
import type { Furniture } from '../../article/lexicon/furniture.ts'
import { furnitureSchema } from '../../article/lexicon/furniture-schema.ts'
import { featureNames } from '../../article/roles/line-features.ts'
import { type LineModelFile, untrainedModel } from '../../article/roles/line-model.ts'
import { templateFolder } from './language-section.ts'
import type { DataSection } from './section.ts'
import { type DataFault, readYamlFile } from './yaml-file.ts'

const furnitureFiles = (dataFolder: string): readonly string[] => {
  const languages = join(dataFolder, 'languages')
  return readdirSync(languages)
    .filter((language) => language !== templateFolder)
    .sort()
    .map((language) => join(languages, language, 'furniture.yaml'))
    .filter((file) => existsSync(file))
}

const modelFile = 'data/article/line-roles.json'

/** A model is worth nothing to a reader that asks other questions than it was trained on. */
const modelFault = (model: LineModelFile): string | null =>
  model === untrainedModel || model.features.join('\n') === featureNames.join('\n')
    ? null
    : 'trained on other features than the reader has; run npm run train:article'

/** The model that was trained, beside the YAML; a data folder without one (in a test) has none. */
const modelIn = (dataFolder: string): LineModelFile => {
  const file = join(dataFolder, 'article', 'line-roles.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as LineModelFile) : untrainedModel
}

/** `data/languages/<xx>/furniture.yaml`, what stands on news pages around the article, and the trained line model. */
export const articleSection: DataSection<ArticleData> = {
  name: 'article',
  compile: (dataFolder) => {
    const faults: DataFault[] = []
    const languages: Furniture[] = []
    const kept = modelIn(dataFolder)
    const fault = modelFault(kept)
    const model = fault === null ? kept : untrainedModel
    for (const path of furnitureFiles(dataFolder)) {
      const { value: file, faults: found, lineOf } = readYamlFile(path, furnitureSchema, dirname(dataFolder))
      faults.push(...found)
      if (file === null) continue
      const { examples, ...furniture } = file
      languages.push(furniture)
      const lexicon = articleLexicon({ languages: [furniture], model })
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
    if (fault !== null) faults.push({ file: modelFile, line: null, message: fault })
    return { value: { languages, model }, faults }
  },
}
