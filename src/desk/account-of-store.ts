import { accountOf } from '../ledger/account.ts'
import type { OriginFinder } from '../parties/origin-finder.ts'
import type { Store } from '../ports/store.ts'
import { windowOn } from '../regimes/cap-window.ts'
import type { Dispute } from '../regimes/dispute.ts'
import type { Cap } from '../regimes/measure.ts'
import { addObservations, type Observation } from '../regimes/observation.ts'
import type { Rules } from '../regimes/rules.ts'
import { type IsoDay, lastDay } from '../text/partial-date.ts'
import { claimedEntries } from './claimed-entries.ts'

/** Which account is asked for; what is null is chosen. */
export type AskedAccount = {
  readonly measure: string
  readonly window: string | null
  readonly knownOn: IsoDay | null
  readonly factor: string | null
  readonly countDisputed: boolean
}

export type AccountDeps = {
  readonly store: Store
  readonly rules: readonly Rules[]
  /** The official figures that ship with the program. */
  readonly observations: readonly Observation[]
  readonly disputes: readonly Dispute[]
  /** The institutions behind speakers. */
  readonly origin: OriginFinder
  readonly today: IsoDay
}

/** The window of the newest figure that is known by a day, else of that day. */
const newestWindow = (cap: Cap, measure: string, figures: readonly Observation[], day: IsoDay): string => {
  const newest = figures
    .filter((o) => o.measure === measure && o.seen <= day && o.basis !== 'missing')
    .map((o) => lastDay(o.to))
    .toSorted()
    .at(-1)
  return windowOn(cap, newest !== undefined && newest < day ? newest : day)?.id ?? ''
}

/** The account of a cap over everything in the store, or why there is none, as a sentence. */
export const accountOfStore = async (asked: AskedAccount, deps: AccountDeps) => {
  const rules = deps.rules.find(({ byId }) => byId.has(asked.measure))
  const measure = rules?.byId.get(asked.measure)
  if (rules === undefined || measure === undefined)
    return { account: null, problem: `no body of rules has a paragraph ${asked.measure}` } as const
  const observations = addObservations(deps.observations, await deps.store.observations()).all
  const { entries, originNames } = await claimedEntries(measure, {
    store: deps.store,
    rules,
    origin: deps.origin,
    observations,
    knownOn: asked.knownOn,
    undated: deps.today,
  })
  const day = asked.knownOn ?? deps.today
  const window =
    asked.window ?? (measure.cap === null ? '' : newestWindow(measure.cap, measure.id, observations, day))
  const { account, problem } = accountOf(rules, measure.id, window, observations, entries, {
    knownOn: asked.knownOn,
    factor: asked.factor,
    countClaims: asked.countDisputed,
    disputes: deps.disputes,
  })
  return account === null
    ? ({ account, problem } as const)
    : ({ account, problem: null, observations, originNames } as const)
}
