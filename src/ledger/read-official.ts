import { chooseFactor, type FactorTable } from '../goods/factor.ts'
import { findGoods, type Taxonomy } from '../goods/taxonomy.ts'
import { windowOn } from '../regimes/cap-window.ts'
import {
  byFigureKey,
  figureKey,
  type Observation,
  type ObservationBasis,
  observationBases,
  observationId,
} from '../regimes/observation.ts'
import type { Rules } from '../regimes/rules.ts'
import { firstDay, type IsoDay, isoDay } from '../text/partial-date.ts'
import { plainNumber } from './number-cell.ts'
import { readPeriod } from './read-period.ts'
import { cell, type RowProblem, type TableRow } from './table.ts'

export type OfficialReading = {
  readonly observations: readonly Observation[]
  readonly problems: readonly RowProblem[]
}

/** What a table of official figures is for, and when it is read. */
export type OfficialImport = {
  readonly measure: string
  readonly goods: string
  readonly rules: Rules
  readonly taxonomy: Taxonomy
  readonly factors: FactorTable
  /** Figures whose row does not say when they were seen count from this day. */
  readonly importedOn: IsoDay
}

const basisOf = (text: string, t: number | null, bbl: number | null): ObservationBasis | null => {
  if (t === null && bbl === null) return text === '' || text === 'missing' ? 'missing' : null
  const plain = text.replace(/_rounded$/u, '')
  if ((t ?? 0) === 0 && (bbl ?? 0) === 0) return 'zero'
  if (plain === '' || plain === 'zero') return plain === '' ? 'reported' : null
  return observationBases.find((basis) => basis === plain && basis !== 'missing') ?? null
}

type Row = { readonly row: TableRow; readonly problems: RowProblem[] }

const say = (
  { row, problems }: Row,
  kind: RowProblem['kind'],
  column: string | null,
  message: string,
): void => {
  problems.push({ line: row.line, id: null, column, kind, message })
}

const amount = (at: Row, column: string): number | null | undefined => {
  const text = cell(at.row, column)
  if (text === '') return null
  const number = plainNumber(text)
  if (number.ok) return number.value
  say(at, 'refused', column, number.reason)
  return undefined
}

/** A pair of tonnes and barrels that no oil product has, or a worked-out column that does not follow. */
const oddPair = (at: Row, t: number, bbl: number): void => {
  const factor = bbl / t
  if (factor < 6 || factor > 12)
    say(
      at,
      'flagged',
      'barrels',
      `${bbl} bbl for ${t} t is ${factor.toFixed(1)} barrels a tonne, which no product has`,
    )
}

/** More in one row than the cap of its whole window: mostly a slip of a power of ten. */
const tooMuch = (at: Row, o: Omit<Observation, 'id'>, options: OfficialImport): void => {
  const cap = options.rules.byId.get(options.measure)?.cap
  const window = cap ? windowOn(cap, firstDay(o.from)) : null
  const limit = window?.rule.limits.find((l) => l.unit === 'bbl')
  const goods = findGoods(options.taxonomy, options.goods)
  const factor = goods ? chooseFactor(options.factors, goods, options.importedOn) : null
  const perTonne = factor?.kind === 'one' ? factor.factor.value : null
  const bbl = o.bbl ?? (o.t !== null && perTonne !== null ? o.t * perTonne : null)
  if (limit && bbl !== null && bbl > limit.value)
    say(
      at,
      'flagged',
      null,
      `${Math.round(bbl)} bbl in one row is more than the whole cap of ${limit.value}; is a zero too many?`,
    )
}

