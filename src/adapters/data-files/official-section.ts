import { join } from 'node:path'
import type { Observation } from '../../regimes/observation.ts'
import { officialObservations, officialSchema } from '../../regimes/official-schema.ts'
import { packageRoot } from './package-root.ts'
import type { DataSection } from './section.ts'
import { readYamlFile, yamlFiles } from './yaml-file.ts'

/** Official figures that ship with the program, compiled to `official.json`. */
export const officialSection: DataSection<readonly Observation[]> = {
  name: 'official',
  compile: (dataFolder, root = packageRoot) => {
    const files = yamlFiles(join(dataFolder, 'official')).map((path) =>
      readYamlFile(path, officialSchema, root),
    )
    return {
      value: files.flatMap(({ value }) => (value === null ? [] : officialObservations(value))),
      faults: files.flatMap(({ faults }) => faults),
    }
  },
}
