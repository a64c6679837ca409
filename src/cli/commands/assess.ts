import type { Command } from 'commander'
import { examples } from '../examples-help.ts'
import { dbOption } from '../open-store.ts'
import { amountValue, factValue, listValue, nameValue, numberValue } from '../option-values.ts'

/** The flags that describe one flow. */
export type FlowDescription = {
  readonly from?: readonly string[]
  readonly to?: readonly string[]
  readonly item?: readonly string[]
  readonly on?: string
  readonly until?: string
  readonly quantity?: number | readonly [number, number]
  readonly unit?: string
  readonly before?: number
  readonly price?: number
  readonly act?: readonly string[]
  readonly sts?: true
  readonly flag?: readonly string[]
  readonly designated?: boolean
  readonly fact?: Readonly<Record<string, boolean>>
  readonly factor?: string
  readonly regime?: string
}
export type AssessFlags = FlowDescription & {
  readonly flows?: string
  readonly check?: true
  readonly again?: true
  readonly json?: true
  readonly db?: string
}

export const addAssessCommand = (program: Command): void => {
  const command = program
    .command('assess')
    .summary('hold a flow against the rules in force')
    .description(
      'Holds a flow against a body of rules and says what would be so if it took place: the verdict, the paragraphs, and the facts that are missing. One flow by flags, many by --flows, or everything that is stored once more by --again.',
    )
    .option('--from <code>', 'supplier, by country code; several with commas', listValue)
    .option('--to <code>', 'recipient, by country code', listValue)
    .option('--item <code>', 'goods code, such as arms.shell or refined-petroleum.diesel', listValue)
    .option('--on <date>', 'day, month or year; two with a slash are a stretch of time', nameValue)
    .option('--until <date>', 'last day of a stretch of time that begins with --on', nameValue)
    .option('--quantity <n>', 'how much, such as 100 or 100-200', amountValue)
    .option('--unit <unit>', 'unit of the quantity: bbl, t, shell, …', nameValue)
    .option('--before <n>', 'what was booked before in the window of the cap, in its unit', numberValue)
    .option('--price <n>', 'price of a unit in US dollars: of a barrel, of a tonne of coal', numberValue)
    .option('--act <act>', 'what is done, where it is no supply: lease, bunkering, …', listValue)
    .option('--sts', 'handed over from ship to ship')
    .option('--flag <code>', 'flags of the vessels, by country code; several with commas', listValue)
    .option('--designated', 'the recipient is on the list')
    .option('--no-designated', 'the recipient is not on the list')
    .option(
      '--fact <name=value>',
      'a fact and true or false, such as notified=true; may be repeated',
      factValue,
    )
    .option('--factor <id>', 'conversion factor to use', nameValue)
    .option('--regime <id>', 'body of rules; un-1718 where none is given', nameValue)
    .option('--flows <file>', 'a YAML list of flows, or - for standard input', nameValue)
    .option('--check', 'with --flows: compare with what each entry expects; exit code 1 where one differs')
    .option('--again', 'assess what is stored with the rules as they are now; older assessments stay')
    .option('--json', 'print JSON')
    .option(...dbOption)
    .addHelpText(
      'after',
      examples([
        ['tidewaiter assess --from KP --to RU --item arms.shell --on 2022-11-02', 'shells to Russia'],
        [
          'tidewaiter assess --from RU --to KP --item diesel --on 2024-03 --fact notified=false',
          'diesel that nobody notified',
        ],
        ['tidewaiter assess --flows flows.yaml --json', 'many flows, for other programs'],
        ['tidewaiter assess --flows flows.yaml --check', 'whether they come out as expected'],
        ['tidewaiter assess --again', 'what new rules make of what is stored'],
      ]),
    )
    .action(async (flags: AssessFlags) => {
      const modes = [flags.flows !== undefined, flags.again === true].filter(Boolean).length
      if (modes > 1) command.error('error: --flows and --again do not go together', { exitCode: 2 })
      if (flags.check && flags.flows === undefined)
        command.error('error: --check belongs to --flows', { exitCode: 2 })
      const { flows, check, again, json, db, ...description } = flags
      if (modes > 0 && Object.keys(description).length > 0)
        command.error(
          `error: --${Object.keys(description).join(', --')} would describe one flow; --flows and --again have theirs`,
          { exitCode: 2 },
        )
      if (flags.again) {
        const { assessAgain } = await import('../actions/assess-again.ts')
        return assessAgain(flags)
      }
      if (flags.flows !== undefined) {
        const { assessList } = await import('../actions/assess-list.ts')
        return assessList(flags.flows, flags)
      }
      const lacking = (['from', 'to', 'item', 'on'] as const).filter((name) => flags[name] === undefined)
      if (lacking.length > 0)
        command.error(
          `error: missing ${lacking.map((name) => `--${name}`).join(', ')}; or give --flows, or --again`,
          { exitCode: 2 },
        )
      const { assessOne } = await import('../actions/assess-one.ts')
      return assessOne(flags, command)
    })
}
