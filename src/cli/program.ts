import { Command } from 'commander'
import { programVersion } from '../adapters/data-files/program-version.ts'
import { addArticleCommand } from './commands/article.ts'
import { addAssessCommand } from './commands/assess.ts'
import { addCopyCommand } from './commands/copy.ts'
import { addDeskCommand } from './commands/desk.ts'
import { addEvaluateCommand } from './commands/evaluate.ts'
import { addExportCommand } from './commands/export.ts'
import { addFamiliesCommand } from './commands/families.ts'
import { addImportCommand } from './commands/import.ts'
import { addLedgerCommand } from './commands/ledger.ts'
import { addMeasuresCommand } from './commands/measures.ts'
import { addOfficialCommand } from './commands/official.ts'
import { addReadCommand } from './commands/read.ts'
import { addStatementsCommand } from './commands/statements.ts'
import { addTransfersCommand } from './commands/transfers.ts'
import { addVerifyCommand } from './commands/verify.ts'
import { examples } from './examples-help.ts'

/** The command line. Each command brings its heavy modules in when it runs, so that help is there at once. */
export const tidewaiter = (): Command => {
  const program = new Command('tidewaiter')
    .description(
      'Reads news pages and official reports, finds who says that who supplied what to whom, and holds it against the sanctions in force.',
    )
    .version(programVersion, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text) })
    .showSuggestionAfterError()
    .showHelpAfterError('(tidewaiter --help shows how)')
    .addHelpText(
      'after',
      examples([
        ['tidewaiter read page.html', 'read a saved page and print its account'],
        ['tidewaiter read https://paper.example/article', 'read a page at an address'],
        ['tidewaiter statements --from KP --to RU', 'list what has been read'],
        ['tidewaiter help read', 'everything about one command'],
      ]),
    )
    .addHelpText(
      'after',
      '\nExit codes: 0 done; 1 a source failed, the others were done; 2 the command line is wrong.',
    )
  addReadCommand(program)
  addArticleCommand(program)
  addStatementsCommand(program)
  addTransfersCommand(program)
  addFamiliesCommand(program)
  addMeasuresCommand(program)
  addAssessCommand(program)
  addLedgerCommand(program)
  addOfficialCommand(program)
  addImportCommand(program)
  addExportCommand(program)
  addVerifyCommand(program)
  addCopyCommand(program)
  addEvaluateCommand(program)
  addDeskCommand(program)
  return program
}
