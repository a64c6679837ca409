import type { Goods } from '../goods/taxonomy.ts'
import type { Asked } from './asked.ts'
import type { Decision } from './assessment.ts'
import { decideCap } from './decide-cap.ts'
import { decidePrice, liftedByPrice } from './decide-price.ts'
import type { Finding } from './finding.ts'
import type { Amount, Flow } from './flow.ts'
import { isInForce, mayBeRenewed, statusOn } from './in-force.ts'
import { liftings } from './lifting.ts'
import type { Measure } from './measure.ts'
import { type Candidate, decides } from './rules.ts'
import { weighAllowance } from './weigh-allowance.ts'
import { weighBite } from './weigh-bite.ts'
import { missingFact } from './weigh-facts.ts'

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

const decideByType = (measure: Measure, amount: Amount | null, asked: Asked): Finding => {
  const { flow, rules } = asked
  switch (measure.type) {
    case 'price-cap-value':
      return decidePrice(measure, asked)
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
      const allowance = weighAllowance(measure, asked)
      if (allowance.verdict === 'prohibited') return allowance
      const found = decideCap(measure, measure.cap, amount, asked)
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
        liftedByPrice(measure, asked) ?? {
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
  asked: Asked,
): Decision | null => {
  const { flow, goods, day } = asked
  if (!decides(measure) || measure.force === 'hortatory') return null
  if (measure.conditions.some((c) => c.role === 'advisory')) return null
  const lapsed = mayBeRenewed(measure, day)
  if (!lapsed && !isInForce(measure, day, goods)) return null
  if (!fitsActs(measure, flow, goods)) return null
  const bite = weighBite(measure, asked)
  if (!bite.bites) return null
  const found = liftings(measure, asked)
  const lifting = measure.type === 'price-cap-value' ? [] : found.filter((l) => l.lifted)
  const finding: Finding =
    lifting.length > 0
      ? {
          verdict: 'exempt',
          reason: `lifted by ${lifting.map((l) => l.by).join(', ')}`,
          missing: lifting.flatMap((l) => l.missing),
          used: lifting.flatMap((l) => l.used),
        }
      : decideByType(measure, amount, asked)
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
