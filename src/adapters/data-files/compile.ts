import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compiledFolder } from './compiled-folder.ts'
import { packageRoot } from './package-root.ts'
import { dataSections } from './sections.ts'
import type { DataFault } from './yaml-file.ts'

/** Checks all data and, where `write` is set and nothing is wrong, writes the compiled JSON files. */
export const compileData = (write: boolean): readonly DataFault[] => {
  const faults: DataFault[] = []
  const compiled: { name: string; value: unknown }[] = []
  for (const section of dataSections) {
    const result = section.compile(join(packageRoot, 'data'))
    faults.push(...result.faults)
    if (section.name !== null) compiled.push({ name: section.name, value: result.value })
  }
  if (write && faults.length === 0) {
    mkdirSync(compiledFolder, { recursive: true })
    for (const { name, value } of compiled)
      writeFileSync(join(compiledFolder, `${name}.json`), JSON.stringify(value))
  }
  return faults
}
