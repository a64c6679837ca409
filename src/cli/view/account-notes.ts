import type { Account } from '../../ledger/account.ts'
import type { ClaimedTransfer } from '../../ledger/claims-account.ts'
import type { Notice } from '../../ledger/notices.ts'
import { partialDate } from '../../text/partial-date.ts'
import { amountWords, numberWords } from './amount-words.ts'
import { percentWords } from './cap-bar.ts'
import { dateWords, periodWords, shortDate } from './date-words.ts'
import { unbroken } from './unbroken.ts'

/** Names of origins by their keys. */
type Names = ReadonlyMap<string, string>

const figure = (value: number, unit: string): string => unbroken(`${numberWords(Math.round(value))} ${unit}`)

const between = (low: number, high: number, unit: string): string =>
  Math.round(low) === Math.round(high)
    ? figure(low, unit)
    : unbroken(`${numberWords(Math.round(low))}–${numberWords(Math.round(high))} ${unit}`)

export const officialWords = ({ official, unit, limit }: Account): string => {
  if (official.bars.length === 0) return 'no figure is known that can be counted'
  const shares = official.suppliers.map(({ supplier, value }) =>
    unbroken(`${supplier} ${numberWords(Math.round(value))}`),
  )
  const parts = shares.length > 1 ? ` (${shares.join(', ')})` : ''
  return `${figure(official.total, unit)}, ${unbroken(percentWords(official.share))} of ${figure(limit, unit)}${parts}`
}

/** What a claim of several origins comes to; low and high are two readings of it. */
const transferWords = (transfer: ClaimedTransfer, unit: string, names: Names): string => {
  const origins = transfer.origins.map((key) => names.get(key) ?? key)
  const said = `${between(transfer.low, transfer.high, unit)}: ${origins.join('; ')}`
  return transfer.counted ? said : `${said}; repeats official figures and adds nothing`
}

export const claimedWords = ({ claimed, unit, limit }: Account, names: Names): readonly string[] => {
  if (claimed.transfers.length === 0 && claimed.uncounted.length === 0) return ['nothing in the store']
  const share = percentWords(claimed.low / limit, claimed.high / limit)
  const uncounted = claimed.uncounted.map(
    ({ quantity, origin }) =>
      `${amountWords(quantity)}, which are no ${unit}: ${names.get(origin ?? '') ?? origin ?? 'the page'}`,
  )
  return [
    `low ${figure(claimed.low, unit)}, high ${figure(claimed.high, unit)} (${unbroken(share)}), beside the official figures`,
    ...claimed.transfers.map((transfer) => transferWords(transfer, unit, names)),
    ...uncounted,
  ]
}

export const noticeWords = ({ percent, amount, reachedBy, knownFrom }: Notice, unit: string): string => {
  const head = `${unbroken(`${percent} %`)} (${figure(amount, unit)})`
  if (reachedBy === null) return `${head} not reached`
  const known = knownFrom === null ? '' : `, known from ${unbroken(dateWords(knownFrom))}`
  return `${head} reached by ${unbroken(dateWords(reachedBy))}${known}`
}

const previous = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return number === 1
    ? `${String(year - 1).padStart(4, '0')}-12`
    : `${String(year).padStart(4, '0')}-${String(number - 1).padStart(2, '0')}`
}

/** Months as stretches: `Jan 2023 – Mar 2023, Dec 2023`. */
const stretches = (months: readonly string[]): string => {
  const runs: [string, string][] = []
  for (const month of months) {
    const last = runs.at(-1)
    if (last !== undefined && last[1] === previous(month)) last[1] = month
    else runs.push([month, month])
  }
  return runs
    .map(([from, to]) => unbroken(periodWords({ from: partialDate(from), to: partialDate(to) })))
    .join(', ')
}

/** The months of each supplier for which there is no figure: said to be not reported, or simply none found. */
export const gapWords = ({ official }: Account, notReported: boolean): readonly string[] =>
  [...new Set(official.gaps.map(({ supplier }) => supplier))].flatMap((supplier) => {
    const months = official.gaps
      .filter((one) => one.supplier === supplier && one.notReported === notReported)
      .map(({ month }) => month)
    return months.length === 0 ? [] : [`${supplier} ${stretches(months)}`]
  })

export const factorWords = ({ factor, official, unit }: Account): string => {
  if (factor !== null) return `${factor.id}, ${numberWords(factor.value)} barrels a tonne, ${factor.standing}`
  const open =
    official.between === null
      ? ''
      : `; with the others it lies between ${between(official.between.low, official.between.high, unit)} (${official.between.why})`
  return `none was official by then: only figures printed in ${unit} count${open}`
}

export const printedWords = ({ official, unit }: Account): readonly string[] =>
  official.printed.map(({ value, share, perTonne }) => {
    const by = perTonne === null ? '' : ` at ${numberWords(perTonne)} barrels a tonne`
    return `${figure(value, unit)}, ${unbroken(percentWords(share))}, as a newspaper worked it out${by}`
  })

export const crossingWords = ({ official, unit }: Account): readonly string[] => [
  ...official.crossing.map(
    ({ from, to, suppliers, value }) =>
      `${suppliers.join('+')} ${figure(value, unit)}, ${from} to ${to}: reaches over the window and is not counted`,
  ),
  ...official.leftovers
    .filter(({ reason }) => reason !== 'the months say the same')
    .map(({ observation, reason }) => `${observation}: ${reason}`),
]

export const disputeWords = ({ disputes }: Account): readonly string[] =>
  disputes.map(({ by, on, said, outcome }) => {
    const end = outcome === null ? '' : `; ${outcome}`
    return `${by} (${unbroken(shortDate(on))}): ${said}${end}`
  })

export const countedWords = ({ countClaims, counted, limit, unit }: Account): string =>
  countClaims && counted !== null
    ? `claims outside the notification are counted, which States dispute: ${between(counted.low, counted.high, unit)}, ${unbroken(percentWords(counted.low / limit, counted.high / limit))}`
    : 'claims outside the notification are not counted; --count-disputed counts them, which States dispute'