const readRow = (at: Row, options: OfficialImport): Observation | null => {
  const { row } = at
  const periodColumn = 'month' in row.cells ? 'month' : 'period'
  const period = readPeriod(cell(row, periodColumn))
  if (period === null)
    say(
      at,
      'refused',
      periodColumn,
      `${cell(row, periodColumn) || 'nothing'} is no month or period of the calendar; write 2023-04`,
    )
  const suppliers = cell(row, 'supplier').split('+')
  if (suppliers.some((s) => !/^[A-Z]{2}$/u.test(s)))
    say(
      at,
      'refused',
      'supplier',
      `${cell(row, 'supplier') || 'nothing'} is no country code such as RU, or several with +`,
    )
  const t = amount(at, 'tonnes')
  const bbl = amount(at, 'barrels')
  const seenText = cell(row, 'seen')
  const seen = seenText === '' ? null : isoDay(seenText)
  if (seenText !== '' && seen === null)
    say(at, 'refused', 'seen', `${seenText} is no day of the calendar; write 2023-06-13`)
  if (t === undefined || bbl === undefined) return null
  const basis = basisOf(cell(row, 'basis'), t, bbl)
  if (basis === null)
    say(
      at,
      'refused',
      'basis',
      t === null && bbl === null
        ? 'neither tonnes nor barrels; leave basis empty or write missing if nothing was reported'
        : `${cell(row, 'basis')} is no basis; there are ${observationBases.join(', ')}`,
    )
  if (at.problems.some((p) => p.kind === 'refused') || period === null || basis === null) return null
  const note = cell(row, 'note')
  const observation: Omit<Observation, 'id'> = {
    measure: options.measure,
    goods: options.goods,
    ...period,
    suppliers,
    t,
    bbl,
    bblByPress: t !== null && bbl !== null && /\bpress\b/u.test(note),
    basis,
    rounded: /_rounded$/u.test(cell(row, 'basis')) || /\brounded\b|\babout\b/u.test(note),
    source: cell(row, 'source'),
    note: note === '' ? null : note,
    seen: seen ?? options.importedOn,
    seenFrom: seen === null ? 'import' : 'stated',
  }
  if (t !== null && bbl !== null && t > 0 && bbl > 0) oddPair(at, t, bbl)
  tooMuch(at, observation, options)
  const stated = cell(row, 'barrels_at_8_33')
  const check = stated === '' ? null : plainNumber(stated)
  if (t !== null && check?.ok && Math.abs(check.value - t * 8.33) > 1.5)
    say(
      at,
      'flagged',
      'barrels_at_8_33',
      `${check.value} does not follow from ${t} t; the column is not used`,
    )
  return { id: observationId(observation), ...observation }
}

/** A figure beside another one for the same month: said, for it may be a correction or a misprint. */
const differing = (fresh: Observation, line: number, others: readonly Observation[]): RowProblem | null => {
  const other = others.find(
    (o) =>
      o.id !== fresh.id &&
      ((o.bbl !== null && fresh.bbl !== null && o.bbl !== fresh.bbl) ||
        (o.t !== null && fresh.t !== null && o.t !== fresh.t)),
  )
  if (other === undefined) return null
  const figure = (o: Observation): string =>
    [o.t === null ? '' : `${o.t} t`, o.bbl === null ? '' : `${o.bbl} bbl`].filter(Boolean).join(', ')
  return {
    line,
    id: null,
    column: null,
    kind: 'flagged',
    message: `${figure(fresh)} beside ${figure(other)} from ${other.source || 'an earlier row'}: a correction, or a misprint? Both are kept`,
  }
}

/**
 * Reads a table of official figures: months (`month, supplier, tonnes, barrels, basis, source, note, seen`) or totals of longer
 * periods (`period` in place of `month`). Bad rows are refused with their reason and the good ones go in; odd ones are flagged.
 */
export const readOfficial = (
  rows: readonly TableRow[],
  options: OfficialImport,
  kept: readonly Observation[] = [],
): OfficialReading => {
  const observations: Observation[] = []
  const problems: RowProblem[] = []
  const groups = byFigureKey(kept)
  for (const row of rows) {
    const at: Row = { row, problems: [] }
    const observation = readRow(at, options)
    problems.push(...at.problems)
    if (observation === null) continue
    const others = groups.get(figureKey(observation)) ?? []
    const other = differing(observation, row.line, others)
    if (other) problems.push(other)
    groups.set(figureKey(observation), [...others, observation])
    observations.push(observation)
  }
  return { observations, problems }
}
