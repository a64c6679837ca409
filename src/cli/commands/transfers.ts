import type { Command } from 'commander'
import { examples } from '../examples-help.ts'
import { withFlowOptions } from '../flow-options.ts'
import { dbOption } from '../open-store.ts'
import type { FlowFlags } from './statements.ts'

export const addTransfersCommand = (program: Command): void => {
  const command = program
    .command('transfers')
    .summary('list the transfers that statements are about, with their verdicts')
    .description(
      'Lists the transfers that the stored pages are about, over all of them: who says so independently, who denies it, and on which pages. Those with the newest page come first.',
    )
  withFlowOptions(command)
    .option('--json', 'print JSON')
    .option(...dbOption)
    .addHelpText(
      'after',
      examples([
        ['tidewaiter transfers --to KP', 'everything that North Korea is said to receive'],
        ['tidewaiter transfers --class arms --limit 20', 'the newest about arms'],
      ]),
    )
    .action(async (flags: FlowFlags) => {
      const { listTransfers } = await import('../actions/transfers.ts')
      await listTransfers(flags)
    })
}
