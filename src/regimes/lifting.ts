import type { Goods } from '../goods/taxonomy.ts'
import type { Asked } from './asked.ts'
import type { MissingFact, UsedFact } from './assessment.ts'
import type { Flow } from './flow.ts'
import { isInForce } from './in-force.ts'
import type { Exception, Measure } from './measure.ts'
import type { Rules } from './rules.ts'
import { missingFact, weighFacts } from './weigh-facts.ts'

/** Whether something lifts a measure for a flow, what that rests on, and what is open. */
export type Lifting = {
  readonly lifted: boolean
  readonly by: string
  readonly used: readonly UsedFact[]
  readonly missing: readonly MissingFact[]
}

const isAbout = (exception: Exception, goods: Goods): boolean =>
  exception.items === undefined || exception.items.some((item) => goods.wider.has(item))

const weighException = (measure: Measure, exception: Exception, flow: Flow, rules: Rules): Lifting => {
  const by = `the exception in ${measure.id} (${exception.note ?? exception.kind})`
  const wanted = Object.fromEntries(exception.needs.map((fact) => [fact, true]))
  const { holds, used, unknown } = weighFacts(flow, rules, wanted, false)
  // An open notice is asked about and never decides by itself.
  const onlyNotice =
    unknown.length > 0 && unknown.every((f) => f === 'notified') && exception.needs.length > 1
  const tooDear = exception.atMost !== undefined && (flow.price === null || flow.price > exception.atMost)
  const lifted = !tooDear && (holds === true || (holds === null && onlyNotice))
  const asked = lifted ? exception.asks.filter((fact) => flow.facts[fact] === undefined) : []
  const missing = [
    ...(holds === null
      ? unknown.map((fact) =>
          missingFact(rules, fact, lifted ? `if not, ${measure.id} holds` : `if so, ${by} may lift it`),
        )
      : []),
    ...asked.map((fact) => missingFact(rules, fact, `${measure.id} asks for it`)),
  ]
  return { lifted, by, used, missing: holds === false ? [] : missing }
}

const weighExemption = (exemption: Measure, flow: Flow, rules: Rules, general: boolean): Lifting => {
  const wanted = Object.fromEntries(exemption.conditions.flatMap((c) => Object.entries(c.facts)))
  const { holds, used, unknown } = weighFacts(flow, rules, wanted, false)
  return {
    lifted: holds === true,
    by: exemption.id,
    used,
    missing:
      general || holds !== null
        ? []
        : unknown.map((fact) => missingFact(rules, fact, `if so, ${exemption.id} lifts it`)),
  }
}

/**
 * What may lift a measure on a day: its own exceptions, then paragraphs that exempt from it. Powers of a committee to exempt
 * anything count only when used, and are not asked about one by one.
 */
export const liftings = (measure: Measure, { flow, goods, day, rules }: Asked): readonly Lifting[] => {
  const own = measure.exceptions
    .filter((e) => isAbout(e, goods) && (e.until === undefined || day <= e.until))
    .map((e) => weighException(measure, e, flow, rules))
  const others = rules.exemptions
    .filter((e) => isInForce(e, day))
    .filter((e) => {
      const sweeping = e.items.some((item) => rules.taxonomy.sweeping.has(item))
      return sweeping || e.items.some((item) => goods.wider.has(item))
    })
    .flatMap((e) => {
      const general = e.relations.exempts?.includes('*') === true
      return general || e.relations.exempts?.includes(measure.id)
        ? [weighExemption(e, flow, rules, general)]
        : []
    })
  return [...own, ...others]
}
