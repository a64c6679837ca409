import { createHash } from 'node:crypto'
import type { GoodsClass } from '../goods/class.ts'
import { classOfAll } from '../goods/class.ts'
import { exclusionOf, goodsInCell, type ItemWords } from '../goods/item-words.ts'
import { findGoods, type Taxonomy } from '../goods/taxonomy.ts'
import { canonicalUnit, isMoney } from '../goods/unit.ts'
import type { Item, PartyRole, Speaker, Statement } from '../statements/statement.ts'
import { type PartialDate, partialDate } from '../text/partial-date.ts'
import { quoteAt } from '../text/span.ts'
import { claimUnits, noAmount, stanceWords } from './claim-words.ts'
import { readAmount } from './number-cell.ts'
import { cell, type RowProblem, type TableRow } from './table.ts'

/** What a row of somebody's own table of claims becomes: statements, or the rule that leaves it out. */
export type ClaimRow = {
  readonly id: string
  readonly line: number
  /** The row as it came: the document that its statements quote. */
  readonly document: string
  readonly claimedOn: PartialDate | null
  readonly source: string | null
  readonly statements: readonly Statement[]
  readonly excluded: string | null
  readonly problems: readonly RowProblem[]
}

const roleOf = (document: string, code: string): PartyRole | null => {
  const start = document.indexOf(code)
  if (code === '*' || code === '') return null
  return {
    ...quoteAt(document, { start: Math.max(0, start), end: Math.max(0, start) + code.length }),
    code,
    country: null,
    name: code,
    found: 'overt',
    rule: 'table:direction',
  }
}

const spanOf = (document: string, text: string): { start: number; end: number } => {
  const start = Math.max(0, document.indexOf(text))
  return { start, end: start + text.length }
}

type Part = { readonly item: string; readonly quantity: string; readonly unit: string }

/** A row may hold several goods, each with its own amount: `KN-23 missiles; 170mm Koksan` with `148; 120`. */
const partsOf = (row: TableRow): readonly Part[] => {
  const split = (column: string): readonly string[] =>
    cell(row, column)
      .split(';')
      .map((p) => p.trim())
  const items = split('item')
  const quantities = split('quantity')
  const unitCells = split('unit')
  if (items.length === 1)
    return [{ item: items[0] ?? '', quantity: quantities[0] ?? '', unit: unitCells[0] ?? '' }]
  return items.map((item, index) => ({
    item,
    quantity: quantities[index] ?? '',
    unit: unitCells[index] ?? (unitCells.length === 1 ? (unitCells[0] ?? '') : ''),
  }))
}

type Row = { readonly row: TableRow; readonly id: string; readonly problems: RowProblem[] }

const refuse = ({ row, id, problems }: Row, column: string, message: string): void => {
  problems.push({ line: row.line, id, column, kind: 'refused', message })
}

const dateIn = (at: Row, column: string): PartialDate | null => {
  const text = cell(at.row, column)
  const date = partialDate(text)
  if (text !== '' && date === null)
    refuse(at, column, `${text} is no date of the calendar; write 2023, 2023-06 or 2023-06-13`)
  return date
}

const quantityOf = (at: Row, part: Part): Statement['quantity'] => {
  const { quantity: text } = part
  const unit = canonicalUnit(part.unit)
  if (text === '' || noAmount.has(unit)) {
    if (text !== '' && unit === '') refuse(at, 'unit', `the amount ${text} has no unit`)
    return null
  }
  if (!claimUnits.has(unit) && !isMoney(unit)) {
    refuse(
      at,
      'unit',
      `${unit} is no unit; there are ${[...claimUnits].join(', ')} and currencies such as USD`,
    )
    return null
  }
  const { amount, problem } = readAmount(text)
  if (problem !== null) refuse(at, 'quantity', problem)
  if (amount === null) return null
  const document = at.row.raw
  return { ...quoteAt(document, spanOf(document, text)), ...amount, unit }
}

const itemsOf = (part: Part, words: ItemWords, taxonomy: Taxonomy, document: string): readonly Item[] => {
  const direct = findGoods(taxonomy, part.item)
  const codes = direct === null ? goodsInCell(words, part.item) : [direct.code]
  return codes.flatMap((code): readonly Item[] => {
    const goods = findGoods(taxonomy, code)
    return goods === null
      ? []
      : [{ ...quoteAt(document, spanOf(document, part.item)), class: goods.class, goods: code }]
  })
}

