import type { Goods } from '../goods/taxonomy.ts'
import { addDays, type IsoDay } from '../text/partial-date.ts'
import type { Decision, FlowAssessment, Segment, UsedFact } from './assessment.ts'
import { windowOn } from './cap-window.ts'
import { type Combined, combine, combineAll, paragraphsOf } from './combine.ts'
import { decide } from './decide.ts'
import type { Amount, Flow, Interval } from './flow.ts'
import { changesBetween, isInForce } from './in-force.ts'
import { decides, goodsOf, type Rules, type Way } from './rules.ts'

/** An amount for a part of the flow's time, such as official months give it. */
export type Portion = Interval & { readonly amount: Amount; readonly before?: number | null }

const waysOf = (flow: Flow, rules: Rules): readonly Way[] => {
  const { code } = rules.pack.target
  return [
    ...(flow.to.includes(code) ? (['to'] as const) : []),
    ...(flow.from.includes(code) ? (['from'] as const) : []),
  ]
}

/** Cuts the flow's time where a rule or a window of a cap changes that is about its goods. */
const stretches = (
  flow: Flow,
  rules: Rules,
  goods: readonly Goods[],
  ways: readonly Way[],
): readonly Interval[] => {
  const { from, to } = flow.when
  if (from === to) return [flow.when]
  const measures = new Set([
    ...rules.exemptions,
    ...ways.flatMap((way) => goods.flatMap((g) => rules.candidates(way, g).map((c) => c.measure))),
  ])
  const cuts = new Set([...measures].filter(decides).flatMap((m) => changesBetween(m, from, to)))
  const starts = [from, ...[...cuts].sort()]
  return starts.map((start, index) => {
    const next = starts[index + 1]
    return { from: start, to: next === undefined ? to : addDays(next, -1) }
  })
}

const covering = (portions: readonly Portion[], stretch: Interval): Portion | null =>
  portions.find((p) => stretch.from <= p.from && p.to <= stretch.to) ?? null

/**
 * The amount that falls in a stretch: all of it where there is one stretch, the given portion where the figures divide it,
 * else somewhere between none and all.
 */
const amountFor = (
  flow: Flow,
  stretch: Interval,
  count: number,
  portions: readonly Portion[],
): Amount | null => {
  if (flow.amount === null) return null
  const portion = covering(portions, stretch)
  if (portion) return portion.amount
  if (count === 1) return flow.amount
  return portions.length > 0 ? null : { low: 0, high: flow.amount.high, unit: flow.amount.unit }
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)]

const because = (d: Decision, rules: Rules): string => {
  const label = rules.byId.get(d.measure)?.label.en ?? d.measure
  const items = d.items.length > 0 ? ` [${d.items.join(', ')}]` : ''
  return `${d.measure}: ${label}${items}: ${d.certain ? '' : 'only if it is that: '}${d.reason}`
}

/** Paragraphs that advise or leave it to a State's judgement; they stand beside the verdict and never make it. */
const advisories = (
  goods: readonly Goods[],
  ways: readonly Way[],
  day: IsoDay,
  rules: Rules,
): readonly string[] =>
  unique(
    ways.flatMap((way) =>
      goods.flatMap((g) =>
        rules
          .candidates(way, g)
          .filter(({ measure, certain }) => certain && isInForce(measure, day, g))
          .filter(
            ({ measure }) =>
              measure.force === 'hortatory' ||
              (decides(measure) && measure.conditions.some((c) => c.role === 'advisory')),
          )
          .map(({ measure }) => `${measure.id}: ${measure.label.en}`),
      ),
    ),
  )

type Stretch = { readonly combined: Combined; readonly segment: Segment }

