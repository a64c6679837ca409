import type { Speaker } from '../../statements/statement.ts'
import { shortDate } from './date-words.ts'

const said = ({ name, saidOn }: Speaker): string =>
  saidOn === null ? name : `${name} (${shortDate(saidOn)})`

/** Who says so, from the nearest to the origin: `paper ← agency ← ministry`; the page itself where nobody is named. */
export const speakerChain = (attribution: readonly Speaker[], outlet: string | null): string =>
  attribution.length === 0 ? `${outlet ?? 'the page'} itself` : attribution.map(said).join(' ← ')
