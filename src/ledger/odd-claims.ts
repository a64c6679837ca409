import { chooseFactor, type FactorTable } from '../goods/factor.ts'
import { findGoods, type Taxonomy } from '../goods/taxonomy.ts'
import { monthName, monthsOf, type Observation } from '../regimes/observation.ts'
import { restsOn, roundingOf } from '../regimes/rests-on.ts'
import type { Rules } from '../regimes/rules.ts'
import type { IsoDay } from '../text/partial-date.ts'
import { misattributedCap } from './misattributed-cap.ts'
import type { ClaimRow } from './read-claims.ts'
import { cell, type RowProblem, type TableRow } from './table.ts'

type Known = {
  readonly packs: readonly Rules[]
  readonly rows: readonly TableRow[]
  readonly observations: readonly Observation[]
  readonly taxonomy: Taxonomy
  readonly factors: FactorTable
  readonly importedOn: IsoDay
}

const numbersIn = (text: string): readonly number[] =>
  (text.match(/\d[\d,]*(?:\.\d+)?/gu) ?? [])
    .map((n) => Number(n.replaceAll(',', '')))
    .filter((n) => n >= 1000)

const flag = (claim: ClaimRow, column: string | null, message: string): RowProblem => ({
  line: claim.line,
  id: claim.id,
  column,
  kind: 'flagged',
  message,
})

/** Tonnes and barrels said of one amount that no product has together. */
const impossiblePair = (claim: ClaimRow, row: TableRow): readonly RowProblem[] =>
  claim.statements.flatMap((s) => {
    const { quantity } = s
    const other = /([\d,]+)\s*(tonnes|tons|t|barrels|bbl)\b/u.exec(
      `${cell(row, 'qualifier')} ${cell(row, 'note')}`,
    )
    if (quantity === null || quantity.value === null || other === null) return []
    const value = Number((other[1] ?? '').replaceAll(',', ''))
    const inBarrels = /^b/u.test(other[2] ?? '')
    const factor =
      quantity.unit === 'bbl' && !inBarrels
        ? quantity.value / value
        : quantity.unit === 't' && inBarrels
          ? value / quantity.value
          : null
    return factor === null || (factor >= 6 && factor <= 12) || value === 0
      ? []
      : [
          flag(
            claim,
            'quantity',
            `the tonnes and barrels said of it make ${factor.toFixed(1)} barrels a tonne, which no product has`,
          ),
        ]
  })

/** The same claimant with a figure ten, a hundred or a thousand times as large for the same time. */
const slippedZero = (claim: ClaimRow, others: readonly ClaimRow[]): readonly RowProblem[] =>
  claim.statements.flatMap((s) =>
    others.flatMap((other) =>
      other.statements.flatMap((o) => {
        const a = s.quantity?.value ?? null
        const b = o.quantity?.value ?? null
        if (
          other.id === claim.id ||
          a === null ||
          b === null ||
          b === 0 ||
          s.quantity?.unit !== o.quantity?.unit
        )
          return []
        const same =
          s.attribution.at(-1)?.name === o.attribution.at(-1)?.name && s.period?.from === o.period?.from
        const times = [10, 100, 1000].find((n) => Math.abs(a / b / n - 1) < 0.01)
        return same && times !== undefined
          ? [
              flag(
                claim,
                'quantity',
                `${times} times the figure of ${other.id} by the same claimant: a zero too many?`,
              ),
            ]
          : []
      }),
    ),
  )

/** Alternatives that another row of the same figures joins by "or", here joined by "and". */
const joinedAlternatives = (
  claim: ClaimRow,
  row: TableRow,
  rows: readonly TableRow[],
): readonly RowProblem[] => {
  const text = `${cell(row, 'quantity')} ${cell(row, 'qualifier')}`
  const mine = numbersIn(text)
  if (!/\band\b/iu.test(text) || mine.length < 2) return []
  const other = rows.find((r) => {
    const said = `${cell(r, 'quantity')} ${cell(r, 'qualifier')}`
    return r !== row && /\bor\b/iu.test(said) && mine.every((n) => numbersIn(said).includes(n))
  })
  return other
    ? [
        flag(
          claim,
          'qualifier',
          `${cell(other, 'id')} gives the same figures as alternatives; here they are joined by "and"`,
        ),
      ]
    : []
}