const speakersOf = (row: TableRow, document: string, saidOn: PartialDate | null): readonly Speaker[] =>
  cell(row, 'claimant')
    .split(/\s+via\s+/u)
    .filter((name) => name !== '')
    .toReversed()
    .map((name) => ({
      ...quoteAt(document, spanOf(document, name)),
      name,
      kind: 'organisation',
      country: null,
      cue: quoteAt(document, spanOf(document, cell(row, 'stance'))),
      saidOn,
    }))

const idOf = (s: Omit<Statement, 'id'>, document: string, part: number): string => {
  const party = (p: Statement['supplier']): string =>
    p === null
      ? ''
      : [p]
          .flat()
          .map((one) => one.name)
          .join('+')
  const said = [
    document,
    s.quote.start,
    s.quote.end,
    party(s.supplier),
    party(s.recipient),
    s.class,
    s.stance,
    s.phase,
    part,
  ]
  return `s_${createHash('sha256').update(said.join('\u0000')).digest('hex').slice(0, 16)}`
}

const sidesOf = (at: Row): readonly [string, string] | null => {
  const found = /^(\*|[A-Z]{2})>(\*|[A-Z]{2})$/u.exec(cell(at.row, 'direction'))
  if (found && found[1] !== found[2]) return [found[1] ?? '*', found[2] ?? '*']
  refuse(
    at,
    'direction',
    `${cell(at.row, 'direction') || 'nothing'} is no direction; write KP>RU, with * for an unknown side`,
  )
  return null
}

const readRow = (row: TableRow, words: ItemWords, taxonomy: Taxonomy): ClaimRow => {
  const id = cell(row, 'id') || `line ${row.line}`
  const at: Row = { row, id, problems: [] }
  const document = row.raw
  const claimedOn = dateIn(at, 'claim_date')
  const base = {
    id,
    line: row.line,
    document,
    claimedOn,
    source: cell(row, 'source') || null,
    problems: at.problems,
  }
  const itemText = cell(row, 'item')
  const excluded = exclusionOf(words, itemText)
  if (excluded !== null) return { ...base, statements: [], excluded }
  const sides = sidesOf(at)
  const written = cell(row, 'stance')
  const readings = Object.hasOwn(stanceWords, written) ? stanceWords[written] : undefined
  if (readings === undefined)
    refuse(
      at,
      'stance',
      `${written || 'nothing'} is no stance; there are ${Object.keys(stanceWords).join(', ')}`,
    )
  const from = dateIn(at, 'period_start')
  const to = dateIn(at, 'period_end')
  if (from !== null && to !== null && from > to && !from.startsWith(to))
    refuse(at, 'period_end', `the period ends in ${to}, before it begins in ${from}`)
  const parts = partsOf(row)
  const statements: Statement[] = []
  for (const [index, part] of parts.entries()) {
    const items = itemsOf(part, words, taxonomy, document)
    const classes: readonly GoodsClass[] = items.map((item) => item.class)
    const quantity = quantityOf(at, part)
    if (items.length === 0)
      refuse(
        at,
        'item',
        `${part.item || 'nothing'} names no goods that are known; write a goods code such as arms.shell`,
      )
    for (const { stance, phase, flags } of readings ?? []) {
      const statement: Omit<Statement, 'id'> = {
        quote: quoteAt(document, { start: 0, end: document.length }),
        part: 'body',
        supplier: roleOf(document, sides?.[0] ?? '*'),
        recipient: roleOf(document, sides?.[1] ?? '*'),
        items,
        class: classOfAll(classes) ?? 'other',
        quantity: phase === 'planned' && readings !== undefined && readings.length > 1 ? null : quantity,
        period:
          from === null && to === null
            ? null
            : {
                ...quoteAt(document, spanOf(document, cell(row, 'period_start') || cell(row, 'period_end'))),
                from,
                to,
              },
        stance,
        phase,
        attribution: speakersOf(row, document, claimedOn),
        measures: [],
        repeats: null,
        flags,
        carriers: [],
        brokers: [],
        via: [],
        outcome: null,
        engine: 'table/1',
        predicate: { ...spanOf(document, cell(row, 'stance')), rule: 'table:stance' },
      }
      statements.push({ id: idOf(statement, document, index), ...statement })
    }
  }
  const refused = at.problems.some((p) => p.kind === 'refused')
  return { ...base, statements: refused ? [] : statements, excluded: null }
}

/**
 * Reads a person's own table of claims, one row a claim, with the columns `id, claim_date, claimant, claimant_role, stance,
 * direction, item, quantity, unit, qualifier, period_start, period_end, place, source, note`. A bad row is refused with its
 * reason, the others go in.
 */
export const readClaims = (
  rows: readonly TableRow[],
  words: ItemWords,
  taxonomy: Taxonomy,
): readonly ClaimRow[] => rows.map((row) => readRow(row, words, taxonomy))
