import { findGoods, type Goods } from '../goods/taxonomy.ts'
import type { IsoDay } from '../text/partial-date.ts'
import type { Decision, FlowAssessment, MissingFact, Segment, UsedFact } from './assessment.ts'
import { windowOn } from './cap-window.ts'
import { type Combined, combine, combineAll, paragraphsOf } from './combine.ts'
import { decide } from './decide.ts'
import { amountFor, type Figures, noFigures, stretchesOf } from './divide-time.ts'
import type { Amount, Flow, Interval } from './flow.ts'
import { isInForce } from './in-force.ts'
import type { Measure } from './measure.ts'
import { decides, goodsOf, type Rules, type Way } from './rules.ts'

const waysOf = (flow: Flow, rules: Rules): readonly Way[] => {
  const { code } = rules.pack.target
  return [
    ...(flow.to.includes(code) ? (['to'] as const) : []),
    ...(flow.from.includes(code) ? (['from'] as const) : []),
  ]
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)]

const because = (d: Decision, rules: Rules): string => {
  const label = rules.byId.get(d.measure)?.label.en ?? d.measure
  const items = d.items.length > 0 ? ` [${d.items.join(', ')}]` : ''
  const disputed = d.disputedBy.length > 0 ? ` (its standing is disputed by ${d.disputedBy.join(', ')})` : ''
  return `${d.measure}: ${label}${items}: ${d.certain ? '' : 'only if it is that: '}${d.reason}${disputed}`
}

/** Whether a measure only advises on that day, leaves it to a State's judgement, or sets a time that has not run out. */
const onlyAdvises = (measure: Measure, day: IsoDay): boolean =>
  measure.force === 'hortatory' ||
  (decides(measure) &&
    measure.conditions.some(
      (c) => c.role === 'advisory' || (c.kind === 'deadline' && c.date !== undefined && day <= c.date),
    ))

/** Paragraphs that stand beside the verdict and never make it. */
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
          .filter(
            ({ measure, how }) => how === 'surely' && isInForce(measure, day, g) && onlyAdvises(measure, day),
          )
          .map(({ measure }) => `${measure.id}: ${measure.label.en}`),
      ),
    ),
  )

type Stretch = { readonly combined: Combined; readonly segment: Segment }

/** Bans on products that the word is not taken to mean: they ask which product it is, and decide nothing. */
const askProduct = (unlessSaid: readonly Decision[], rules: Rules): readonly MissingFact[] =>
  unlessSaid
    .filter((d) => d.leading && d.verdict === 'prohibited')
    .map((d) => ({
      fact: 'product',
      question: 'which product is it?',
      changes: `${d.items.map((code) => findGoods(rules.taxonomy, code)?.label.en ?? code).join(', ')} would be prohibited by ${d.measure}`,
    }))

/** Goods that nobody names: no paragraph is about them as such. */
const unnamed = 'other'
const whichGoods: MissingFact = {
  fact: 'product',
  question: 'which goods are they?',
  changes: 'many goods are banned or capped by name',
}

const assessGoods = (
  flow: Flow,
  amount: Amount | null,
  goods: Goods,
  ways: readonly Way[],
  day: IsoDay,
  rules: Rules,
): Combined => {
  const asked = { flow, goods, day, rules }
  const found: Decision[] = []
  const unlessSaid: Decision[] = []
  for (const way of ways)
    for (const candidate of rules.candidates(way, goods)) {
      const decision = decide(candidate, amount, asked)
      if (decision !== null) (candidate.how === 'unlessSaid' ? unlessSaid : found).push(decision)
    }
  const combined = combine(found, rules.taxonomy)
  if (goods.code === unnamed) return { ...combined, missing: [...combined.missing, whichGoods] }
  return combined.verdict === 'prohibited'
    ? combined
    : { ...combined, missing: [...combined.missing, ...askProduct(unlessSaid, rules)] }
}

