import type { Command } from 'commander'
import type { Source } from '../ports/source.ts'

/** Whether one document was named, by its nature: then JSON is one object. */
export const isOnePage = (sources: readonly Source[]): boolean =>
  sources.length === 1 && sources[0]?.single === true

/** Refuses an address that several pages would share (exit code 2). */
export const onePageOnly = (
  sources: readonly Source[],
  flags: { readonly address?: string | null },
  command: Command,
): void => {
  if (flags.address !== undefined && !isOnePage(sources))
    command.error('error: --address belongs to one page, and several were named', { exitCode: 2 })
}
