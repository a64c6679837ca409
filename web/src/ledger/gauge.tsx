import type { Account } from '../../../src/ledger/account.ts'
import { useSpeech } from '../words/speech.tsx'
import { SeriesPatterns } from './series.tsx'
import { useWidth } from './use-width.ts'

const rowHeight = 26
const top = 62
const labelRoom = 4

/** The cap as a gauge: official figures, claims apart, the limit, and the shares at which all States are told. */
export const Gauge = ({ account }: { readonly account: Account }) => {
  const { words, formats } = useSpeech()
  const [element, width] = useWidth(720)
  const { limit, official, claimed, notices, unit } = account
  const amount = (value: number): string =>
    formats.amount({ value: Math.round(value), unit, approx: 'exact' })
  const most = Math.max(limit, official.between?.high ?? official.total, claimed.high) * 1.02
  const x = (value: number): number => (value / most) * Math.max(width - 2, 1) + 1
  const rows = [
    { label: words.ledger.official, low: 0, high: official.total, kind: 'official' },
    ...(claimed.high > 0
      ? [{ label: words.ledger.claimed, low: claimed.low, high: claimed.high, kind: 'claimed' } as const]
      : []),
  ] as const
  const height = top + rows.length * (rowHeight + 26) + 4
  const bottom = height - 4
  return (
    <figure class="gauge" ref={element}>
      <svg width={width} height={height} role="img" aria-labelledby="gauge-title">
        <title id="gauge-title">
          {`${words.ledger.official}: ${amount(official.total)}, ${words.ledger.ofLimit(formats.percent(official.share))}. ${words.ledger.limit}: ${amount(limit)}.`}
        </title>
        <SeriesPatterns />
        {notices.map(({ percent, amount: at, reachedBy }) => (
          <g key={percent} class={reachedBy === null ? 'notice-line' : 'notice-line notice-reached'}>
            <line x1={x(at)} x2={x(at)} y1={top - 8} y2={bottom} />
            <text x={x(at)} y={percent === 90 ? top - 30 : top - 14} text-anchor="middle">
              {formats.percent(percent / 100)}
            </text>
          </g>
        ))}
        <g class="limit-line">
          <line x1={x(limit)} x2={x(limit)} y1={top - 8} y2={bottom} />
          <text x={x(limit)} y={12} text-anchor="end">
            {`${words.ledger.limit} ${amount(limit)}`}
          </text>
        </g>
        {rows.map(({ label, low, high, kind }, index) => {
          const y = top + index * (rowHeight + 26)
          return (
            <g key={kind}>
              <rect class="gauge-track" x={x(0)} y={y + 20} width={x(limit) - x(0)} height={rowHeight} />
              {kind === 'claimed' && high > low && low > 0 && (
                <rect class="gauge-claimed" x={x(0)} y={y + 20} width={x(low) - x(0)} height={rowHeight} />
              )}
              <rect
                class={`gauge-${kind}`}
                fill={kind === 'claimed' ? 'url(#claimed)' : undefined}
                x={kind === 'claimed' && high > low ? x(low) : x(0)}
                y={y + 20}
                width={Math.max(x(high) - (kind === 'claimed' && high > low ? x(low) : x(0)), 1)}
                height={rowHeight}
              />
              <text class="gauge-label" x={x(0)} y={y + 20 - labelRoom}>
                {words.pair(
                  `${label} ${low > 0 && high > low ? words.dates.between(amount(low), amount(high)) : amount(high)}`,
                  formats.percent(high / limit),
                )}
              </text>
            </g>
          )
        })}
      </svg>
    </figure>
  )
}
