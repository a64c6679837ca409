import type { Observation } from '../../regimes/observation.ts'
import { numberWords } from './amount-words.ts'
import { displayWidth } from './display-width.ts'
import { gap, type Line, padded, run } from './line.ts'
import { shorten } from './shorten.ts'

const columns: readonly (readonly [head: string, right: boolean, cell: (o: Observation) => string])[] = [
  ['period', false, ({ from, to }) => (from === to ? from : `${from}/${to}`)],
  ['supplier', false, ({ suppliers }) => suppliers.join('+')],
  ['t', true, ({ t }) => (t === null ? '' : numberWords(t))],
  ['bbl', true, ({ bbl, bblByPress }) => (bbl === null ? '' : `${numberWords(bbl)}${bblByPress ? '*' : ''}`)],
  ['basis', false, ({ basis, rounded }) => (rounded ? `${basis}, rounded` : basis)],
  ['seen', false, ({ seen, seenFrom }) => (seenFrom === 'import' ? `${seen} (import)` : seen)],
]

/** Official figures, one a line; `*` marks barrels that a newspaper worked out. */
export const observationList = (observations: readonly Observation[], width: number): readonly Line[] => {
  if (observations.length === 0) return [[run('No official figure fits.')]]
  const rows = observations.map((o) => columns.map(([, , cell]) => cell(o)))
  const cells = columns.map(
    ([head], i) => Math.max(...rows.map((row) => displayWidth(row[i] ?? '')), head.length) + 2,
  )
  const room = width - cells.reduce((sum, n) => sum + n, 0)
  const line = (texts: readonly string[], source: string, dim: boolean): Line => [
    ...texts.flatMap((text, i): Line => {
      const style = dim ? 'dim' : 'plain'
      const size = cells[i] ?? 0
      return columns[i]?.[1]
        ? [gap(size - 2 - displayWidth(text)), run(text, style), gap(2)]
        : padded(text, size, style)
    }),
    run(room >= 12 ? shorten(source, { start: 0, end: 1 }, room) : '', 'dim'),
  ]
  const count = `${observations.length} ${observations.length === 1 ? 'figure' : 'figures'}`
  const press = observations.some(({ bblByPress }) => bblByPress)
  return [
    line(
      columns.map(([head]) => head),
      room >= 12 ? 'source' : '',
      true,
    ),
    ...observations.map((o, i) =>
      line(rows[i] ?? [], o.source.replace(/^https?:\/\/(?:www\.)?/u, ''), false),
    ),
    [run(press ? `${count}; * barrels worked out by a newspaper` : count, 'dim')],
  ]
}
