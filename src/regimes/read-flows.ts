import { canonicalCode, findGoods, type Taxonomy } from '../goods/taxonomy.ts'
import { canonicalUnit, isKnownUnit } from '../goods/unit.ts'
import { firstDay, lastDay, partialDate } from '../text/partial-date.ts'
import { type Facts, findFact } from './fact.ts'
import type { Flow, Interval } from './flow.ts'
import { shownValue } from './shown-value.ts'

/** One entry of a list of flows: the flow, or what is wrong with it. */
export type FlowEntry = {
  readonly id: string
  /** Pack to hold it against; `un-1718` where the entry names none. */
  readonly regime: string
  readonly flow: Flow | null
  /** Why there is no flow. */
  readonly problems: readonly string[]
  /** What was passed over: fields and facts that nothing asks for. */
  readonly remarks: readonly string[]
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The fields of a flow, as a file of flows writes it. */
export const flowFields = [
  'regime',
  'date',
  'from',
  'to',
  'item',
  'items',
  'qty',
  'unit',
  'before',
  'price',
  'act',
  'acts',
  'sts',
  'vesselFlags',
  'recipientDesignated',
  'baseline',
  'factor',
  'facts',
] as const

/** A day, month, year, or two of them with a slash between, to the days that they span. */
export const readInterval = (text: string): Interval | null => {
  const [start = '', end = start, ...rest] = text.split('/')
  const from = partialDate(start)
  const to = partialDate(end)
  if (from === null || to === null || rest.length > 0) return null
  const interval = { from: firstDay(from), to: lastDay(to) }
  return interval.from <= interval.to ? interval : null
}

const words = (value: unknown): readonly string[] =>
  [value].flat().flatMap((v) => (typeof v === 'string' && v.trim() !== '' ? [v.trim()] : []))

const numberOf = (fields: Fields, name: string, problems: string[], least = 0): number | null => {
  const value = fields[name]
  if (value === undefined || value === null) return null
  if (typeof value === 'number' && Number.isFinite(value) && value >= least) return value
  problems.push(`${name}: expected a number of at least ${least}, found ${shownValue(value)}`)
  return null
}

const booleanOf = (fields: Fields, name: string, problems: string[]): boolean | null => {
  const value = fields[name]
  if (value === undefined || value === null) return null
  if (typeof value === 'boolean') return value
  problems.push(`${name}: expected true or false, found ${shownValue(value)}`)
  return null
}

const amountOf = (fields: Fields, taxonomy: Taxonomy, problems: string[]): Flow['amount'] => {
  const { qty, unit } = fields
  if (qty === undefined || qty === null) return null
  const ends = [qty].flat()
  const numbers = ends.filter((n): n is number => typeof n === 'number' && Number.isFinite(n) && n >= 0)
  const [low, high = low] = numbers
  if (
    numbers.length !== ends.length ||
    ends.length > 2 ||
    low === undefined ||
    high === undefined ||
    high < low
  )
    problems.push(`qty: expected a number or two in order, not negative, found ${shownValue(qty)}`)
  else if (typeof unit !== 'string' || unit === '')
    problems.push('unit: missing; say what qty counts, such as bbl or t')
  else if (!isKnownUnit(taxonomy, canonicalUnit(unit)))
    problems.push(`unit: ${unit} is no unit; data/goods/taxonomy.yaml lists them, such as bbl and t`)
  else return { low, high, unit: canonicalUnit(unit) }
  return null
}

type Read = { readonly problems: string[]; readonly remarks: string[] }

/** Facts stand under `facts`; one that stands beside the other fields is taken as well. */
const factsOf = (
  fields: Fields,
  facts: Facts,
  { problems, remarks }: Read,
): Readonly<Record<string, boolean>> => {
  const given = fields.facts ?? {}
  if (!isFields(given)) {
    problems.push('facts: expected names with true or false')
    return {}
  }
  const beside = Object.entries(fields).filter(([name]) => !flowFields.some((k) => k === name))
  const found: Record<string, boolean> = {}
  for (const [name, value] of [...beside, ...Object.entries(given)]) {
    const fact = findFact(facts, name)
    if (fact === null) remarks.push(`${name}: nothing asks for it; data/regimes/facts.yaml lists the facts`)
    else if (typeof value === 'boolean') found[fact.fact] = fact.opposite ? !value : value
    else if (value !== null && value !== 'unknown')
      problems.push(`${name}: expected true, false or unknown, found ${shownValue(value)}`)
  }
  return found
}

/** Whether a code stands for a country; ISO leaves AA, QM to QZ, XA to XZ and ZZ to its users, for whoever is not named. */
export type IsCountry = (code: string) => boolean

const anyCode: IsCountry = () => true
const isUsersOwn = (code: string): boolean => /^(?:AA|Q[M-Z]|X[A-Z]|ZZ)$/u.test(code)

/** Codes of one side; `*` and nothing at all are an unknown side. */
const codesOf = (
  fields: Fields,
  name: 'from' | 'to',
  isCountry: IsCountry,
  problems: string[],
): readonly string[] => {
  const codes = words(fields[name]).filter((code) => code !== '*')
  if (codes.some((code) => !/^[A-Z]{2}$/u.test(code)))
    problems.push(
      `${name}: expected a country code such as KP, or * where it is not known, found ${shownValue(fields[name])}`,
    )
  else
    for (const code of codes)
      if (!isUsersOwn(code) && !isCountry(code))
        problems.push(`${name}: ${code} is the code of no country; expected one of ISO 3166-1, such as KP`)
  return codes
}

const dateText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

const intervalOf = (value: unknown): Interval | null =>
  readInterval(isFields(value) ? `${dateText(value.from)}/${dateText(value.to)}` : dateText(value))

/** Reads one flow as `{ date, from, to, item, … }`; every problem names its field. */
export const readFlow = (
  fields: Fields,
  taxonomy: Taxonomy,
  facts: Facts,
  isCountry: IsCountry = anyCode,
): Omit<FlowEntry, 'id' | 'regime'> => {
  const problems: string[] = []
  const remarks: string[] = []
  const when = intervalOf(fields.date)
  if (when === null)
    problems.push(
      `date: expected a day such as 2022-11-02, or two with a slash, found ${shownValue(fields.date ?? null)}`,
    )
  const items = [...words(fields.item), ...words(fields.items)].map(canonicalCode)
  if (items.length === 0) problems.push('item: missing; give a goods code such as arms.shell')
  for (const item of items)
    if (findGoods(taxonomy, item) === null)
      problems.push(`item: ${item} is no goods code; data/goods/taxonomy.yaml lists them`)
  const from = codesOf(fields, 'from', isCountry, problems)
  const to = codesOf(fields, 'to', isCountry, problems)
  const acts = [...words(fields.act), ...words(fields.acts)]
  const flags = words(fields.vesselFlags)
  const flow: Omit<Flow, 'when'> = {
    from,
    to,
    items,
    amount: amountOf(fields, taxonomy, problems),
    before: numberOf(fields, 'before', problems),
    price: numberOf(fields, 'price', problems),
    acts: acts.length > 0 ? acts.map((act) => act.replaceAll('_', '-')) : null,
    shipToShip: booleanOf(fields, 'sts', problems),
    vesselFlags: flags.length > 0 ? flags : null,
    recipientDesignated: booleanOf(fields, 'recipientDesignated', problems),
    baseline: numberOf(fields, 'baseline', problems),
    factor: words(fields.factor)[0] ?? null,
    facts: factsOf(fields, facts, { problems, remarks }),
  }
  return { flow: when !== null && problems.length === 0 ? { ...flow, when } : null, problems, remarks }
}

/** Reads a list of flows as a YAML or JSON file gives it, in its order; a bad entry keeps its place with its problems. */
export const readFlows = (
  value: unknown,
  taxonomy: Taxonomy,
  facts: Facts,
  isCountry: IsCountry = anyCode,
): readonly FlowEntry[] =>
  [value].flat().map((entry, index): FlowEntry => {
    const fields = isFields(entry) ? entry : {}
    const id =
      typeof fields.id === 'string' || typeof fields.id === 'number' ? String(fields.id) : `#${index + 1}`
    if (!isFields(fields.flow))
      return {
        id,
        regime: 'un-1718',
        flow: null,
        problems: ['flow: missing; expected fields such as date, from, to, item'],
        remarks: [],
      }
    const regime = typeof fields.flow.regime === 'string' ? fields.flow.regime : 'un-1718'
    return { id, regime, ...readFlow(fields.flow, taxonomy, facts, isCountry) }
  })
