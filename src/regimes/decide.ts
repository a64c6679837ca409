import type { Goods } from '../goods/taxonomy.ts'
import type { IsoDay } from '../text/partial-date.ts'
import type { Decision, MissingFact, UsedFact } from './assessment.ts'
import { decideCap } from './decide-cap.ts'
import { decidePrice, liftedByPrice } from './decide-price.ts'
import type { Finding } from './finding.ts'
import type { Amount, Flow } from './flow.ts'
import { isInForce, mayBeRenewed, statusOn } from './in-force.ts'
import { liftings } from './lifting.ts'
import type { Measure } from './measure.ts'
import { type Candidate, decides, type Rules } from './rules.ts'
import { assumptionOf, missingFact, weighFacts } from './weigh-facts.ts'

const usualActs: ReadonlySet<string> = new Set([
  'supply',
  'sale',
  'transfer',
  'export',
  'procurement',
  'trade',
  'any',
])

/** Whether a measure is about what is done: supplying goods where nothing else is said, any act on what is no goods. */
const fitsActs = (measure: Measure, flow: Flow, goods: Goods): boolean => {
  if (measure.acts.includes('any')) return true
  if (flow.shipToShip === true && measure.acts.includes('ship-to-ship')) return true
  if (flow.acts !== null) return flow.acts.some((act) => measure.acts.includes(act))
  if (goods.kind !== 'goods') return true
  return measure.acts.some((act) => usualActs.has(act))
}

type Bite =
  | { readonly bites: false }
  | {
      readonly bites: true
      readonly missing: readonly MissingFact[]
      readonly used: readonly UsedFact[]
      readonly assumptions: readonly string[]
    }

/** Whether the measure's own conditions are met; facts that are open leave it so. */
const weighBite = (measure: Measure, flow: Flow, day: IsoDay, rules: Rules): Bite => {
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

/** Whether the allowance of a cap is open: its conditions met, taken to be met, or not known. */
const weighAllowance = (measure: Measure, flow: Flow, rules: Rules): Finding => {
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

const decideByType = (
  measure: Measure,
  amount: Amount | null,
  flow: Flow,
  goods: Goods,
  day: IsoDay,
  rules: Rules,
): Finding => {
  switch (measure.type) {
    case 'price-cap-value':
      return decidePrice(measure, flow, goods, day, rules)
    case 'notify': {
      const notified = flow.facts.notified
      if (notified === true)
        return {
          verdict: 'exempt',
          reason: 'notified as it asks',
          missing: [],
          used: [{ fact: 'notified', value: 'true' }],
        }
      return {
        verdict: 'notification_required',
        reason: 'allowed once the Committee is told in time',
        missing:
          notified === undefined
            ? [missingFact(rules, 'notified', 'if so, nothing stands against it here')]
            : [],
      }
    }
    case 'cap': {
      if (measure.cap === null)
        return { verdict: 'cannot_tell', reason: 'the cap has no figures', missing: [] }
      const allowance = weighAllowance(measure, flow, rules)
      if (allowance.verdict === 'prohibited') return allowance
      const found = decideCap(measure, measure.cap, amount, flow, goods, day, rules)
      if (found.verdict === 'prohibited') return found
      return {
        ...found,
        missing: [...allowance.missing, ...found.missing],
        assumptions: allowance.assumptions ?? [],
        used: allowance.used ?? [],
      }
    }
    default:
      return (
        liftedByPrice(measure, flow, goods, day, rules) ?? {
          verdict: 'prohibited',
          reason: 'banned',
          missing: [],
        }
      )
  }
}

const secondTypes: ReadonlySet<string> = new Set(['prevent', 'list-extension', 'designation'])

/** What one measure says about some goods on a day; null where it does not apply. `amount` is the part of that time. */
export const decide = (
  { measure, how, named }: Candidate,
  amount: Amount | null,
  flow: Flow,
  goods: Goods,
  day: IsoDay,
  rules: Rules,
): Decision | null => {
  if (!decides(measure) || measure.force === 'hortatory') return null
  if (measure.conditions.some((c) => c.role === 'advisory')) return null
  const lapsed = mayBeRenewed(measure, day)
  if (!lapsed && !isInForce(measure, day, goods)) return null
  if (!fitsActs(measure, flow, goods)) return null
  const bite = weighBite(measure, flow, day, rules)
  if (!bite.bites) return null
  const found = liftings(measure, goods, flow, day, rules)
  const lifting = measure.type === 'price-cap-value' ? [] : found.filter((l) => l.lifted)
  const finding: Finding =
    lifting.length > 0
      ? {
          verdict: 'exempt',
          reason: `lifted by ${lifting.map((l) => l.by).join(', ')}`,
          missing: lifting.flatMap((l) => l.missing),
          used: lifting.flatMap((l) => l.used),
        }
      : decideByType(measure, amount, flow, goods, day, rules)
  const banned = finding.verdict === 'prohibited'
  const open = [
    ...bite.missing,
    ...(lapsed
      ? [
          {
            fact: 'renewal',
            question: `was ${measure.id} renewed after ${measure.to}?`,
            changes: 'if not, it has ended',
          },
        ]
      : []),
  ]
  const openExceptions = banned ? found.flatMap((l) => l.missing) : []
  return {
    measure: measure.id,
    verdict: banned && open.length > 0 ? 'cannot_tell' : finding.verdict,
    certain: how === 'surely',
    leading: !secondTypes.has(measure.type) && measure.force === 'binding',
    cap: measure.type === 'cap',
    items: [how === 'surely' ? goods.code : named],
    reason: finding.reason,
    missing: [...open, ...finding.missing, ...openExceptions],
    assumptions: [...bite.assumptions, ...(finding.assumptions ?? [])],
    used: [...bite.used, ...(finding.used ?? [])],
    disputedBy: statusOn(measure, day)?.disputedBy ?? [],
    factor: finding.factor ?? null,
    account: finding.account ?? null,
  }
}
