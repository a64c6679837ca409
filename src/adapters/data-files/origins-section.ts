import { join } from 'node:path'
import type { OriginsData } from '../../parties/origins-data.ts'
import { originsFaults } from '../../parties/origins-faults.ts'
import { originsSchema } from '../../parties/origins-schema.ts'
import { partiesSection } from './parties-section.ts'
import type { DataSection } from './section.ts'
import { type DataFault, readYamlFile } from './yaml-file.ts'

/** By what origins are told apart, compiled to `origins.json`. */
export const originsSection: DataSection<OriginsData> = {
  name: 'origins',
  compile: (dataFolder) => {
    const path = join(dataFolder, 'parties', 'origins.yaml')
    const { value, faults, lineOf } = readYamlFile(path, originsSchema, dataFolder)
    const gazetteer = partiesSection.compile(dataFolder).value
    if (value === null || gazetteer === null) return { value, faults }
    const wrong = originsFaults(value, gazetteer).map(
      ({ path, message }): DataFault => ({
        file: join('parties', 'origins.yaml'),
        line: lineOf([...path]),
        message,
      }),
    )
    return { value, faults: [...faults, ...wrong] }
  },
}
