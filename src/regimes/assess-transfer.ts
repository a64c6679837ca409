import { chooseFactor } from '../goods/factor.ts'
import { findGoods } from '../goods/taxonomy.ts'
import type { Statement } from '../statements/statement.ts'
import type { IsoDay } from '../text/partial-date.ts'
import type { Transfer } from '../transfers/transfer.ts'
import { assessFlow } from './assess-flow.ts'
import type { Assessment, FlowAssessment, MissingFact } from './assessment.ts'
import { windowOn } from './cap-window.ts'
import type { PageOf } from './claim.ts'
import { claimedByWindow, portionsOf, restingOf } from './claimed-portions.ts'
import type { Figures } from './divide-time.ts'
import type { Cap, Measure } from './measure.ts'
import { monthsOfWindow, type Observation } from './observation.ts'
import { amountDuring, officialSeries } from './official-series.ts'
import { goodsOf, type Rules } from './rules.ts'
import { type ClaimedFlow, flowOfTransfer } from './transfer-flow.ts'

/** The cap of a pack that official figures are kept for and that some goods fall under. */
const countedCap = (
  rules: Rules,
  claimed: ClaimedFlow,
  observations: readonly Observation[],
): { readonly measure: Measure; readonly cap: Cap } | null => {
  const kept = new Set(observations.map((o) => o.measure))
  const goods = goodsOf(rules, claimed.flow.items)
  for (const g of goods)
    for (const { measure, how } of rules.candidates('to', g))
      if (how === 'surely' && measure.cap !== null && kept.has(measure.id))
        return { measure, cap: measure.cap }
  return null
}

const figuresFor = (
  rules: Rules,
  claimed: ClaimedFlow,
  observations: readonly Observation[],
  knownOn: IsoDay,
): { readonly figures: Figures; readonly assumptions: readonly string[] } => {
  const counted = countedCap(rules, claimed, observations)
  if (counted === null) return { figures: { portions: [], booked: () => null }, assumptions: [] }
  const { measure, cap } = counted
  const goods = findGoods(rules.taxonomy, measure.items[0] ?? '')
  const factor = goods === null ? null : chooseFactor(rules.factors, goods, knownOn)
  const series = officialSeries(observations, {
    measure: measure.id,
    unit: 'bbl',
    factor: factor?.kind === 'one' ? factor.factor.value : null,
    knownOn,
  })
  const resting = claimed.claims.map((c) => restingOf(c, measure.id, observations)).find((r) => r !== null)
  const rested = resting ? portionsOf(resting, cap, 'bbl') : []
  const { amount, when } = claimed.flow
  const portions =
    amount === null ? [] : claimedByWindow(claimed.claims, when, cap, measure.id, amount.unit, observations)
  const booked = (day: IsoDay): number | null => {
    const window = windowOn(cap, day)
    if (window === null || window.to === null) return null
    const all = amountDuring(series, monthsOfWindow(window)).value
    const own = rested.find((p) => p.window === window.id)?.amount.low ?? 0
    return Math.max(0, all - own)
  }
  const rests = resting
    ? [
        `the claimed figure is taken to be the official one: ${Math.round(resting.total).toLocaleString('en-US')} bbl, ${resting.from} to ${resting.to}`,
      ]
    : []
  return {
    figures: { portions, booked },
    assumptions: [...rests, `what was booked before is taken from the official figures known on ${knownOn}`],
  }
}

const whichProduct: MissingFact = {
  fact: 'product',
  question: 'which product is it?',
  changes: 'other goods fall under other paragraphs',
}
const whichDay: MissingFact = {
  fact: 'when',
  question: 'when was it?',
  changes: 'a paragraph binds from its own day on',
}

/** What the statements leave open before any paragraph asks: the kind of the goods, the time. */
const leftOpen = (
  claimed: ClaimedFlow,
  { verdict, missingFacts }: FlowAssessment,
): readonly MissingFact[] => {
  if (verdict === 'outside') return []
  return [
    ...(claimed.inferred.length > 0 && !missingFacts.some((m) => m.fact === 'product') ? [whichProduct] : []),
    ...(claimed.undated ? [whichDay] : []),
  ]
}

/**
 * Holds a transfer against every pack that has a party in it: one assessment each, none where there are only denials.
 * `knownOn` is the day of publication: official figures seen later are not used, and what has no end is taken to go on till then.
 * `pageOf` tells outlet and day of each statement where they are of several pages.
 */
export const assessTransfer = (
  transfer: Transfer,
  statements: readonly Statement[],
  rules: readonly Rules[],
  observations: readonly Observation[],
  knownOn: IsoDay,
  pageOf?: PageOf,
): readonly Assessment[] => {
  const [first] = rules
  const claimed =
    first === undefined ? null : flowOfTransfer(transfer, statements, first.taxonomy, knownOn, pageOf)
  if (claimed === null) return []
  const { from, to } = claimed.flow
  return rules
    .filter(({ pack }) => [...from, ...to].includes(pack.target.code))
    .map((pack): Assessment => {
      const { figures, assumptions } = figuresFor(pack, claimed, observations, knownOn)
      const assessment = assessFlow(claimed.flow, pack, figures)
      const matters = assessment.verdict !== 'outside'
      const inferred = matters
        ? claimed.inferred.map(
            (g) =>
              `it is taken to be ${findGoods(pack.taxonomy, g)?.label.en ?? g} from the context, for the word alone is wider`,
          )
        : []
      const open = leftOpen(claimed, assessment)
      return {
        transfer: transfer.id,
        ...assessment,
        missing: [...assessment.missing, ...open.map((m) => `${m.fact}: ${m.question} ${m.changes}`)],
        missingFacts: [...assessment.missingFacts, ...open],
        assumptions: [
          ...claimed.assumptions,
          ...inferred,
          ...(assessment.segments.some((s) => s.account.length > 0) ? assumptions : []),
          ...assessment.assumptions,
        ],
      }
    })
}
