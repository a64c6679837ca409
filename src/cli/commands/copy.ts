import type { Command } from 'commander'
import { examples } from '../examples-help.ts'

export type CopyFlags = { readonly from: string; readonly to: string; readonly json?: true }

export const addCopyCommand = (program: Command): void => {
  program
    .command('copy')
    .summary('move a store to another database')
    .description(
      'Copies everything from one store to another, judgements and kept pages included, all of it or nothing, and proves it: every table is compared by its count of rows and a hash over all of them. The store that is copied to has to be empty, or an earlier copy, to which what is new is added.',
    )
    .requiredOption('--from <store>', 'the store that is copied: a file, or postgres://…')
    .requiredOption('--to <store>', 'the store that is copied to: a file, or postgres://…')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples([
        [
          'tidewaiter copy --from tidewaiter.sqlite --to postgres://desk@db.example/tidewaiter',
          'from one person to a team',
        ],
      ]),
    )
    .action(async (flags: CopyFlags) => {
      const { copyStore } = await import('../actions/copy.ts')
      await copyStore(flags)
    })
}
