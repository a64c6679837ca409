import type { Assessment, Verdict } from '../../reading/assessment.ts'
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

/** The verdicts on one transfer, each once, side by side. */
export const verdictRuns = (assessments: readonly Assessment[]): Line => {
  const verdicts = [...new Set(assessments.map(({ verdict }) => verdict))]
  if (verdicts.length === 0) return [run('not assessed', 'dim')]
  return verdicts.flatMap((verdict, i) => {
    const [text, style] = words[verdict]
    return i === 0 ? [run(text, style)] : [run(' / '), run(text, style)]
  })
}
