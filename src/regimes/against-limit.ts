import type { Asked } from './asked.ts'
import type { CapShare, MissingFact } from './assessment.ts'
import { amountIn } from './cap-amount.ts'
import type { Window } from './cap-window.ts'
import type { Amount, Flow } from './flow.ts'
import type { Limit } from './measure.ts'
import type { Verdict } from './verdict.ts'

/** What holding an amount against one limit comes to. */
export type Measured = {
  readonly verdict: Verdict
  readonly reason: string
  readonly missing: readonly MissingFact[]
  readonly factor: string | null
  readonly account: CapShare | null
}

/** A number as people read it: 500,000. */
export const say = (value: number): string => Math.round(value).toLocaleString('en-US')

/** `before` is in the unit of the cap; where the cap has several, in that of the amount. */
export const bookedIn = (limit: Limit, limits: readonly Limit[], flow: Flow): number | null => {
  const unit = limits.find((l) => l.unit === flow.amount?.unit)?.unit ?? limits[0]?.unit
  return limit.unit === unit ? flow.before : null
}

/** Holds an amount, with what was booked before, against one limit of a window. */
export const againstLimit = (
  limit: Limit,
  window: Window,
  notices: readonly number[],
  amount: Amount,
  asked: Asked,
): Measured => {
  const { flow } = asked
  const before = bookedIn(limit, window.rule.limits, flow)
  const converted = amountIn(limit.unit, amount, asked)
  const empty: CapShare = {
    window: window.id,
    limit: limit.value,
    unit: limit.unit,
    amount: null,
    before,
    share: null,
    passes: [],
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
    passes:
      before === null
        ? []
        : notices.filter(
            (percent) => booked < (limit.value * percent) / 100 && (limit.value * percent) / 100 <= least,
          ),
  }
  const passed = account.passes.length > 0 ? `, past the notice at ${account.passes.join(', ')} %` : ''
  const total = `${say(least)}${least === most ? '' : `–${say(most)}`} ${limit.unit} of ${say(limit.value)} in ${window.id}${passed}`
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
