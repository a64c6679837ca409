import { foldName } from '../parties/same-name.ts'
import type { UnitNames } from './unit-names.ts'

/** What a unit's name says: a measure or money, a thing that is counted, or only that something is counted. */
type Unit = { readonly key: string; readonly kind: 'measure' | 'counted' | 'counter' }

export type SameUnit = (a: string | null, b: string | null) => boolean

const asWritten = (name: string): string => name.normalize('NFKC').trim().toLowerCase()
const singular = (name: string): string => foldName(name).replace(/s$/u, '')

/** Compares units by the names that are known for them; a bare counter agrees with anything counted. */
export const unitComparison = ({ measures, counted, counters }: UnitNames): SameUnit => {
  const known = new Map<string, Unit>()
  const learn = (units: UnitNames['measures'], kind: Unit['kind']): void => {
    // Signs such as $ fold to nothing, and are known as they are written.
    for (const [key, names] of Object.entries(units))
      for (const name of [key, ...names])
        for (const form of [`=${asWritten(name)}`, singular(name)])
          if (form !== '' && !known.has(form)) known.set(form, { key, kind })
  }
  learn(measures, 'measure')
  learn(counted, 'counted')
  const bare = new Set(['', ...counters.map(foldName)])

  const unitOf = (written: string | null): Unit => {
    const name = written ?? ''
    const found = known.get(`=${asWritten(name)}`) ?? known.get(singular(name))
    if (found !== undefined) return found
    if (bare.has(foldName(name))) return { key: singular(name), kind: 'counter' }
    return { key: singular(name), kind: /[%/]/u.test(name) ? 'measure' : 'counted' }
  }
  return (a, b) => {
    const [x, y] = [unitOf(a), unitOf(b)]
    if (x.key === y.key) return true
    const both = x.kind !== 'measure' && y.kind !== 'measure'
    return both && (x.kind === 'counter' || y.kind === 'counter')
  }
}
