import { chooseFactor, type Factor, isWanted } from '../goods/factor.ts'
import type { Goods } from '../goods/taxonomy.ts'
import type { Observation } from '../regimes/observation.ts'
import { amountDuring, officialSeries } from '../regimes/official-series.ts'
import type { Rules } from '../regimes/rules.ts'
import { type IsoDay, isoDay } from '../text/partial-date.ts'
import type { KeptCap } from './kept-cap.ts'

/** The ends between which the total lies where no single factor may be used. */
export const betweenOf = (
  rules: Rules,
  { measure, goods, unit }: KeptCap,
  known: readonly Observation[],
  months: readonly number[],
  knownOn: IsoDay | null,
): { readonly low: number; readonly high: number; readonly why: string } | null => {
  const [day] = known.map((o) => o.seen).toSorted()
  const choice = day === undefined ? null : chooseFactor(rules.factors, goods, knownOn ?? day)
  if (choice === null || choice.kind === 'none') return null
  const at = (factor: number): number =>
    amountDuring(officialSeries(known, { measure: measure.id, unit, factor, knownOn }), months).value
  const ends = [at(choice.low), at(choice.high)]
  const why = choice.kind === 'range' ? choice.why : choice.factor.id
  return { low: Math.min(...ends), high: Math.max(...ends), why }
}

/** Factor for telling which months have a figure in either unit; the amount plays no part. */
export const anyFactor = 1

/** The factor to restate figures with: the one asked for, else the official one known on the day. */
export const factorFor = (
  rules: Rules,
  goods: Goods,
  options: { readonly knownOn: IsoDay | null; readonly factor: string | null },
): Factor | null | string => {
  const day = options.knownOn ?? isoDay('9999-12-31')
  if (day === null) return null
  if (options.factor !== null) {
    const { factor: wanted } = options
    const asked = rules.factors.factors.filter((f) => isWanted(f, wanted))
    const [first] = asked
    if (first === undefined)
      return `${wanted} is no factor; there are ${rules.factors.factors.map((f) => f.id).join(', ')}`
    const fitting =
      asked.find((f) => goods.wider.has(f.goods)) ?? asked.find((f) => goods.perhaps.has(f.goods))
    return fitting ?? `${first.id} is for ${first.goods}, not for ${goods.code}`
  }
  const choice = chooseFactor(rules.factors, goods, day)
  return choice.kind === 'one' && choice.factor.standing === 'official' ? choice.factor : null
}
