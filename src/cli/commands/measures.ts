import type { Command } from 'commander'
import type { IsoDay } from '../../text/partial-date.ts'
import { examples } from '../examples-help.ts'
import { countryValue, dayValue, nameValue } from '../option-values.ts'

export type MeasuresFlags = {
  readonly on?: IsoDay
  readonly item?: string
  readonly from?: string
  readonly to?: string
  readonly json?: true
}

export const addMeasuresCommand = (program: Command): void => {
  const command = program
    .command('measures')
    .summary('list the paragraphs in force, or show one in full')
    .description(
      'Lists the paragraphs of the bodies of rules, with what they cap, ask for and when they hold. REGIME is a body of rules such as un-1718, or one paragraph such as unsc:2397/5, which is shown in full.',
    )
    .argument('[regime]', 'a body of rules, or the id of one paragraph; all where none is given')
    .option('--on <date>', 'only those in force on this day', dayValue)
    .option('--item <code>', 'only those about these goods, such as arms.shell', nameValue)
    .option('--from <code>', 'only those about a supplier, by country code', countryValue)
    .option('--to <code>', 'only those about a recipient, by country code', countryValue)
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples([
        ['tidewaiter measures un-1718 --on 2022-11-02', 'what was in force on a day'],
        [
          'tidewaiter measures --on 2023-06-01 --item diesel --from RU --to KP',
          'what is about diesel to North Korea',
        ],
        ['tidewaiter measures unsc:2397/5', 'one paragraph in full'],
        ['tidewaiter measures --json', 'for other programs'],
      ]),
    )
    .action(async (regime: string | undefined, flags: MeasuresFlags) => {
      const { listMeasures } = await import('../actions/measures.ts')
      await listMeasures(regime ?? null, flags, command)
    })
}
