import type { Claim } from '../frames/claim.ts'
import type { Speaker } from '../statement.ts'

/** A claim with its speakers, nearest first. */
export type Attributed = Claim & { readonly attribution: readonly Speaker[] }
