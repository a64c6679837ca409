import type { Store } from '../ports/store.ts'
import type { DocumentRecord, Reading } from '../reading/reading.ts'
import { transferOfReading } from '../reading/reading-transfer.ts'
import { assessTransfer } from '../regimes/assess-transfer.ts'
import type { Assessment } from '../regimes/assessment.ts'
import { type ChangedVerdict, changedVerdicts } from '../regimes/changed-verdict.ts'
import { latestAssessments } from '../regimes/latest-assessments.ts'
import type { Observation } from '../regimes/observation.ts'
import type { Rules } from '../regimes/rules.ts'
import { type IsoDay, lastDay } from '../text/partial-date.ts'

export type AssessStoredDeps = {
  readonly store: Store
  readonly rules: readonly Rules[]
  readonly observations: readonly Observation[]
  /** The day that a page without a date counts as known on. */
  readonly knownOn: IsoDay
  /** The present instant, ISO. */
  readonly now: () => string
}

/** What assessing one document again came to: how many assessments are new, and the verdicts that changed. */
export type AssessedAgain = {
  readonly document: DocumentRecord
  readonly title: string | null
  readonly assessed: number
  readonly added: number
  readonly changes: readonly ChangedVerdict[]
}

const assessAnew = (reading: Reading, deps: AssessStoredDeps): readonly Assessment[] => {
  const published = reading.article?.publishedOn ?? null
  const day = published === null ? deps.knownOn : lastDay(published)
  return reading.transfers.flatMap((transfer) =>
    assessTransfer(transferOfReading(transfer), reading.statements, deps.rules, deps.observations, day),
  )
}

const sameAnswer = (a: Assessment, b: Assessment): boolean =>
  a.transfer === b.transfer &&
  a.pack === b.pack &&
  a.verdict === b.verdict &&
  a.paragraphs.join(' ') === b.paragraphs.join(' ')

/**
 * Assesses the newest reading of each document once more. What comes out as it was kept, under the same version of its pack,
 * adds nothing; everything else is kept beside what was there.
 */
export async function* assessStored(deps: AssessStoredDeps): AsyncGenerator<AssessedAgain> {
  for (const document of await deps.store.documents()) {
    const reading = await deps.store.newest(document)
    if (reading === null) continue
    const before = latestAssessments(await deps.store.assessments(reading.id))
    const after = assessAnew(reading, deps)
    const fresh = after.filter((one) => !before.some((old) => sameAnswer(old, one)))
    if (fresh.length > 0) await deps.store.assessAgain(reading.id, fresh, deps.now())
    yield {
      document: reading.document,
      title: reading.article?.title ?? null,
      assessed: after.length,
      added: fresh.length,
      changes: changedVerdicts(before, fresh),
    }
  }
}
