import type { TransferFilter } from '../ports/store.ts'
import type { FlowFlags } from './commands/statements.ts'

/** The filter that the shared options spell. */
export const flowFilter = (flags: FlowFlags): TransferFilter => ({
  ...(flags.from !== undefined && { supplier: flags.from }),
  ...(flags.to !== undefined && { recipient: flags.to }),
  ...(flags.class !== undefined && { class: flags.class }),
  ...(flags.document !== undefined && { document: flags.document }),
  ...(flags.limit !== undefined && { limit: flags.limit }),
})
