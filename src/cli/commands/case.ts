import type { Command } from 'commander'
import { examples } from '../examples-help.ts'
import { dbOption } from '../open-store.ts'
import { documentValue, nameValue } from '../option-values.ts'

export type CaseFlags = { readonly json?: true; readonly db?: string }
export type CaseWriteFlags = CaseFlags & { readonly who: string }
export type CaseAddFlags = CaseWriteFlags & {
  readonly statement?: string
  readonly transfer?: string
  readonly document?: string
  readonly note?: string
}

const whoOption = ['--who <name>', 'your name, which stands beside the change', nameValue] as const

const addCaseOpen = (cases: Command): void => {
  cases
    .command('open')
    .summary('open a case under a title')
    .description('Opens a new case under a title and prints its id.')
    .argument('<title>', 'what the case is called')
    .requiredOption(...whoOption)
    .option('--json', 'print JSON')
    .option(...dbOption)
    .addHelpText('after', examples([['tidewaiter case open "Barges" --who "R. Reader"', 'a new case']]))
    .action(async (title: string, flags: CaseWriteFlags) => {
      const { openNamedCase } = await import('../actions/case.ts')
      await openNamedCase(title, { ...cases.opts(), ...flags })
    })
}

const addCaseAdd = (cases: Command): void => {
  const command = cases
    .command('add')
    .summary('put something into a case')
    .description(
      'Puts a statement, a transfer or a document into a case, with a note beside it; or a note of its own.',
    )
    .argument('<case>', 'the case, by its title or its id')
    .option('--statement <id>', 'a statement', nameValue)
    .option('--transfer <id>', 'a transfer, by its id or that of a statement about it', nameValue)
    .option('--document <id>', 'a document, by the beginning of its SHA-256', documentValue)
    .option('--note <words>', 'what to write beside it', nameValue)
    .requiredOption(...whoOption)
    .option('--json', 'print JSON')
    .option(...dbOption)
    .addHelpText(
      'after',
      examples([
        ['tidewaiter case add "Barges" --document 9c41e07b --who "R. Reader"', 'a page'],
        ['tidewaiter case add "Barges" --note "Ask the harbour master" --who "R. Reader"', 'a note'],
      ]),
    )
    .action(async (name: string, flags: CaseAddFlags) => {
      const things = [flags.statement, flags.transfer, flags.document].filter((one) => one !== undefined)
      if (things.length > 1)
        command.error('error: --statement, --transfer and --document do not go together', { exitCode: 2 })
      if (things.length === 0 && flags.note === undefined)
        command.error('error: --statement, --transfer, --document or --note was expected', { exitCode: 2 })
      const { addToCase } = await import('../actions/case.ts')
      await addToCase(name, { ...cases.opts(), ...flags })
    })
}

const addCaseUndo = (cases: Command): void => {
  cases
    .command('undo')
    .summary('take the last change of a case back')
    .description('Takes the last change of a case back, whoever made it; both stay in its history.')
    .argument('<case>', 'the case, by its title or its id')
    .requiredOption(...whoOption)
    .option('--json', 'print JSON')
    .option(...dbOption)
    .addHelpText('after', examples([['tidewaiter case undo "Barges" --who "R. Reader"', 'one step back']]))
    .action(async (name: string, flags: CaseWriteFlags) => {
      const { undoInCase } = await import('../actions/case.ts')
      await undoInCase(name, { ...cases.opts(), ...flags })
    })
}

export const addCaseCommand = (program: Command): void => {
  const cases = program
    .command('case')
    .summary('findings that belong together: list cases, show one, put something in')
    .description(
      'Lists the cases that people have opened, or shows one: what is in it, in its order, with the notes and who wrote them. Every change is kept with who made it and when. tidewaiter export --case takes one away.',
    )
    .argument('[case]', 'the case, by its title or its id')
    .option('--json', 'print JSON')
    .option(...dbOption)
    .addHelpText(
      'after',
      examples([
        ['tidewaiter case', 'all cases, the one that was changed last first'],
        ['tidewaiter case "Barges"', 'one of them'],
      ]),
    )
    .action(async (name: string | undefined, flags: CaseFlags) => {
      const { listCases, showCase } = await import('../actions/case.ts')
      await (name === undefined ? listCases(flags) : showCase(name, flags))
    })
  addCaseOpen(cases)
  addCaseAdd(cases)
  addCaseUndo(cases)
}
