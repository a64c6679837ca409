import type { Account } from '../../../src/ledger/account.ts'
import { useSpeech } from '../words/speech.tsx'
import { monthsBetween, placeBars, roundTicks } from './months-layout.ts'
import { fillOf, SeriesPatterns } from './series.tsx'
import { useWidth } from './use-width.ts'

const chartHeight = 240
const left = 64
const below = 58
const above = 12

/** Official figures month by month; a figure for several months is one framed bar, a month without a figure says so. */
export const MonthsChart = ({ account }: { readonly account: Account }) => {
  const { words, formats, names } = useSpeech()
  const [element, width] = useWidth(720)
  const { official, window } = account
  const months = monthsBetween(window.from, window.to ?? window.from)
  const placed = placeBars(official.bars, months)
  const suppliers = official.suppliers.map(({ supplier }) => supplier)
  const ticks = roundTicks(Math.max(...placed.map(({ bottom, height }) => bottom + height), 0))
  const most = ticks.at(-1) || 1
  const plotHeight = chartHeight - below - above
  const column = Math.max(width - left - 4, 12) / Math.max(months.length, 1)
  const x = (index: number): number => left + index * column
  const y = (value: number): number => above + plotHeight * (1 - value / most)
  const gapsAt = (month: string) => official.gaps.filter((gap) => gap.month === month)
  return (
    <figure class="months" ref={element}>
      <svg width={width} height={chartHeight} role="img" aria-label={words.ledger.months}>
        <SeriesPatterns />
        {ticks.map((tick) => (
          <g key={tick} class="axis">
            <line x1={left} x2={width - 4} y1={y(tick)} y2={y(tick)} />
            <text x={left - 8} y={y(tick) + 4} text-anchor="end">
              {formats.number(tick)}
            </text>
          </g>
        ))}
        {placed.map(({ bar, first, count, bottom, height }) => {
          const supplier = bar.suppliers.join('+')
          const place = suppliers.indexOf(supplier)
          return (
            <rect
              key={`${supplier} ${bar.from}`}
              class={`month-bar series-${Math.min(Math.max(place, 0), 2)}${count > 1 ? ' month-bar-several' : ''}`}
              fill={fillOf(place)}
              x={x(first) + 2}
              y={y(bottom + height)}
              width={Math.max(count * column - 4, 1)}
              height={Math.max(y(bottom) - y(bottom + height), 1)}
            >
              <title>
                {`${names.suppliers(supplier)}, ${formats.period({ from: bar.from, to: bar.to })}: ${formats.amount({ value: Math.round(bar.value), unit: account.unit, approx: 'exact' })} (${words.ledger.bases[bar.basis]})`}
              </title>
            </rect>
          )
        })}
        {months.map((month, index) => (
          <g key={month} class="month-name">
            <text x={x(index) + column / 2} y={chartHeight - below + 18} text-anchor="middle">
              {column > 34 ? formats.month(month) : Number(month.slice(5))}
            </text>
            {(index === 0 || month.endsWith('-01')) && (
              <text x={x(index) + 2} y={chartHeight - 4}>
                {formats.date(month.slice(0, 4))}
              </text>
            )}
            {gapsAt(month).map((gap, row) => (
              <g key={gap.supplier} class={gap.notReported ? 'gap gap-silent' : 'gap'}>
                <circle
                  cx={x(index) + column / 2 + (row - (gapsAt(month).length - 1) / 2) * 9}
                  cy={chartHeight - below + 28}
                  r="3"
                />
                <title>
                  {`${names.suppliers(gap.supplier)}, ${formats.date(month)}: ${gap.notReported ? words.ledger.notReported : words.ledger.noFigure}`}
                </title>
              </g>
            ))}
          </g>
        ))}
      </svg>
      <figcaption>
        <ul class="chart-legend">
          {suppliers.map((supplier, place) => (
            <li key={supplier}>
              <svg width="14" height="14" aria-hidden="true">
                <rect
                  class={`month-bar series-${Math.min(place, 2)}`}
                  fill={fillOf(place)}
                  width="14"
                  height="14"
                />
              </svg>{' '}
              {names.suppliers(supplier)}
            </li>
          ))}
          {official.gaps.length > 0 && (
            <li>
              <svg width="14" height="14" aria-hidden="true" class="gap">
                <circle cx="7" cy="7" r="3" />
              </svg>{' '}
              {words.ledger.noFigure}
            </li>
          )}
        </ul>
        <p class="quiet">{words.ledger.monthsHint}</p>
      </figcaption>
    </figure>
  )
}
