import type { Command } from 'commander'
import type { PartialDate } from '../../text/partial-date.ts'
import { examples } from '../examples-help.ts'
import { dbOption } from '../open-store.ts'
import { countryValue, dateValue, nameValue } from '../option-values.ts'

export type OfficialListFlags = {
  readonly month?: PartialDate
  readonly supplier?: string
  readonly json?: true
  readonly db?: string
}
export type OfficialImportFlags = { readonly measure: string; readonly json?: true; readonly db?: string }

const addOfficialImport = (official: Command): void => {
  const command = official
    .command('import')
    .summary('import a table of official figures')
    .description(
      'Imports official figures as CSV: months (month, supplier, tonnes, barrels, basis, source, note, seen) or totals of longer periods (period in place of month). A bad row is refused with its reason, the others go in. Importing again changes nothing; a corrected figure is a further observation, and the old one stays.',
    )
    .argument('<file>', 'a CSV file in UTF-8, or - for standard input')
    .option('--measure <id>', 'the cap that the figures are for', nameValue, 'unsc:2397/5')
    .option('--json', 'print JSON')
    .option(...dbOption)
    .addHelpText(
      'after',
      examples([
        ['tidewaiter official import months.csv', 'months of a committee, as somebody copied them'],
        ['tidewaiter official import crude.csv --measure unsc:2397/4', 'figures for another cap'],
      ]),
    )
    .action(async (file: string, flags: OfficialImportFlags) => {
      // An option that both commands have is read by the outer one.
      const { officialImport } = await import('../actions/official-import.ts')
      await officialImport(file, { ...official.opts(), ...flags }, command)
    })
}

export const addOfficialCommand = (program: Command): void => {
  const official = program
    .command('official')
    .summary('official figures on the caps: list them, or import more')
    .description(
      'Lists the official figures on the caps: those that ship with the program and those that were imported, each with the day on which it was seen.',
    )
    .option('--month <month>', 'only figures of this month, or of a longer period with it', dateValue)
    .option('--supplier <code>', 'only figures of this supplier, by country code', countryValue)
    .option('--json', 'print JSON')
    .option(...dbOption)
    .addHelpText(
      'after',
      examples([
        ['tidewaiter official --month 2023-04 --supplier RU', 'what is known of one month'],
        ['tidewaiter official import months.csv', 'add figures; see tidewaiter official import --help'],
      ]),
    )
    .action(async (flags: OfficialListFlags) => {
      const { listOfficial } = await import('../actions/official-list.ts')
      await listOfficial(flags)
    })
  addOfficialImport(official)
}
