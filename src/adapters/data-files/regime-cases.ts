import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Appointment, missedAppointments, questionsOf } from '../../regimes/appointment.ts'
import { calendarSchema, casesSchema } from '../../regimes/case-schema.ts'
import { tryCase, type WorkedCase } from '../../regimes/worked-case.ts'
import type { Rulebook } from './load-rules.ts'
import { packageRoot } from './package-root.ts'
import { type DataFault, readYamlFile, yamlFiles } from './yaml-file.ts'

/** What must come out of the rules: worked flows, and the calendar of each pack. */
export type RegimeCases = {
  readonly cases: readonly WorkedCase[]
  readonly calendars: ReadonlyMap<string, readonly Appointment[]>
}

/** Folders that a copy of the data may lack. */
const filesIn = (folder: string): readonly string[] => (existsSync(folder) ? yamlFiles(folder) : [])

const casesFolder = (dataFolder: string): string => join(dataFolder, 'regimes', 'cases')
const calendarFolder = (dataFolder: string): string => join(dataFolder, 'regimes', 'calendar')
const packOf = (path: string): string => path.replace(/^.*\/|\.yaml$/gu, '')

/** Holds every worked flow and every appointment against the rules; what comes out otherwise is a fault of its line. */
export const checkCases = (
  dataFolder: string,
  book: Pick<Rulebook, 'rules' | 'taxonomy' | 'facts'>,
  root: string = packageRoot,
): RegimeCases & { readonly faults: readonly DataFault[] } => {
  const faults: DataFault[] = []
  const rules = new Map(book.rules.map((r) => [r.pack.id, r]))
  const cases: WorkedCase[] = []
  for (const path of filesIn(casesFolder(dataFolder))) {
    const read = readYamlFile(path, casesSchema, root)
    faults.push(...read.faults)
    for (const [index, one] of (read.value ?? []).entries()) {
      cases.push(one)
      const wrong = tryCase(one, rules, book.taxonomy, book.facts)
      if (wrong.length > 0)
        faults.push({
          file: path.slice(root.length + 1),
          line: read.lineOf([index]),
          message: `${one.id}: ${wrong.join('; ')}; correct the pack, or the case if the pack is right`,
        })
    }
  }
  const calendars = new Map<string, readonly Appointment[]>()
  for (const path of filesIn(calendarFolder(dataFolder))) {
    const read = readYamlFile(path, calendarSchema, root)
    faults.push(...read.faults)
    const pack = rules.get(packOf(path))
    calendars.set(packOf(path), read.value ?? [])
    for (const [index, one] of (read.value ?? []).entries()) {
      const { questions, problems } = questionsOf(
        one,
        pack?.pack.target.code ?? '',
        book.taxonomy,
        book.facts,
      )
      const wrong = [
        ...problems,
        ...(pack ? missedAppointments(one.measure, questions, pack) : ['no pack of this name']),
      ]
      if (wrong.length > 0)
        faults.push({
          file: path.slice(root.length + 1),
          line: read.lineOf([index]),
          message: `${wrong.join('; ')}; correct the dates of the pack, or the calendar if the pack is right`,
        })
    }
  }
  return { cases, calendars, faults }
}
