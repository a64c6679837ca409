import type { Command } from 'commander'
import type { GoodsClass } from '../../goods/class.ts'
import { type Phase, phases, type Stance, stances } from '../../statements/statement.ts'
import { examples } from '../examples-help.ts'
import { withFlowOptions } from '../flow-options.ts'
import { dbOption } from '../open-store.ts'
import { oneOf } from '../option-values.ts'

export type FlowFlags = {
  readonly from?: string
  readonly to?: string
  readonly class?: GoodsClass
  readonly document?: string
  readonly limit?: number
  readonly json?: true
  readonly db?: string
}
export type StatementFlags = FlowFlags & { readonly stance?: Stance; readonly phase?: Phase }

export const addStatementsCommand = (program: Command): void => {
  const command = program
    .command('statements')
    .summary('list the statements that have been read')
    .description(
      'Lists the statements in the store, from the newest reading of each page, newest pages first.',
    )
  withFlowOptions(command)
    .option('--stance <stance>', stances.join(', '), oneOf(stances))
    .option('--phase <phase>', phases.join(', '), oneOf(phases))
    .option('--json', 'print JSON')
    .option(...dbOption)
    .addHelpText(
      'after',
      examples([
        ['tidewaiter statements --from KP --to RU', 'what North Korea is said to supply to Russia'],
        ['tidewaiter statements --stance denied', 'what is denied'],
        ['tidewaiter statements --class refined_petroleum --json', 'for other programs'],
      ]),
    )
    .action(async (flags: StatementFlags) => {
      const { listStatements } = await import('../actions/statements.ts')
      await listStatements(flags)
    })
}
