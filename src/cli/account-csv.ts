import { type CsvCell, csvText } from '../exports/csv-text.ts'
import type { Account } from '../ledger/account.ts'
import type { Observation } from '../regimes/observation.ts'

const header = [
  'line',
  'measure',
  'window',
  'from',
  'to',
  'party',
  'low',
  'high',
  'unit',
  'share_low',
  'share_high',
  'basis',
  'counted',
  'known_from',
  'source',
  'note',
]

const counted = (yes: boolean): string => (yes ? 'yes' : 'no')

/** The account as a table: one line for each official amount, gap, claimed transfer and notice, and the totals. */
export const accountCsv = (account: Account, observations: readonly Observation[]): string => {
  const { measure, unit, limit, official, claimed } = account
  const window = account.window.id
  const sources = new Map(observations.map(({ id, source }) => [id, source]))
  const sourceOf = (ids: readonly string[]): string =>
    [...new Set(ids.map((id) => sources.get(id) ?? ''))].filter((s) => s !== '').join(' ')
  const line = (kind: string, cells: readonly CsvCell[]): readonly CsvCell[] => [
    kind,
    measure,
    window,
    ...cells,
  ]
  const amount = (low: number, high: number): readonly CsvCell[] => [
    low,
    high,
    unit,
    low / limit,
    high / limit,
  ]
  const officialLine = (bar: Account['official']['bars'][number], counts: boolean, note: string | null) =>
    line('official', [
      bar.from,
      bar.to,
      bar.suppliers.join('+'),
      ...amount(bar.value, bar.value),
      bar.basis,
      counted(counts),
      null,
      sourceOf(bar.observations),
      note,
    ])
  const factor =
    account.factor === null ? 'no factor' : `factor ${account.factor.id} (${account.factor.value} bbl/t)`
  const nothing: readonly CsvCell[] = [null, null, unit, null, null]
  return csvText(header, [
    ...official.bars.map((bar) => officialLine(bar, true, null)),
    ...official.crossing.map((bar) => officialLine(bar, false, 'reaches over the window')),
    ...official.gaps.map(({ supplier, month, notReported }) =>
      line('gap', [
        month,
        month,
        supplier,
        ...nothing,
        notReported ? 'not reported' : 'no figure',
        'no',
        null,
        null,
        null,
      ]),
    ),
    ...claimed.transfers.map(({ low, high, origins, statements, restsOn, counted: yes }) =>
      line('claimed', [
        null,
        null,
        origins.join('; '),
        ...amount(low, high),
        'claimed',
        counted(yes && account.countClaims),
        null,
        statements.join(' '),
        restsOn.length > 0 ? `repeats ${restsOn.join(' ')}` : null,
      ]),
    ),
    ...account.notices.map(({ percent, amount: at, reachedBy, knownFrom }) =>
      line('notice', [
        null,
        reachedBy,
        null,
        ...amount(at, at),
        reachedBy === null ? 'not reached' : 'reached',
        null,
        knownFrom,
        null,
        `${percent} %`,
      ]),
    ),
    line('total official', [
      account.window.from,
      account.window.to,
      null,
      ...amount(official.total, official.total),
      'official',
      'yes',
      account.knownOn,
      null,
      factor,
    ]),
    line('total claimed', [
      account.window.from,
      account.window.to,
      null,
      ...amount(claimed.low, claimed.high),
      'claimed',
      counted(account.countClaims),
      account.knownOn,
      null,
      'low and high are two readings; never added to the official total',
    ]),
  ])
}
