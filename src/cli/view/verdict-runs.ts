import type { FlowAssessment } from '../../regimes/assessment.ts'
import type { Verdict } from '../../regimes/verdict.ts'
import { type Line, run, type Style } from './line.ts'

/** A verdict as the end of a sentence. The program never says that anyone has done wrong. */
const words: Readonly<Record<Verdict, readonly [words: string, style: Style]>> = {
  prohibited: ['prohibited, if this is right', 'bad'],
  cap_exceeded: ['over the cap, if this is right', 'bad'],
  cannot_tell: ['cannot tell', 'warn'],
  counts_against_cap: ['counts against a cap, if this is right', 'warn'],
  notification_required: ['has to be notified, if this is right', 'warn'],
  exempt: ['exempt, if this is right', 'good'],
  outside: ['outside the measures', 'good'],
}

/** The assessment under which a transfer is headed: of the first pack that has something to say of it. */
export const leadingOf = <T extends Pick<FlowAssessment, 'verdict'>>(
  assessments: readonly T[],
): T | undefined => assessments.find(({ verdict }) => verdict !== 'outside') ?? assessments[0]

/** Its verdict. */
export const verdictRuns = (assessments: readonly Pick<FlowAssessment, 'verdict'>[]): Line => {
  const leading = leadingOf(assessments)
  if (leading === undefined) return [run('not assessed', 'dim')]
  const [text, style] = words[leading.verdict]
  return [run(text, style)]
}
