import type { Asked } from './asked.ts'
import type { MissingFact, UsedFact } from './assessment.ts'
import type { Finding } from './finding.ts'
import type { Measure } from './measure.ts'
import { assumptionOf, missingFact, weighFacts } from './weigh-facts.ts'

/** Whether the allowance of a cap is open: its conditions met, taken to be met, or not known. */
export const weighAllowance = (measure: Measure, { flow, rules }: Asked): Finding => {
  const missing: MissingFact[] = []
  const assumptions: string[] = []
  const used: UsedFact[] = []
  for (const condition of measure.conditions.filter((c) => c.role === 'allowance')) {
    const weighed = weighFacts(flow, rules, condition.facts, true)
    used.push(...weighed.used)
    if (weighed.holds === false)
      return {
        verdict: 'prohibited',
        reason: `the allowance asks for ${condition.kind}, which is not met: the ban stands`,
        missing: [],
        used: weighed.used,
      }
    assumptions.push(...weighed.assumed.map((a) => assumptionOf(rules, a)))
    missing.push(
      ...weighed.unknown.map((fact) =>
        missingFact(rules, fact, `if not, ${measure.id} prohibits it whatever the amount`),
      ),
    )
  }
  return { verdict: 'counts_against_cap', reason: '', missing, assumptions, used }
}
