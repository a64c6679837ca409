import type { IsoDay, PartialDate } from '../text/partial-date.ts'

export const observationBases = ['reported', 'revised', 'derived', 'zero', 'missing'] as const
export type ObservationBasis = (typeof observationBases)[number]

/** One official figure as somebody saw it on a day. A corrected figure is a further observation; the old one stays. */
export type Observation = {
  /** Cap, suppliers, period and amounts in one word; the same figure seen again has the same id. */
  readonly id: string
  readonly measure: string
  readonly goods: string
  readonly from: PartialDate
  readonly to: PartialDate
  /** Several where the figure is one undivided amount of theirs. */
  readonly suppliers: readonly string[]
  /** Tonnes and barrels as printed; null where not printed. */
  readonly t: number | null
  readonly bbl: number | null
  /** Whether the barrels were worked out by a newspaper; tonnes then go first once a factor is known. */
  readonly bblByPress: boolean
  readonly basis: ObservationBasis
  readonly rounded: boolean
  readonly source: string
  readonly note: string | null
  /** From when it counts as known. */
  readonly seen: IsoDay
  /** `import` where nobody said when it was public: the day on which it was entered. */
  readonly seenFrom: 'stated' | 'import'
}

const monthCount = (date: PartialDate, inYear: 'first' | 'last'): number => {
  const year = Number(date.slice(0, 4)) * 12
  return date.length === 4 ? year + (inYear === 'first' ? 0 : 11) : year + Number(date.slice(5, 7)) - 1
}

/** The months of a period as counts from the year 0, so that neighbours differ by one. */
export const monthsOf = (period: {
  readonly from: PartialDate
  readonly to: PartialDate
}): readonly number[] => {
  const first = monthCount(period.from, 'first')
  return Array.from({ length: monthCount(period.to, 'last') - first + 1 }, (_, n) => first + n)
}

/** The months that count in a window: those whose first day lies in it, so that none counts in two windows. */
export const monthsOfWindow = (window: {
  readonly from: IsoDay
  readonly to: IsoDay | null
}): readonly number[] =>
  window.to === null
    ? []
    : monthsOf({ from: window.from, to: window.to }).filter(
        (month) => `${monthName(month)}-01` >= window.from,
      )

/** `2023-06` for a month count. */
export const monthName = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`

const periodName = (from: PartialDate, to: PartialDate): string => (from === to ? from : `${from}/${to}`)

/** The id of a figure: what it says, not when or where it was read. */
export const observationId = (o: Omit<Observation, 'id'>): string => {
  const amounts = [o.t === null ? '' : `${o.t}t`, o.bbl === null ? '' : `${o.bbl}bbl`].filter((a) => a !== '')
  return [o.measure, o.suppliers.join('+'), periodName(o.from, o.to), amounts.join('+') || 'missing'].join(
    ':',
  )
}

const figureOf = (o: Observation): number => o.bbl ?? o.t ?? 0

/**
 * Whether `a` takes the place of `b` for the same months: seen later; of those seen on one day the revised one, then the larger,
 * for late months only add. The order in which they were read plays no part.
 */
export const isNewer = (a: Observation, b: Observation): boolean => {
  if (a.seen !== b.seen) return a.seen > b.seen
  if ((a.basis === 'revised') !== (b.basis === 'revised')) return a.basis === 'revised'
  if (figureOf(a) !== figureOf(b)) return figureOf(a) > figureOf(b)
  return a.id > b.id
}

/** What two figures share that are about the same months of the same suppliers. */
export const figureKey = (o: Observation): string =>
  [o.measure, o.suppliers.join('+'), o.from, o.to].join(' ')

/** Figures by what they are about. */
export const byFigureKey = (observations: readonly Observation[]): Map<string, Observation[]> => {
  const groups = new Map<string, Observation[]>()
  for (const o of observations) {
    const group = groups.get(figureKey(o))
    if (group === undefined) groups.set(figureKey(o), [o])
    else group.push(o)
  }
  return groups
}

/**
 * Adds figures to those that are kept. A figure that is there already changes nothing; one that returns to an earlier value
 * after a correction, on a stated later day, is a new observation.
 */
export const addObservations = (
  kept: readonly Observation[],
  fresh: readonly Observation[],
): { readonly all: readonly Observation[]; readonly added: readonly Observation[] } => {
  const groups = byFigureKey(kept)
  const added: Observation[] = []
  for (const one of fresh) {
    const versions = groups.get(figureKey(one)) ?? []
    const latest = versions.reduce<Observation | undefined>(
      (best, o) => (best === undefined || isNewer(o, best) ? o : best),
      undefined,
    )
    const returned =
      one.seenFrom === 'stated' &&
      latest !== undefined &&
      latest.seen < one.seen &&
      !latest.id.startsWith(one.id)
    if (versions.some((o) => o.id === one.id) && !returned) continue
    const observation =
      returned && versions.some((o) => o.id === one.id) ? { ...one, id: `${one.id}@${one.seen}` } : one
    if (versions.some((o) => o.id === observation.id)) continue
    groups.set(figureKey(one), [...versions, observation])
    added.push(observation)
  }
  return { all: [...kept, ...added], added }
}
