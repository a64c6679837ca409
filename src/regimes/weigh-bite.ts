import type { Asked } from './asked.ts'
import type { MissingFact, UsedFact } from './assessment.ts'
import type { Measure } from './measure.ts'
import { assumptionOf, missingFact, weighFacts } from './weigh-facts.ts'

/** Whether a measure binds a flow, and what that rests on. */
export type Bite =
  | { readonly bites: false }
  | {
      readonly bites: true
      readonly missing: readonly MissingFact[]
      readonly used: readonly UsedFact[]
      readonly assumptions: readonly string[]
    }

/** Whether the measure's own conditions are met; facts that are open leave it so. */
export const weighBite = (measure: Measure, { flow, day, rules }: Asked): Bite => {
  const missing: MissingFact[] = []
  const used: UsedFact[] = []
  const assumptions: string[] = []
  if (measure.target === 'list') {
    if (flow.recipientDesignated === false) return { bites: false }
    if (flow.recipientDesignated === true) used.push({ fact: 'recipientDesignated', value: 'true' })
    else
      missing.push({
        fact: 'recipientDesignated',
        question: `is the recipient on the list, or acting for someone on it (${rules.pack.target.list ?? rules.pack.id})?`,
        changes: `if so, ${measure.id} prohibits it; if not, it does not apply`,
      })
  }
  for (const condition of measure.conditions) {
    if (condition.role === 'flag') {
      if (flow.shipToShip !== true) return { bites: false }
      const flags = flow.vesselFlags ?? []
      if (flags.length === 0)
        missing.push({
          fact: 'vesselFlags',
          question: 'which flags do the vessels fly?',
          changes: `with one of ${condition.flag ?? 'the target'}, ${measure.id} prohibits it`,
        })
      else if (condition.flag === undefined || !flags.includes(condition.flag)) return { bites: false }
      else used.push({ fact: 'vesselFlags', value: flags.join(', ') })
    }
    if (condition.role === 'bites') {
      const weighed = weighFacts(flow, rules, condition.facts, true)
      if (weighed.holds === false) return { bites: false }
      used.push(...weighed.used)
      assumptions.push(...weighed.assumed.map((a) => assumptionOf(rules, a)))
      missing.push(
        ...weighed.unknown.map((fact) => missingFact(rules, fact, `${measure.id} binds only if so`)),
      )
    }
    if (condition.kind === 'deadline' && condition.date !== undefined && day <= condition.date)
      return { bites: false }
  }
  return { bites: true, missing, used, assumptions }
}
