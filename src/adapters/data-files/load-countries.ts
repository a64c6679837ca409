import type { Gazetteer } from '../../parties/gazetteer.ts'
import { loadCompiled } from './load.ts'

/** Codes of the states, territories and unions that the program knows. */
export const loadCountries = (): ReadonlySet<string> =>
  new Set(loadCompiled<Gazetteer>('parties').states.map(({ code }) => code))
