import type { Goods } from '../goods/taxonomy.ts'
import type { IsoDay } from '../text/partial-date.ts'
import type { CapShare, MissingFact } from './assessment.ts'
import { amountIn } from './cap-amount.ts'
import { type Window, windowOn } from './cap-window.ts'
import type { Finding } from './finding.ts'
import type { Amount, Flow } from './flow.ts'
import type { Cap, Limit, Measure } from './measure.ts'
import type { Rules } from './rules.ts'
import type { Verdict } from './verdict.ts'

type Measured = {
  readonly verdict: Verdict
  readonly reason: string
  readonly missing: readonly MissingFact[]
  readonly factor: string | null
  readonly account: CapShare | null
}

const say = (value: number): string => Math.round(value).toLocaleString('en-US')

/** `before` is in the unit of the cap; where the cap has several, in that of the amount. */
const bookedIn = (limit: Limit, limits: readonly Limit[], flow: Flow): number | null => {
  const unit = limits.find((l) => l.unit === flow.amount?.unit)?.unit ?? limits[0]?.unit
  return limit.unit === unit ? flow.before : null
}

const against = (
  limit: Limit,
  window: Window,
  amount: Amount,
  flow: Flow,
  goods: Goods,
  day: IsoDay,
  rules: Rules,
): Measured => {
  const before = bookedIn(limit, window.rule.limits, flow)
  const converted = amountIn(limit.unit, amount, flow, goods, day, rules)
  const empty: CapShare = {
    window: window.id,
    limit: limit.value,
    unit: limit.unit,
    amount: null,
    before,
    share: null,
  }
  if (converted === null) {
    const fact = limit.unit === 'USD' ? 'value' : 'amount'
    const question = `how much is it in ${limit.unit}?`
    const changes = `more than ${say(limit.value)} ${limit.unit} in ${window.id} would exceed the cap`
    return {
      verdict: 'counts_against_cap',
      reason: `${say(amount.low)} ${amount.unit} cannot be held against ${say(limit.value)} ${limit.unit}`,
      missing: [{ fact, question, changes }],
      factor: null,
      account: empty,
    }
  }
  const booked = before ?? 0
  const least = booked + converted.low.low
  const most = booked + converted.high.low
  const account: CapShare = {
    ...empty,
    amount: { low: converted.low.low, high: converted.high.high, unit: limit.unit },
    share: { low: least / limit.value, high: (booked + converted.high.high) / limit.value },
  }
  const total = `${say(least)}${least === most ? '' : `–${say(most)}`} ${limit.unit} of ${say(limit.value)} in ${window.id}`
  const missing: MissingFact[] = []
  if (flow.before === null && least <= limit.value)
    missing.push({
      fact: 'before',
      question: `what else was booked in ${window.id}?`,
      changes: `more than ${say(limit.value - least)} ${limit.unit} would make it exceed the cap`,
    })
  const factor = converted.factor
  if (least > limit.value)
    return { verdict: 'cap_exceeded', reason: `${total}: over the cap`, missing: [], factor, account }
  if (most > limit.value)
    return {
      verdict: 'cannot_tell',
      reason: `${total}: the conversion factor decides`,
      missing: [
        {
          fact: 'factor',
          question: `which product is it, and which factor holds (${converted.range ?? 'none known'})?`,
          changes: 'the lower end stays within the cap, the upper end exceeds it',
        },
        ...missing,
      ],
      factor: null,
      account,
    }
  if (booked + converted.high.high > limit.value)
    missing.push({
      fact: 'amount',
      question: 'how much is it exactly?',
      changes: 'the highest figure exceeds the cap',
    })
  return { verdict: 'counts_against_cap', reason: total, missing, factor, account }
}

/** The limits that an amount is held against: the one in its own unit where units are alternatives, else all. */
const limitsFor = (cap: Cap, limits: readonly Limit[], amount: Amount): readonly Limit[] => {
  const same = limits.filter((l) => l.unit === amount.unit)
  return cap.combine === 'alternative-units' && same.length > 0 ? same : limits
}

const measure = (
  cap: Cap,
  window: Window,
  amount: Amount | null,
  flow: Flow,
  goods: Goods,
  day: IsoDay,
  rules: Rules,
): readonly Measured[] => {
  const [first] = window.rule.limits
  if (first === undefined) {
    const over = amount !== null && flow.baseline !== null && (flow.before ?? 0) + amount.low > flow.baseline
    return [
      {
        verdict: over ? 'cap_exceeded' : 'counts_against_cap',
        reason: `the limit is ${cap.baseline ?? 'not a number of the text'}`,
        missing:
          flow.baseline === null
            ? [
                {
                  fact: 'baseline',
                  question: `what was it: ${cap.baseline ?? 'the limit'}?`,
                  changes: 'more than that exceeds the cap',
                },
              ]
            : [],
        factor: null,
        account: null,
      },
    ]
  }
  if (amount === null)
    return [
      {
        verdict: 'counts_against_cap',
        reason: `no amount to hold against ${say(first.value)} ${first.unit} in ${window.id}`,
        missing: [
          {
            fact: 'amount',
            question: 'how much is it?',
            changes: `more than ${say(first.value)} ${first.unit} would exceed the cap`,
          },
        ],
        factor: null,
        account: {
          window: window.id,
          limit: first.value,
          unit: first.unit,
          amount: null,
          before: flow.before,
          share: null,
        },
      },
    ]
  return limitsFor(cap, window.rule.limits, amount).map((limit) =>
    against(limit, window, amount, flow, goods, day, rules),
  )
}

/** Holds an amount against the cap of a measure on a day. Its allowance and exceptions were weighed before. */
export const decideCap = (
  rule: Measure,
  cap: Cap,
  amount: Amount | null,
  flow: Flow,
  goods: Goods,
  day: IsoDay,
  rules: Rules,
): Finding => {
  if (cap.items !== undefined && !cap.items.some((item) => goods.wider.has(item)))
    return {
      verdict: 'prohibited',
      reason: 'banned: the cap is for other goods of the paragraph',
      missing: [],
    }
  const window = windowOn(cap, day)
  if (window === null)
    return {
      verdict: 'cannot_tell',
      reason: `the ban is in force, its allowance is not open on ${day}: the text leaves a gap`,
      missing: [
        {
          fact: 'gap',
          question: `does ${rule.id} let anything through before its allowance opens?`,
          changes: 'read by the letter it is banned',
        },
      ],
    }
  const stop = window.rule.stopAt
  const limit = window.rule.limits.find((l) => bookedIn(l, window.rule.limits, flow) !== null)
  if (limit && stop !== undefined && flow.before !== null && flow.before >= (limit.value * stop) / 100)
    return {
      verdict: 'prohibited',
      reason: `${say(flow.before)} ${limit.unit} were booked before: at ${stop} % all deliveries stop for the rest of ${window.id}`,
      missing: [],
      used: [{ fact: 'before', value: String(flow.before) }],
    }
  const found = measure(cap, window, amount, flow, goods, day, rules)
  const order: readonly Verdict[] = ['cap_exceeded', 'cannot_tell', 'counts_against_cap']
  const gravestOne = order.flatMap((v) => found.filter((f) => f.verdict === v))[0]
  return {
    verdict: gravestOne?.verdict ?? 'counts_against_cap',
    reason: found.map((f) => f.reason).join('; '),
    missing: gravestOne?.verdict === 'cap_exceeded' ? gravestOne.missing : found.flatMap((f) => f.missing),
    factor: gravestOne?.factor ?? null,
    account: gravestOne?.account ?? null,
  }
}
