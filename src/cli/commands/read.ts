import type { Command } from 'commander'
import type { GivenOptions } from '../../desk/documents-of.ts'
import { examples } from '../examples-help.ts'
import { withGivenOptions } from '../given-options.ts'
import { dbOption } from '../open-store.ts'

export type ReadFlags = GivenOptions & {
  readonly explain?: true
  readonly follow?: true
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
      'Reads pages and prints for each who says that who supplied what to whom, and what the rules in force say about it. A SOURCE is a file, a folder (read with everything below it), an address, or - for standard input; each may be a page, a feed (RSS, Atom, JSON Feed) or a web archive (WARC, also packed).',
    )
    .argument('<source...>', 'file, folder, address, feed, web archive or -')
  withGivenOptions(command)
    .option('--strict', 'take only roles that stand in plain words beside the verb')
    .option('--explain', 'show for each statement how each role was found')
    .option('--follow', 'fetch the pages of which a feed has only a summary')
    .option(
      '--json',
      'print JSON: one object for one page, an array for several, a folder, a feed or an archive',
    )
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
        ['tidewaiter read https://paper.example/feed.xml --follow', 'a feed, and the pages that it names'],
        ['tidewaiter read crawl.warc.gz --jsonl', 'every page of a web archive'],
        ['curl -s https://… | tidewaiter read - --json', 'standard input'],
        ['tidewaiter read page.html --explain', 'where each party and amount comes from'],
      ]),
    )
    .action(async (sources: string[], flags: ReadFlags) => {
      const { read } = await import('../actions/read.ts')
      await read(sources, flags, command)
    })
}
