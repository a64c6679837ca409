import type { Command } from 'commander'
import { examples } from '../examples-help.ts'
import { dbOption } from '../open-store.ts'

export type ImportFlags = { readonly json?: true; readonly db?: string }

export const addImportCommand = (program: Command): void => {
  program
    .command('import')
    .summary("import a person's own table of claims")
    .description(
      'Imports a table of claims as CSV, one row a claim, with the columns id, claim_date, claimant, claimant_role, stance, direction, item, quantity, unit, qualifier, period_start, period_end, place, source, note. A row becomes one or more statements whose document is the row; they are assessed and stored. Importing again changes nothing.',
    )
    .argument('<file>', 'a CSV file in UTF-8, or - for standard input')
    .option('--json', 'print JSON')
    .option(...dbOption)
    .addHelpText(
      'after',
      examples([
        ['tidewaiter import claims.csv', 'a spreadsheet that was kept by hand'],
        ['tidewaiter import claims.csv --json', 'what became of each row'],
      ]),
    )
    .action(async (file: string, flags: ImportFlags) => {
      const { importTable } = await import('../actions/import.ts')
      await importTable(file, flags)
    })
}
