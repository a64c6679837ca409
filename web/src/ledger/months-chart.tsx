import type { Account } from '../../../src/ledger/account.ts'
import { useSpeech } from '../words/speech.tsx'
import { monthsBetween, placeBars, roundTicks } from './months-layout.ts'
import { fillOf } from './series.tsx'
import { useWidth } from './use-width.ts'

const panelHeight = 160
const left = 64
const below = 34
const above = 26

type Drawn = {
  readonly supplier: string
  readonly place: number
  readonly months: readonly string[]
  readonly most: number
  readonly width: number
  readonly account: Account
}

/** The months of one supplier, all panels in one scale. */
const Panel = ({ supplier, place, months, most, width, account }: Drawn) => {
  const { words, formats, names } = useSpeech()
  const { official, unit } = account
  const ticks = roundTicks(most)
  const top = ticks.at(-1) || 1
  const plot = panelHeight - below - above
  const column = Math.max(width - left - 4, 12) / Math.max(months.length, 1)
  const x = (index: number): number => left + index * column
  const y = (value: number): number => above + plot * (1 - value / top)
  const bars = official.bars.filter((bar) => bar.suppliers.join('+') === supplier)
  const gapAt = (month: string) =>
    official.gaps.find((gap) => gap.month === month && supplier.split('+').includes(gap.supplier))
  return (
    <svg
      width={width}
      height={panelHeight}
      role="img"
      aria-label={`${words.ledger.months}${words.colon}${names.suppliers(supplier)}`}
    >
      <text class="panel-name" x={left} y={14}>
        {names.suppliers(supplier)}
      </text>
      {ticks
        .filter((_, index) => index % 2 === 0)
        .map((tick) => (
          <g key={tick} class="axis">
            <line x1={left} x2={width - 4} y1={y(tick)} y2={y(tick)} />
            <text x={left - 8} y={y(tick) + 4} text-anchor="end">
              {formats.number(tick)}
            </text>
          </g>
        ))}
      {placeBars(bars, months).map(({ bar, first, count, height, several }) => (
        <rect
          key={`${bar.from} ${bar.to} ${first}`}
          class={`month-bar series-${Math.min(place, 2)}${several ? ' month-bar-several' : ''}`}
          fill={fillOf(place)}
          x={x(first) + 2}
          y={y(height)}
          width={Math.max(count * column - 4, 1)}
          height={Math.max(y(0) - y(height), 1)}
        >
          <title>
            {`${names.suppliers(supplier)}, ${formats.period(bar)}: ${formats.amount({ value: Math.round(bar.value), unit, approx: 'exact' })} (${words.ledger.bases[bar.basis]})`}
          </title>
        </rect>
      ))}
      {months.map((month, index) => {
        const gap = gapAt(month)
        return (
          <g key={month} class="month-name">
            <text x={x(index) + column / 2} y={panelHeight - below + 16} text-anchor="middle">
              {column > 34 ? formats.month(month) : Number(month.slice(5))}
            </text>
            {gap !== undefined && (
              <g class={gap.notReported ? 'gap gap-silent' : 'gap'}>
                <circle cx={x(index) + column / 2} cy={y(0) - 8} r="4" />
                <title>
                  {`${formats.date(month)}: ${gap.notReported ? words.ledger.notReported : words.ledger.noFigure}`}
                </title>
              </g>
            )}
          </g>
        )
      })}
    </svg>
  )
}

/** Official figures month by month, supplier by supplier; a month without a figure says so. */
export const MonthsChart = ({ account }: { readonly account: Account }) => {
  const { words } = useSpeech()
  const [element, width] = useWidth(720)
  const { official, window } = account
  const months = monthsBetween(window.from, window.to ?? window.from)
  const suppliers = official.suppliers.map(({ supplier }) => supplier)
  const heights = suppliers.flatMap((supplier) =>
    placeBars(
      official.bars.filter((bar) => bar.suppliers.join('+') === supplier),
      months,
    ).map(({ height }) => height),
  )
  return (
    <figure class="months" ref={element}>
      {suppliers.map((supplier, place) => (
        <Panel
          key={supplier}
          supplier={supplier}
          place={place}
          months={months}
          most={Math.max(...heights, 0)}
          width={width}
          account={account}
        />
      ))}
      <figcaption>
        {official.gaps.length > 0 && (
          <p class="chart-legend">
            <svg width="14" height="14" aria-hidden="true" class="gap">
              <circle cx="7" cy="7" r="4" />
            </svg>{' '}
            {words.ledger.noFigure}
          </p>
        )}
        <p class="quiet">{words.ledger.monthsHint}</p>
      </figcaption>
    </figure>
  )
}
