import type { LedgerEntry } from '../ledger/entry.ts'
import { post } from '../ledger/post.ts'
import type { Store, StoredStatement } from '../ports/store.ts'
import { assessTransfer } from '../regimes/assess-transfer.ts'
import { saysDone } from '../regimes/claim.ts'
import type { Measure } from '../regimes/measure.ts'
import type { Observation } from '../regimes/observation.ts'
import { goodsOf, type Rules } from '../regimes/rules.ts'
import type { Speaker, Statement } from '../statements/statement.ts'
import { type IsoDay, lastDay, partialDate } from '../text/partial-date.ts'
import { quoteAt } from '../text/span.ts'
import { groupTransfers, type Said } from '../transfers/group-transfers.ts'

/** A stored statement with the day by which it was said and, where it names nobody, its publisher as the speaker. */
type Told = Said & { readonly statement: Statement; readonly day: IsoDay }

const publisher = ({ foundIn }: StoredStatement): Speaker => ({
  ...quoteAt('', { start: 0, end: 0 }),
  name: foundIn.outlet ?? foundIn.document,
  kind: 'outlet',
  country: null,
  cue: quoteAt('', { start: 0, end: 0 }),
  saidOn: null,
})

/**
 * Makes statements of many documents comparable: each has an origin and a day of its own. Nothing of it is kept; a page
 * without a date counts from `undated`.
 */
const told = (stored: StoredStatement, undated: IsoDay): Told => {
  const { statement, foundIn } = stored
  const published = foundIn.publishedOn === null ? null : partialDate(foundIn.publishedOn)
  const speakers = statement.attribution.length > 0 ? statement.attribution : [publisher(stored)]
  const said = speakers.find(({ saidOn }) => saidOn !== null)?.saidOn ?? published
  const day = said === null ? undated : lastDay(said)
  return {
    statement: {
      ...statement,
      attribution: speakers.map((speaker, i) => (i === 0 ? { ...speaker, saidOn: day } : speaker)),
    },
    outlet: foundIn.outlet,
    day,
  }
}

export type ClaimedEntriesDeps = {
  readonly store: Store
  readonly rules: Rules
  readonly observations: readonly Observation[]
  /** What was said later is not known. */
  readonly knownOn: IsoDay
}

/**
 * The ledger lines that the claims of all stored statements about a cap's goods make: statements of several documents about
 * one flow are one transfer, and each counts from the day on which it was said.
 */
export const claimedEntries = async (
  measure: Measure,
  { store, rules, observations, knownOn }: ClaimedEntriesDeps,
): Promise<readonly LedgerEntry[]> => {
  const classes = new Set(goodsOf(rules, measure.cap?.items ?? measure.items).map((goods) => goods.class))
  const stored: StoredStatement[] = []
  for (const goods of classes) stored.push(...(await store.statements({ class: goods })))
  const known = stored
    .filter(({ statement }) => saysDone(statement) && statement.quantity !== null)
    .map((one) => told(one, knownOn))
    .filter(({ day }) => day <= knownOn)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.statement.id < b.statement.id ? -1 : 1))
  const days = new Map(known.map(({ statement, day }) => [statement.id, day]))
  const statements = known.map(({ statement }) => statement)
  return groupTransfers(known)
    .flatMap((transfer) => {
      const own = statements.filter(({ id }) => transfer.statements.includes(id))
      const day = own.reduce<IsoDay | null>((latest, { id }) => {
        const said = days.get(id) ?? null
        return latest === null || (said !== null && said > latest) ? said : latest
      }, null)
      if (day === null) return []
      const assessments = assessTransfer(transfer, own, [rules], observations, day)
      return post([transfer], own, assessments, [rules], observations, day)
    })
    .filter((entry) => entry.basis === 'claimed' && entry.measure === measure.id)
}
