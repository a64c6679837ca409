import type { LedgerEntry } from '../ledger/entry.ts'
import { post } from '../ledger/post.ts'
import type { Store, StoredStatement } from '../ports/store.ts'
import { assessTransfer } from '../regimes/assess-transfer.ts'
import { originOf, type Page, saidByOf, saysDone } from '../regimes/claim.ts'
import type { Measure } from '../regimes/measure.ts'
import type { Observation } from '../regimes/observation.ts'
import { goodsOf, type Rules } from '../regimes/rules.ts'
import type { Statement } from '../statements/statement.ts'
import { type IsoDay, lastDay, partialDate } from '../text/partial-date.ts'
import { groupTransfers } from '../transfers/group-transfers.ts'

export type ClaimedEntriesDeps = {
  readonly store: Store
  readonly rules: Rules
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

/** A stored statement with its page and the day by which it was said; a page without a date counts from `undated`. */
const told = ({ statement, foundIn }: StoredStatement, undated: IsoDay): Told => {
  const date = foundIn.publishedOn === null ? null : partialDate(foundIn.publishedOn)
  const published = date === null ? undated : lastDay(date)
  const page = { outlet: foundIn.outlet ?? foundIn.document, published }
  return { statement, page, day: saidByOf(statement, published) }
}

const byDay = (a: Told, b: Told): number =>
  a.day === b.day ? (a.statement.id < b.statement.id ? -1 : 1) : a.day < b.day ? -1 : 1

/**
 * The ledger lines that the claims of all stored statements about a cap's goods make: statements of several documents about
 * one flow are one transfer, and each counts from the day on which it was said.
 */
export const claimedEntries = async (
  measure: Measure,
  { store, rules, observations, knownOn, undated }: ClaimedEntriesDeps,
): Promise<ClaimedEntries> => {
  const classes = new Set(goodsOf(rules, measure.cap?.items ?? measure.items).map((goods) => goods.class))
  const stored: StoredStatement[] = []
  for (const goods of classes) stored.push(...(await store.statements({ class: goods })))
  const known = stored
    .filter(({ statement }) => saysDone(statement) && statement.quantity !== null)
    .map((one) => told(one, undated))
    .filter(({ day }) => knownOn === null || day <= knownOn)
    .toSorted(byDay)
  const tellings = new Map(known.map((one) => [one.statement.id, one]))
  const pageOf = (statement: string): Page | null => tellings.get(statement)?.page ?? null
  const said = known.map(({ statement, page }) => ({ statement, outlet: page.outlet }))
  const originNames = new Map(
    known.map(({ statement, page }) => [
      originOf(statement, page.outlet),
      statement.attribution.at(-1)?.name ?? page.outlet ?? statement.id,
    ]),
  )
  const entries = groupTransfers(said)
    .flatMap((transfer) => {
      const own = transfer.statements.flatMap((id) => tellings.get(id) ?? [])
      const day = own.at(-1)?.day
      if (day === undefined) return []
      const statements = own.map(({ statement }) => statement)
      const assessments = assessTransfer(transfer, statements, [rules], observations, day, pageOf)
      return post([transfer], statements, assessments, [rules], observations, day, pageOf)
    })
    .filter((entry) => entry.basis === 'claimed' && entry.measure === measure.id)
  return { entries, originNames }
}
