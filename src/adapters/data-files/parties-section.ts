import { basename, join } from 'node:path'
import type { Gazetteer } from '../../parties/gazetteer.ts'
import { gazetteerFaults } from '../../parties/gazetteer-faults.ts'
import {
  notPartiesSchema,
  organisationsSchema,
  outletsSchema,
  peopleSchema,
  stateSchema,
} from '../../parties/gazetteer-schema.ts'
import type { DataSection } from './section.ts'
import { type DataFault, readYamlFile, yamlFiles } from './yaml-file.ts'

/** The gazetteer: every file under `data/parties`, checked as one. */
export const partiesSection: DataSection<Gazetteer> = {
  name: 'parties',
  compile: (dataFolder) => {
    const folder = join(dataFolder, 'parties')
    const faults: DataFault[] = []
    const places = new Map<string, { readonly file: string; readonly line: number | null }>()

    const states = yamlFiles(join(folder, 'states')).flatMap((path) => {
      const { value, faults: found } = readYamlFile(path, stateSchema, dataFolder)
      faults.push(...found)
      if (value === null) return []
      const file = join('parties', 'states', basename(path))
      if (basename(path) !== `${value.code}.yaml`)
        faults.push({ file, line: null, message: `the file of ${value.code} is named ${value.code}.yaml` })
      places.set(`state ${value.code}`, { file, line: null })
      const { source, ...state } = value
      return [state]
    })

    const readList = <T>(
      name: string,
      schema: Parameters<typeof readYamlFile<readonly T[]>>[1],
      key: (entry: T, i: number) => string,
    ): readonly T[] => {
      const { value, faults: found, lineOf } = readYamlFile(join(folder, `${name}.yaml`), schema, dataFolder)
      faults.push(...found)
      value?.forEach((entry, i) => {
        places.set(key(entry, i), { file: join('parties', `${name}.yaml`), line: lineOf([i]) })
      })
      return value ?? []
    }
    const people = readList('people', peopleSchema, (_, i) => `person ${i}`).map(
      ({ source, ...person }) => person,
    )
    const organisations = readList('organisations', organisationsSchema, (o) => `organisation ${o.id}`)
    const outlets = readList('outlets', outletsSchema, (o) => `outlet ${o.id}`)
    const notParties = readYamlFile(join(folder, 'not-parties.yaml'), notPartiesSchema, dataFolder)
    faults.push(...notParties.faults)

    const value = { states, people, organisations, outlets, notParties: notParties.value ?? {} }
    for (const { entry, message } of gazetteerFaults(value))
      faults.push({ ...(places.get(entry) ?? { file: 'parties', line: null }), message })
    return { value, faults }
  },
}
