import type { Command } from 'commander'
import type { Source } from '../ports/source.ts'

/** Whether one document was named, by its nature: then JSON is one object. */
export const isOnePage = async (sources: readonly Source[]): Promise<boolean> =>
  sources.length === 1 && (await sources[0]?.single()) === true

/** Refuses an address that several pages would share (exit code 2). */
export const onePageOnly = (
  one: boolean,
  flags: { readonly address?: string | null },
  command: Command,
): void => {
  if (flags.address !== undefined && !one)
    command.error('error: --address belongs to one page, and several were named', { exitCode: 2 })
}
