import type { Assessment } from './assessment.ts'
import { packId } from './pack.ts'

/** Of each transfer and pack the assessment that was made last, in the order in which the first ones were made. */
export const latestAssessments = (assessments: readonly Assessment[]): readonly Assessment[] => [
  ...new Map(assessments.map((one) => [`${one.transfer} ${packId(one.pack)}`, one])).values(),
]
