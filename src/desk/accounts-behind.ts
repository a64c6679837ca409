import type { DossierAccount } from '../exports/dossier.ts'
import type { Assessment } from '../regimes/assessment.ts'
import { type AccountDeps, accountOfStore } from './account-of-store.ts'

/** The accounts of the caps against which flows count, each window once, as known today. */
export const accountsBehind = async (
  assessments: readonly Assessment[],
  deps: AccountDeps,
): Promise<readonly DossierAccount[]> => {
  const windows = new Map(
    assessments
      .flatMap(({ segments }) => segments.flatMap(({ account }) => account))
      .map(({ measure, window }) => [`${measure} ${window}`, { measure, window }]),
  )
  const found: DossierAccount[] = []
  for (const { measure, window } of windows.values()) {
    const { account } = await accountOfStore(
      { measure, window, knownOn: null, factor: null, countDisputed: false },
      deps,
    )
    if (account === null) continue
    const { unit, limit, official, claimed, notices, factor } = account
    found.push({
      measure,
      window,
      unit,
      limit,
      official: { total: official.total, share: official.share },
      claimed: { low: claimed.low, high: claimed.high },
      notices: notices.map(({ percent }) => percent),
      factor: factor?.id ?? null,
    })
  }
  return found
}
