import { type Command, InvalidArgumentError } from 'commander'
import { examples } from '../examples-help.ts'
import { dbOption } from '../open-store.ts'

export type DeskFlags = {
  readonly port: number
  readonly host: string
  readonly open: boolean
  readonly token?: string
  readonly name?: readonly string[]
  readonly allowHost?: readonly string[]
  readonly db?: string
}

const portValue = (text: string): number => {
  const port = Number(text)
  if (/^\d{1,5}$/u.test(text) && port <= 65_535) return port
  throw new InvalidArgumentError('A port from 0 to 65535 was expected.')
}

const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  value,
]

export const addDeskCommand = (program: Command): void => {
  const command = program
    .command('desk')
    .summary('open the web desk and the HTTP API on this machine')
    .description(
      'Serves the web desk and the HTTP API until it is stopped (Ctrl-C). It answers on this machine only, unless --host names another address, which needs --token.',
    )
    .option('--port <n>', 'the port; 0 takes a free one', portValue, 7403)
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--no-open', 'do not open the browser')
    .option('--token <secret>', 'ask readers for this token; default TIDEWAITER_TOKEN')
    .option('--name <host:port>', 'a further name under which the desk answers; may be repeated', collect)
    .option('--allow-host <name>', 'fetch from this host though it is not public; may be repeated', collect)
    .option(...dbOption)
    .addHelpText(
      'after',
      examples([
        ['tidewaiter desk', 'on this machine, in your browser'],
        [
          'tidewaiter desk --no-open --port 8080 --db postgres://desk@db.example/tidewaiter',
          'on a team’s store',
        ],
      ]),
    )
    .action(async (flags: DeskFlags) => {
      const { desk } = await import('../actions/desk.ts')
      await desk(flags, command)
    })
}
