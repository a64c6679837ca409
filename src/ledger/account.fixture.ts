import { type Observation, observationId } from '../regimes/observation.ts'
import { observations, shippedRules } from '../regimes/rules.fixture.ts'
import { date } from '../regimes/statement.fixture.ts'
import { type IsoDay, isoDay } from '../text/partial-date.ts'
import { type Account, type AccountOptions, accountOf } from './account.ts'
import type { LedgerEntry } from './entry.ts'

const found = shippedRules.get('un-1718')
if (found === undefined) throw new Error('no pack')
export const rules = found
export const day = (text: string): IsoDay => {
  const found = isoDay(text)
  if (found === null) throw new Error(text)
  return found
}
export const options: AccountOptions = { knownOn: null, factor: null, countClaims: false }

export const account = (
  window: string,
  more: Partial<AccountOptions> = {},
  figures: readonly Observation[] = observations,
  entries: readonly LedgerEntry[] = [],
  measure = 'unsc:2397/5',
): Account => {
  const { account: found, problem } = accountOf(rules, measure, window, figures, entries, {
    ...options,
    ...more,
  })
  if (found === null) throw new Error(problem)
  return found
}

export const figure = (
  period: string,
  supplier: string,
  bbl: number | null,
  seen: string,
  more: Partial<Observation> = {},
): Observation => {
  const [from = '', to = from] = period.split('/')
  const one: Omit<Observation, 'id'> = {
    measure: 'unsc:2397/5',
    goods: 'refined-petroleum',
    from: date(from),
    to: date(to),
    suppliers: supplier.split('+'),
    t: null,
    bbl,
    bblByPress: false,
    basis: bbl === null ? 'missing' : bbl === 0 ? 'zero' : 'reported',
    rounded: false,
    source: 'https://example.org/table',
    note: null,
    seen: day(seen),
    seenFrom: 'stated',
    ...more,
  }
  return { id: observationId(one), ...one }
}

export const claim = (
  transfer: string,
  origin: string,
  value: number,
  knownFrom: string,
  more: Partial<LedgerEntry> = {},
): LedgerEntry => ({
  measure: 'unsc:2397/5',
  window: '2024',
  basis: 'claimed',
  quantity: { value, unit: 'bbl', approx: 'exact' },
  statement: `${transfer} ${origin} ${value}`,
  source: null,
  restsOn: [],
  counted: true,
  transfer,
  origin,
  observation: null,
  knownFrom,
  whole: null,
  division: 'one-window',
  ...more,
})
