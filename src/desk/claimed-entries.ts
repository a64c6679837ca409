import type { GoodsClass } from '../goods/class.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import { post } from '../ledger/post.ts'
import type { OriginFinder } from '../parties/origin-finder.ts'
import type { Store } from '../ports/store.ts'
import { assessTransfer } from '../regimes/assess-transfer.ts'
import { originOf, type Page, saidByOf, saysDone } from '../regimes/claim.ts'
import type { Measure } from '../regimes/measure.ts'
import type { Observation } from '../regimes/observation.ts'
import { goodsOf, type Rules } from '../regimes/rules.ts'
import type { Statement } from '../statements/statement.ts'
import type { IsoDay } from '../text/partial-date.ts'
import { flowFamily } from '../transfers/flow-of-statement.ts'
import { originLink } from '../transfers/origin-link.ts'
import { groupStored, type StoredGroup, type StoredSaid } from './group-stored.ts'

export type ClaimedEntriesDeps = {
  readonly store: Store
  readonly rules: Rules
  readonly origin: OriginFinder
  readonly observations: readonly Observation[]
  /** What was said later is not known; null for everything. */
  readonly knownOn: IsoDay | null
  /** The day from which a page without a date counts. */
  readonly undated: IsoDay
}

/** Ledger lines, and the names of the origins that they give by key. */
export type ClaimedEntries = {
  readonly entries: readonly LedgerEntry[]
  readonly originNames: ReadonlyMap<string, string>
}

type Told = { readonly statement: Statement; readonly page: Page; readonly day: IsoDay }

/** What is said with its page and the day by which it was said; a page without a date counts from `undated`. */
const told = ({ statement, outlet, outletOrigin, printed }: StoredSaid, undated: IsoDay): Told => {
  const published = printed?.published ?? undated
  const page = { outlet, outletOrigin: outletOrigin ?? null, published }
  return { statement, page, day: saidByOf(statement, published) }
}

const byDay = (a: Told, b: Told): number =>
  a.day === b.day ? (a.statement.id < b.statement.id ? -1 : 1) : a.day < b.day ? -1 : 1

/** The claims of a transfer that are known, in the order of the days on which they were said. */
const claimsKnown = (
  group: StoredGroup,
  classes: ReadonlySet<GoodsClass>,
  knownOn: IsoDay | null,
  undated: IsoDay,
): readonly Told[] =>
  group.said
    .filter(({ statement }) => classes.has(statement.class))
    .filter(({ statement }) => saysDone(statement) && statement.quantity !== null)
    .map((one) => told(one, undated))
    .filter(({ day }) => knownOn === null || day <= knownOn)
    .toSorted(byDay)

/**
 * The ledger lines that the claims of all stored statements about a cap's goods make: statements of several documents about
 * one flow are one transfer, and each counts from the day on which it was said.
 */
export const claimedEntries = async (
  measure: Measure,
  { store, rules, origin, observations, knownOn, undated }: ClaimedEntriesDeps,
): Promise<ClaimedEntries> => {
  const classes = new Set(goodsOf(rules, measure.cap?.items ?? measure.items).map((goods) => goods.class))
  const families = new Map([...classes].map((goods) => [flowFamily(goods), goods]))
  const groups: StoredGroup[] = []
  for (const goods of families.values()) groups.push(...(await groupStored(store, origin, { class: goods })))
  const originNames = new Map<string, string>()
  const entries = groups.flatMap((group) => {
    const known = claimsKnown(group, classes, knownOn, undated)
    const day = known.at(-1)?.day
    if (day === undefined) return []
    for (const { statement, page } of known)
      originNames.set(
        originOf(statement, page),
        originLink(statement.attribution)?.name ?? page.outlet ?? statement.id,
      )
    const pages = new Map(known.map(({ statement, page }) => [statement.id, page]))
    const pageOf = (statement: string): Page | null => pages.get(statement) ?? null
    const statements = known.map(({ statement }) => statement)
    const transfer = { ...group.transfer, statements: statements.map(({ id }) => id) }
    const assessments = assessTransfer(transfer, statements, [rules], observations, day, pageOf)
    return post([transfer], statements, assessments, [rules], observations, day, pageOf)
  })
  return {
    entries: entries.filter((entry) => entry.basis === 'claimed' && entry.measure === measure.id),
    originNames,
  }
}
