import { join } from 'node:path'
import type { UnitNames } from '../../evaluation/unit-names.ts'
import { unitNamesSchema } from '../../evaluation/unit-names-schema.ts'
import { packageRoot } from './package-root.ts'
import type { DataSection } from './section.ts'
import { readYamlFile } from './yaml-file.ts'

/** Names of units in the gold of corpora, compiled to `evaluation.json`. */
export const evaluationSection: DataSection<UnitNames> = {
  name: 'evaluation',
  compile: (dataFolder, root = packageRoot) =>
    readYamlFile(join(dataFolder, 'evaluation', 'units.yaml'), unitNamesSchema, root),
}