const assessStretch = (
  flow: Flow,
  stretch: Interval,
  amount: Amount | null,
  goods: readonly Goods[],
  ways: readonly Way[],
  rules: Rules,
): Stretch => {
  const combined = combineAll(goods.map((g) => assessGoods(flow, amount, g, ways, stretch.from, rules)))
  const cap = combined.deciding.find((d) => d.cap)
  const capRule = cap === undefined ? null : rules.byId.get(cap.measure)?.cap
  return {
    combined,
    segment: {
      ...stretch,
      window: capRule ? (windowOn(capRule, stretch.from)?.id ?? null) : null,
      verdict: combined.verdict,
      paragraphs: paragraphsOf(combined.deciding, rules),
      amount,
      account: combined.deciding.flatMap((d) => (d.account ? [{ ...d.account, measure: d.measure }] : [])),
    },
  }
}

/** Whether an amount that nothing divides over its windows is more than all of them together leave. */
const exceedsAll = (flow: Flow, segments: readonly Segment[]): boolean => {
  const accounts = segments.flatMap((s) => s.account)
  const [first] = accounts
  const whole = first?.amount?.high
  if (segments.length < 2 || flow.amount === null || whole === undefined || accounts.length < segments.length)
    return false
  if (segments.some((s) => s.amount?.low !== 0)) return false
  const least = flow.amount.high === 0 ? 0 : whole * (flow.amount.low / flow.amount.high)
  return least > accounts.reduce((room, a) => room + a.limit - (a.before ?? 0), 0)
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

const exemptingAnything = (rules: Rules, day: IsoDay): readonly string[] =>
  rules.exemptions
    .filter((e) => e.relations.exempts?.includes('*') === true && isInForce(e, day))
    .map((e) => e.id)

/**
 * Holds one flow against one pack. Facts that are not given are unknown: they are named with what they would change, and
 * never make a flow prohibited. `figures` divide its amount over time and say what else was booked.
 */
export const assessFlow = (flow: Flow, rules: Rules, figures: Figures = noFigures): FlowAssessment => {
  const ways = waysOf(flow, rules)
  const goods = goodsOf(rules, flow.items)
  if (ways.length === 0)
    return outside(rules, `neither side of the flow is ${rules.pack.target.code}, which the pack is about`)
  const spans = stretchesOf(flow, rules, goods, ways)
  const assessed = spans.map((span) => {
    const here = flow.before === null ? { ...flow, before: figures.booked(span.from) } : flow
    const amount = amountFor(flow, span, spans.length, figures.portions)
    return assessStretch(here, span, amount, goods, ways, rules)
  })
  const segments = assessed.map((a) => a.segment)
  const joined = combineAll(assessed.map((a) => a.combined))
  const verdict =
    joined.verdict === 'counts_against_cap' && exceedsAll(flow, segments) ? 'cap_exceeded' : joined.verdict
  const decisions = [...joined.deciding, ...joined.others]
  const missingFacts = [...new Map(joined.missing.map((m) => [JSON.stringify(m), m])).values()]
  const disputedBy = unique(joined.deciding.flatMap((d) => d.disputedBy))
  const exempting = verdict === 'prohibited' ? exemptingAnything(rules, flow.when.from) : []
  const reasons = unique(decisions.map((d) => because(d, rules)))
  return {
    verdict,
    paragraphs: paragraphsOf(joined.deciding, rules),
    because: reasons.length > 0 ? reasons : [`no paragraph in force is about ${flow.items.join(', ')}`],
    missing: missingFacts.map((m) => `${m.fact}: ${m.question} ${m.changes}`),
    assumptions: unique([
      ...decisions.flatMap((d) => d.assumptions),
      ...(exempting.length > 0 ? [`no exemption was granted under ${exempting.join(', ')}`] : []),
    ]),
    disputed: disputedBy.length > 0,
    factor: joined.deciding.find((d) => d.factor !== null)?.factor ?? null,
    pack: rules.name,
    disputedBy,
    advisory: advisories(goods, ways, flow.when.from, rules),
    missingFacts,
    factsUsed: uniqueFacts(decisions.flatMap((d) => d.used)),
    segments,
    decisions,
  }
}
