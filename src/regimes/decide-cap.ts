import { againstLimit, bookedIn, type Measured, say } from './against-limit.ts'
import type { Asked } from './asked.ts'
import { type Window, windowOn } from './cap-window.ts'
import type { Finding } from './finding.ts'
import type { Amount } from './flow.ts'
import type { Cap, Limit, Measure } from './measure.ts'
import type { Verdict } from './verdict.ts'

/** The limits that an amount is held against: the one in its own unit where units are alternatives, else all. */
const limitsFor = (cap: Cap, limits: readonly Limit[], amount: Amount): readonly Limit[] => {
  const same = limits.filter((l) => l.unit === amount.unit)
  return cap.combine === 'alternative-units' && same.length > 0 ? same : limits
}

const againstWindow = (
  cap: Cap,
  window: Window,
  amount: Amount | null,
  asked: Asked,
): readonly Measured[] => {
  const { flow } = asked
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
          passes: [],
        },
      },
    ]
  return limitsFor(cap, window.rule.limits, amount).map((limit) =>
    againstLimit(limit, window, cap.notices ?? [], amount, asked),
  )
}

/** Holds an amount against the cap of a measure on a day. Its allowance and exceptions were weighed before. */
export const decideCap = (rule: Measure, cap: Cap, amount: Amount | null, asked: Asked): Finding => {
  const { flow, goods, day } = asked
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
  const found = againstWindow(cap, window, amount, asked)
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
