import { useWidth } from '../ledger/use-width.ts'
import { Link } from '../router/router.tsx'
import { useSpeech } from '../words/speech.tsx'
import { monthText, ticksOf } from './time-scale.ts'
import type { TimedEntry, Timeline } from './timeline-rows.ts'
import { VerdictSign } from './verdict-sign.tsx'

type Props = { readonly timeline: Timeline; readonly label: string }

const laneHeight = 22
const rowGap = 30
const axisHeight = 30
const side = 14

/** Transfers in time, a row for each flow, each a bar with the sign of its verdict. */
export const TimelineChart = ({ timeline: { rows, whole }, label: title }: Props) => {
  const { words, formats, names } = useSpeech()
  const [element, width] = useWidth(900)
  if (whole === null) return null
  const months = Math.max(1, whole.end - whole.start)
  const at = (month: number): number => side + ((month - whole.start) / months) * (width - 2 * side)
  const ticks = ticksOf(whole, width - 2 * side)
  let below = axisHeight
  const tops = rows.map(({ lanes }) => {
    const top = below
    below += rowGap + lanes * laneHeight
    return top
  })
  const height = below + 8
  const party = ({ entry }: TimedEntry, which: 'suppliers' | 'recipients'): string =>
    entry[which].length === 0 ? words.nobodyNamed : words.list(entry[which].map(names.party))
  const nameOf = (one: TimedEntry): string =>
    `${words.transfer.flow(party(one, 'suppliers'), party(one, 'recipients'))} · ${words.classes[one.entry.goods]}`
  return (
    <div class="timeline" ref={element}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <title>{title}</title>
        <g class="axis">
          {ticks.map(({ month, year, isYear }) => (
            <g key={month}>
              <path
                class={isYear ? 'tick tick-year' : 'tick'}
                d={`M${at(month).toFixed(1)} ${axisHeight - 6} V${height}`}
              />
              <text
                x={at(month)}
                y={axisHeight - 12}
                text-anchor={at(month) < 40 ? 'start' : at(month) > width - 40 ? 'end' : 'middle'}
              >
                {isYear ? formats.shortDate(String(year)) : formats.month(monthText(month))}
              </text>
            </g>
          ))}
        </g>
        {rows.map(({ key, entries }, index) => {
          const top = tops[index] ?? 0
          const [first] = entries
          return (
            <g key={key}>
              <path class="row-line" d={`M0 ${top + 2} H${width}`} />
              <text class="row-name" x={0} y={top + 19}>
                {first === undefined ? '' : nameOf(first)}
              </text>
              {entries.map((one) => {
                const { entry, stretch, said, lane } = one
                const y = top + rowGap + lane * laneHeight + 4
                const [x, end] = [at(stretch.start), at(stretch.end)]
                const wide = Math.max(10, end - x)
                const when = said
                  ? formats.period({ from: entry.from, to: entry.to })
                  : entry.published === null
                    ? ''
                    : words.flows.writtenOn(formats.shortDate(entry.published))
                const label = [
                  nameOf(one),
                  when,
                  words.verdicts[entry.verdict],
                  words.transfer.origins(entry.origins),
                  ...(entry.denied > 0 ? [words.stances.denied] : []),
                ].join(words.pair('', ''))
                return (
                  <Link
                    key={entry.id}
                    class={`bar bar-${entry.verdict}${said ? '' : ' bar-unsaid'}`}
                    label={label}
                    to={{ kind: 'transfer', id: entry.id }}
                  >
                    <title>{label}</title>
                    <rect class="bar-shape" x={x} y={y} width={wide} height={12} rx={said ? 1 : 6} />
                    {entry.denied > 0 && <path class="bar-denied" d={`M${x} ${y + 15} h${wide}`} />}
                    <VerdictSign verdict={entry.verdict} x={x + Math.min(wide / 2, 8)} y={y + 6} />
                  </Link>
                )
              })}
            </g>
          )
        })}
      </svg>
    </div>
  )
}
