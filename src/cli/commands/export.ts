import type { Command } from 'commander'
import {
  type ExportFormat,
  type ExportTable,
  exportFormats,
  exportTables,
} from '../../exports/export-form.ts'
import { type Language, languages } from '../../wording/reader-languages.ts'
import { examples } from '../examples-help.ts'
import { dbOption } from '../open-store.ts'
import { documentValue, nameValue, oneOf } from '../option-values.ts'

export type ExportFlags = {
  readonly format: ExportFormat
  readonly table: ExportTable
  readonly language: Language
  readonly document?: string
  readonly transfer?: string
  readonly case?: string
  readonly output?: string
  readonly force?: true
  readonly db?: string
}

export const addExportCommand = (program: Command): void => {
  const command = program
    .command('export')
    .summary('take findings away: tables, JSON, FollowTheMoney, a page to print, evidence')
    .description(
      'Writes what the store knows, or one document, transfer or case of it, in a form that others can use: CSV for a spreadsheet, JSON, FollowTheMoney entities (one JSON object a line) one HTML page that prints well, or the kept pages as a web archive with a manifest of hashes, which tidewaiter verify checks. A file is named by its name and never by its path.',
    )
    .requiredOption('--format <format>', exportFormats.join(', '), oneOf(exportFormats))
    .option(
      '--table <table>',
      'for csv: statements, or register (transfers)',
      oneOf(exportTables),
      'statements',
    )
    .option('--language <language>', `for html: ${languages.join(' or ')}`, oneOf(languages), 'en')
    .option('--document <id>', 'only this document, by the beginning of its SHA-256', documentValue)
    .option('--transfer <id>', 'only this transfer, by its id or that of a statement about it', nameValue)
    .option('--case <name>', 'only this case, by its title or id', nameValue)
    .option(
      '--output <file>',
      'write to this file; standard output without it, where warc never goes',
      nameValue,
    )
    .option('--force', 'write over a file that is there')
    .option(...dbOption)
    .addHelpText(
      'after',
      examples([
        ['tidewaiter export --format csv --output statements.csv', 'every statement, for a spreadsheet'],
        ['tidewaiter export --format csv --table register > register.csv', 'every transfer'],
        ['tidewaiter export --format warc --output evidence.warc.gz', 'the kept pages, with hashes'],
        ['tidewaiter export --format html --case "Barges" --output barges.html', 'a case to print'],
      ]),
    )
    .action(async (flags: ExportFlags) => {
      const chosen = [flags.document, flags.transfer, flags.case].filter((one) => one !== undefined)
      if (chosen.length > 1)
        command.error('error: --document, --transfer and --case do not go together', { exitCode: 2 })
      if (flags.format === 'warc' && (flags.output ?? '-') === '-')
        command.error('error: --format warc needs --output, for it writes two files', { exitCode: 2 })
      const { exportFindings } = await import('../actions/export.ts')
      await exportFindings(flags)
    })
}
