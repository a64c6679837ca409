import type { Command } from 'commander'
import type { IsoDay } from '../../text/partial-date.ts'
import { examples } from '../examples-help.ts'
import { dbOption } from '../open-store.ts'
import { dayValue, nameValue } from '../option-values.ts'

export type LedgerFlags = {
  readonly window?: string
  readonly knownOn?: IsoDay
  readonly factor?: string
  readonly countDisputed?: true
  readonly json?: true
  readonly csv?: true
  readonly db?: string
}

export const addLedgerCommand = (program: Command): void => {
  const command = program
    .command('ledger')
    .summary('the account of a cap')
    .description(
      'Shows the account of a cap in one window: the official figures that ship with the program and those that were imported, month by month, and beside them what stored statements claim. Official and claimed amounts are never added together, unless --count-disputed asks for it.',
    )
    .argument('<measure>', 'the paragraph with the cap, such as unsc:2397/5')
    .option(
      '--window <window>',
      'such as 2023, or 2022-12-22; the newest with figures where none is given',
      nameValue,
    )
    .option('--known-on <date>', 'as it was known on this day', dayValue)
    .option('--factor <id>', 'conversion factor for figures printed in another unit', nameValue)
    .option('--count-disputed', 'count claimed deliveries outside the notification too, which States dispute')
    .option('--json', 'print JSON')
    .option('--csv', 'print CSV for a spreadsheet')
    .option(...dbOption)
    .addHelpText(
      'after',
      examples([
        ['tidewaiter ledger unsc:2397/5 --window 2023', 'the account of 2023'],
        ['tidewaiter ledger unsc:2397/5 --window 2019 --known-on 2020-02-21', 'as it stood that day'],
        ['tidewaiter ledger unsc:2397/5 --window 2023 --csv > 2023.csv', 'for a spreadsheet'],
      ]),
    )
    .action(async (measure: string, flags: LedgerFlags) => {
      if (flags.json && flags.csv)
        command.error('error: --json and --csv do not go together', { exitCode: 2 })
      const { ledger } = await import('../actions/ledger.ts')
      await ledger(measure, flags, command)
    })
}