const assessStretch = (
  flow: Flow,
  stretch: Interval,
  amount: Amount | null,
  goods: readonly Goods[],
  ways: readonly Way[],
  rules: Rules,
): Stretch => {
  const parts = goods.map((g) => {
    const candidates = ways.flatMap((way) => rules.candidates(way, g))
    const decisions = candidates
      .map((c) => decide(c, amount, flow, g, stretch.from, rules))
      .filter((decision) => decision !== null)
    return combine(decisions)
  })
  const combined = combineAll(parts)
  const account = combined.deciding.flatMap((d) => (d.account ? [{ ...d.account, measure: d.measure }] : []))
  const cap = combined.deciding.find((d) => d.cap)
  const capRule = cap === undefined ? null : rules.byId.get(cap.measure)?.cap
  return {
    combined,
    segment: {
      from: stretch.from,
      to: stretch.to,
      window: capRule ? (windowOn(capRule, stretch.from)?.id ?? null) : null,
      verdict: combined.verdict,
      paragraphs: paragraphsOf(combined.deciding, rules),
      amount,
      account,
    },
  }
}

const outside = (rules: Rules, reason: string): FlowAssessment => ({
  verdict: 'outside',
  paragraphs: [],
  because: [reason],
  missing: [],
  assumptions: [],
  disputed: false,
  factor: null,
  pack: rules.name,
  disputedBy: [],
  advisory: [],
  missingFacts: [],
  factsUsed: [],
  segments: [],
  decisions: [],
})

const uniqueFacts = (facts: readonly UsedFact[]): readonly UsedFact[] => [
  ...new Map(facts.map((f) => [`${f.fact}=${f.value}`, f])).values(),
]

/**
 * Holds one flow against one pack. `portions` divide its amount over time where figures do. Facts that are not given are
 * unknown: they are named with what they would change, and never make a flow prohibited.
 */
export const assessFlow = (flow: Flow, rules: Rules, portions: readonly Portion[] = []): FlowAssessment => {
  const ways = waysOf(flow, rules)
  const goods = goodsOf(rules, flow.items)
  if (ways.length === 0)
    return outside(rules, `neither side of the flow is ${rules.pack.target.code}, which the pack is about`)
  const spans = stretches(flow, rules, goods, ways)
  const assessed = spans.map((span) => {
    const portion = covering(portions, span)
    const here = portion?.before === undefined ? flow : { ...flow, before: portion.before }
    return assessStretch(here, span, amountFor(flow, span, spans.length, portions), goods, ways, rules)
  })
  const joined = combineAll(assessed.map((a) => a.combined))
  const decisions = [...joined.deciding, ...joined.others]
  const missingFacts = [
    ...new Map(joined.missing.map((m) => [`${m.fact} ${m.question} ${m.changes}`, m])).values(),
  ]
  const disputedBy = unique(joined.deciding.flatMap((d) => d.disputedBy))
  const general = rules.exemptions.filter(
    (e) => e.relations.exempts?.includes('*') === true && isInForce(e, flow.when.from),
  )
  const exemptible = joined.verdict === 'prohibited' && general.length > 0
  const paragraphs = paragraphsOf(joined.deciding, rules)
  const reasons = unique([...joined.deciding, ...joined.others].map((d) => because(d, rules)))
  return {
    verdict: joined.verdict,
    paragraphs,
    because: reasons.length > 0 ? reasons : [`no paragraph in force is about ${flow.items.join(', ')}`],
    missing: missingFacts.map((m) => `${m.fact}: ${m.question} ${m.changes}`),
    assumptions: unique([
      ...decisions.flatMap((d) => d.assumptions),
      ...(exemptible ? [`no exemption was granted under ${general.map((e) => e.id).join(', ')}`] : []),
    ]),
    disputed: disputedBy.length > 0,
    factor: joined.deciding.find((d) => d.factor !== null)?.factor ?? null,
    pack: rules.name,
    disputedBy,
    advisory: advisories(goods, ways, flow.when.from, rules),
    missingFacts,
    factsUsed: uniqueFacts(decisions.flatMap((d) => d.used)),
    segments: assessed.map((a) => a.segment),
    decisions,
  }
}
