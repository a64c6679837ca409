import { existsSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { factorTableSchema } from '../../goods/factor-schema.ts'
import { indexTaxonomy, type Taxonomy } from '../../goods/taxonomy.ts'
import { taxonomySchema } from '../../goods/taxonomy-schema.ts'
import { buildPack } from '../../regimes/build-pack.ts'
import { factsFaults } from '../../regimes/facts-faults.ts'
import type { Pack, RegimeData } from '../../regimes/pack.ts'
import { packFaults } from '../../regimes/pack-faults.ts'
import {
  type FactsFile,
  factsSchema,
  type InstrumentFile,
  instrumentSchema,
  packHeadSchema,
} from '../../regimes/pack-schema.ts'
import { indexRules } from '../../regimes/rules.ts'
import { packageRoot } from './package-root.ts'
import { checkCases } from './regime-cases.ts'
import type { DataSection } from './section.ts'
import { type DataFault, readYamlFile, type YamlFile, yamlFiles } from './yaml-file.ts'

type Read = { readonly path: string; readonly file: YamlFile<InstrumentFile> }

/** The line of a measure's field, for checks over the whole pack. */
const placeOf = (
  files: readonly Read[],
  measure: string,
  field: string,
  root: string,
): { file: string; line: number | null } | null => {
  for (const { path, file } of files) {
    const index = file.value?.measures.findLastIndex((m) => m.id === measure) ?? -1
    if (index >= 0) return { file: relative(root, path), line: file.lineOf(['measures', index, field]) }
  }
  return null
}

/** Reads one folder of `data/regimes`: its head and one file an instrument. */
export const readPack = (
  folder: string,
  kinds: FactsFile,
  taxonomy: Taxonomy,
  root: string,
): { readonly pack: Pack | null; readonly faults: readonly DataFault[] } => {
  const headPath = join(folder, 'pack.yaml')
  const head = readYamlFile(headPath, packHeadSchema, root)
  const files: Read[] = yamlFiles(folder)
    .filter((path) => path !== headPath)
    .map((path) => ({ path, file: readYamlFile(path, instrumentSchema, root) }))
  const faults: DataFault[] = [...head.faults, ...files.flatMap(({ file }) => file.faults)]
  const values = files.map(({ file }) => file.value).filter((value) => value !== null)
  if (head.value === null || values.length < files.length) return { pack: null, faults }
  if (head.value.changes[0]?.version !== head.value.version)
    faults.push({
      file: relative(root, headPath),
      line: head.lineOf(['changes']),
      message: `the newest change is not of version ${head.value.version}; say on top what this version changed`,
    })
  const pack = buildPack(head.value, values, kinds)
  for (const { measure, field, message } of packFaults(pack, kinds, taxonomy)) {
    const place = placeOf(files, measure, field, root)
    faults.push({ file: place?.file ?? relative(root, folder), line: place?.line ?? null, message })
  }
  return { pack, faults }
}

/** The bodies of rules under `data/regimes`, compiled to `regimes.json`. */
export const regimesSection: DataSection<RegimeData> = {
  name: 'regimes',
  compile: (dataFolder, root = packageRoot) => {
    const regimes = join(dataFolder, 'regimes')
    const factsPath = join(regimes, 'facts.yaml')
    const kinds = readYamlFile(factsPath, factsSchema, root)
    const taxonomy = readYamlFile(join(dataFolder, 'goods', 'taxonomy.yaml'), taxonomySchema, root)
    if (kinds.value === null || taxonomy.value === null)
      return { value: null, faults: [...kinds.faults, ...taxonomy.faults] }
    const { value } = kinds
    const factors = readYamlFile(join(dataFolder, 'goods', 'factors.yaml'), factorTableSchema, root)
    const goods = indexTaxonomy(taxonomy.value)
    const read = readdirSync(regimes, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(join(regimes, entry.name, 'pack.yaml')))
      .map((entry) => entry.name)
      .sort((a, b) => (a === 'un-1718' ? -1 : b === 'un-1718' ? 1 : a < b ? -1 : 1))
      .map((name) => readPack(join(regimes, name), value, goods, root))
    const packs = read.flatMap(({ pack }) => (pack ? [pack] : []))
    const faults: DataFault[] = [
      ...factsFaults(value).map(({ path, message }) => ({
        file: relative(root, factsPath),
        line: kinds.lineOf(path),
        message,
      })),
      ...factors.faults,
      ...read.flatMap((r) => r.faults),
    ]
    if (faults.length === 0 && factors.value !== null) {
      const table = factors.value
      const rules = packs.map((pack) => indexRules(pack, value.facts, goods, table))
      faults.push(...checkCases(dataFolder, { rules, taxonomy: goods, facts: value.facts }, root).faults)
    }
    return { value: { packs, facts: value.facts }, faults }
  },
}
