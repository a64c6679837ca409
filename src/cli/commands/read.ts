import type { Command } from 'commander'
import type { GivenOptions } from '../../desk/documents-of.ts'
import { examples } from '../examples-help.ts'
import { withGivenOptions } from '../given-options.ts'
import { dbOption } from '../open-store.ts'

export type ReadFlags = GivenOptions & {
  readonly explain?: true
  readonly json?: true
  readonly jsonl?: true
  readonly store: boolean
  readonly db?: string
}

export const addReadCommand = (program: Command): void => {
  const command = program
    .command('read')
    .summary('read pages and print their account')
    .description(
      'Reads pages and prints for each who says that who supplied what to whom, and what the rules in force say about it. A SOURCE is a file, a folder (read with everything below it), an address, or - for standard input.',
    )
    .argument('<source...>', 'file, folder, address or -')
  withGivenOptions(command)
    .option('--strict', 'take only roles that stand in plain words beside the verb')
    .option('--explain', 'show for each statement how each role was found')
    .option('--json', 'print JSON: one object for one page, an array for several or a folder')
    .option('--jsonl', 'print JSON, one page a line')
    .option('--no-store', 'keep nothing')
    .option(...dbOption)
    .addHelpText(
      'after',
      examples([
        ['tidewaiter read page.html', 'a saved page'],
        ['tidewaiter read page.txt --published 2023-07-03', 'a copied text, and when it was published'],
        ['tidewaiter read https://paper.example/article', 'a page at an address'],
        ['tidewaiter read pages/ --jsonl > readings.jsonl', 'a folder, for other programs'],
        ['curl -s https://… | tidewaiter read - --json', 'standard input'],
        ['tidewaiter read page.html --explain', 'where each party and amount comes from'],
      ]),
    )
    .action(async (sources: string[], flags: ReadFlags) => {
      const { read } = await import('../actions/read.ts')
      await read(sources, flags, command)
    })
}