/** A limit that the row gives to another resolution than the one that has it. */
const limitOfAnother = (claim: ClaimRow, row: TableRow, packs: readonly Rules[]): readonly RowProblem[] => {
  const text = `${cell(row, 'qualifier')} ${cell(row, 'note')}`
  return claim.statements.flatMap(({ quantity }) =>
    packs.flatMap((rules) => {
      const { value, unit } = quantity ?? { value: null, unit: '' }
      const wrong = value === null ? null : misattributedCap(rules, text, value, unit)
      return wrong === null
        ? []
        : [flag(claim, 'quantity', `${wrong.named} has no such limit; it is that of ${wrong.has}`)]
    }),
  )
}

/** A number of vessels where another row counts as many visits. */
const visitsAsVessels = (
  claim: ClaimRow,
  row: TableRow,
  rows: readonly TableRow[],
): readonly RowProblem[] => {
  const said = Number(cell(row, 'quantity'))
  if (!/^(?:tanker|vessel)/u.test(cell(row, 'unit')) || cell(row, 'unit').includes('visit') || !(said > 0))
    return []
  const other = rows.find(
    (r) =>
      r !== row &&
      new RegExp(`\\b${said}\\b[^,;]*visit`, 'u').test(
        `${cell(r, 'quantity')} ${cell(r, 'qualifier')} ${cell(r, 'note')}`,
      ),
  )
  return other ? [flag(claim, 'unit', `${cell(other, 'id')} counts ${said} visits, not vessels`)] : []
}

/** A claim whose figure is the official one of other months than it says. */
const otherMonths = (claim: ClaimRow, known: Known): readonly RowProblem[] =>
  claim.statements.flatMap((s) => {
    const { quantity, period } = s
    const suppliers = [s.supplier].flat().flatMap((p) => p?.code ?? [])
    if (quantity === null || quantity.value === null || period?.to == null || quantity.unit !== 'bbl')
      return []
    const claimed = { ...quantity, value: quantity.value, suppliers, saidBy: known.importedOn }
    const resting = restsOn({ ...claimed, period }, known.observations)
    const last = monthsOf({ from: period.to, to: period.to })[0] ?? 0
    if (resting !== null)
      return monthName(last) > resting.to
        ? [
            flag(
              claim,
              'period_end',
              `rests on official figures of ${resting.from} to ${resting.to}; nothing was reported for the months after`,
            ),
          ]
        : []
    for (let back = 1; back <= 12; back += 1) {
      const start = monthsOf({ from: period.from ?? period.to, to: period.to })[0] ?? last
      const from = monthName(start - back)
      const month = known.observations.find((o) => o.from === from)?.from
      const wider = month
        ? restsOn({ ...claimed, period: { from: month, to: period.to } }, known.observations)
        : null
      if (wider !== null && Math.abs(wider.total - quantity.value) <= roundingOf(quantity.value))
        return [
          flag(
            claim,
            'period_start',
            `is the official sum of ${wider.from} to ${wider.to}, not of ${period.from ?? period.to} alone`,
          ),
        ]
    }
    return []
  })

/** More tonnes of oil than a multiple of every cap: mostly a slip of a power of ten. */
const farTooMuch = (claim: ClaimRow, known: Known): readonly RowProblem[] =>
  claim.statements.flatMap((s) => {
    const { quantity } = s
    const goods = findGoods(known.taxonomy, s.items[0]?.goods ?? '')
    if (
      quantity?.unit !== 't' ||
      quantity.value === null ||
      goods === null ||
      s.class !== 'refined_petroleum'
    )
      return []
    const factor = chooseFactor(known.factors, goods, known.importedOn)
    const least = factor.kind === 'none' ? 0 : quantity.value * factor.low
    return least > 1_000_000
      ? [
          flag(
            claim,
            'quantity',
            `${Math.round(least)} bbl or more is over twice a year's cap; is a zero too many?`,
          ),
        ]
      : []
  })

/** What is odd about claims that were read: they go in, and a person should look at them. */
export const oddClaims = (claims: readonly ClaimRow[], known: Known): readonly RowProblem[] =>
  claims.flatMap((claim) => {
    const row = known.rows.find((r) => r.line === claim.line)
    if (row === undefined) return []
    return [
      ...impossiblePair(claim, row),
      ...slippedZero(claim, claims),
      ...joinedAlternatives(claim, row, known.rows),
      ...visitsAsVessels(claim, row, known.rows),
      ...limitOfAnother(claim, row, known.packs),
      ...otherMonths(claim, known),
      ...farTooMuch(claim, known),
    ]
  })
