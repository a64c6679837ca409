import type { Asked } from './asked.ts'
import type { Finding } from './finding.ts'
import { isInForce } from './in-force.ts'
import { liftings } from './lifting.ts'
import type { Measure } from './measure.ts'

/** Holds the price of one cargo against a value of a price cap. There is no aggregate. */
export const decidePrice = (value: Measure, asked: Asked): Finding => {
  const { flow } = asked
  const limit = value.cap?.windows[0]?.limits[0]
  if (limit === undefined)
    return { verdict: 'cannot_tell', reason: `${value.id} names no value`, missing: [] }
  const cap = `${limit.value} ${limit.unit}`
  if (flow.price === null)
    return {
      verdict: 'cannot_tell',
      reason: `the price is not known; the cap is ${cap}`,
      missing: [
        {
          fact: 'price',
          question: 'what was the price of a barrel?',
          changes: `at or below ${cap} exempt, above it banned`,
        },
      ],
    }
  const used = [{ fact: 'price', value: String(flow.price) }]
  if (flow.price <= limit.value)
    return { verdict: 'exempt', reason: `${flow.price} is at or below ${cap}`, missing: [], used }
  const found = liftings(value, asked)
  const lifting = found.find((l) => l.lifted)
  if (lifting)
    return {
      verdict: 'exempt',
      reason: `lifted by ${lifting.by}`,
      missing: lifting.missing,
      used: [...used, ...lifting.used],
    }
  return {
    verdict: 'prohibited',
    reason: `${flow.price} is above ${cap}`,
    missing: found.flatMap((l) => l.missing),
    used,
  }
}

/** What the values of a price cap make of a ban that it lifts: null where no value is in force for these goods. */
export const liftedByPrice = (ban: Measure, asked: Asked): Finding | null => {
  const { goods, day, rules } = asked
  const caps = (ban.relations.exemptedBy ?? []).filter((id) => {
    const cap = rules.byId.get(id)
    return cap?.type === 'price-cap' && isInForce(cap, day)
  })
  const values = rules
    .candidates('from', goods)
    .filter(
      ({ measure, how }) =>
        how !== 'unlessSaid' && measure.relations.sets?.some((id) => caps.includes(id)) === true,
    )
    .filter(({ measure }) => isInForce(measure, day, goods))
  if (values.length === 0) return null
  const found = values.map(({ measure }) => decidePrice(measure, asked))
  const kinds = new Set(found.map((f) => f.verdict))
  const [first] = found
  if (kinds.size === 1 && first) return first
  return {
    verdict: 'cannot_tell',
    reason: 'the value depends on the product',
    missing: [
      {
        fact: 'product',
        question: 'which product is it?',
        changes: values.map((v) => v.measure.id).join(', '),
      },
      ...found.flatMap((f) => f.missing),
    ],
  }
}
