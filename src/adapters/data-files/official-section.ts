import { join } from 'node:path'
import type { Dispute } from '../../regimes/dispute.ts'
import type { Observation } from '../../regimes/observation.ts'
import {
  disputesOf,
  disputesSchema,
  officialObservations,
  officialSchema,
} from '../../regimes/official-schema.ts'
import { packageRoot } from './package-root.ts'
import type { DataSection } from './section.ts'
import { readYamlFile, yamlFiles } from './yaml-file.ts'

export type OfficialData = {
  readonly observations: readonly Observation[]
  readonly disputes: readonly Dispute[]
}

/** Official figures that ship with the program, and what disputes them, compiled to `official.json`. */
export const officialSection: DataSection<OfficialData> = {
  name: 'official',
  compile: (dataFolder, root = packageRoot) => {
    const disputesFolder = join(dataFolder, 'official', 'disputes')
    const figures = yamlFiles(join(dataFolder, 'official'))
      .filter((path) => !path.startsWith(disputesFolder))
      .map((path) => readYamlFile(path, officialSchema, root))
    const disputes = yamlFiles(disputesFolder).map((path) => readYamlFile(path, disputesSchema, root))
    return {
      value: {
        observations: figures.flatMap(({ value }) => (value === null ? [] : officialObservations(value))),
        disputes: disputes.flatMap(({ value }) => (value === null ? [] : disputesOf(value))),
      },
      faults: [...figures, ...disputes].flatMap(({ faults }) => faults),
    }
  },
}
