import { type Line, type Run, run, type Style } from './line.ts'

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

/** One row of a running account, as shares of the cap: what was there before, and what there is with it. */
export type RunningShare = { readonly before: number; readonly after: number }

/** How the bars of an account are drawn: the share at the right end, never less than the cap, and the cells for it. */
export type Scale = { readonly most: number; readonly cells: number }

/** The cell in which the line of the cap stands, counted from 0. */
export const capCell = ({ most, cells }: Scale): number => Math.round(cells / most)

const joined = (cells: readonly Run[]): Line =>
  cells.reduce<Run[]>((line, cell) => {
    const last = line.at(-1)
    if (last?.style === cell.style) line[line.length - 1] = { ...last, text: last.text + cell.text }
    else line.push(cell)
    return line
  }, [])

/**
 * A bar of `cells + 1` cells: light up to what was there before, solid for what this row adds, the notices as ticks where
 * nothing has reached them, and the line of the cap in every row. Something is never shown as nothing.
 */
export const monthBar = ({ before, after }: RunningShare, notices: readonly number[], scale: Scale): Line => {
  const at = (share: number): number => (share / scale.most) * scale.cells
  const start = Math.floor(at(before))
  const end = Math.floor(at(after))
  const part = eighths[Math.floor((at(after) - end) * 8)] ?? ''
  const cap = capCell(scale)
  const ticks = new Set(notices.map((percent) => Math.round(at(percent / 100))))
  const textOf = (cell: number): readonly [text: string, style: Style] => {
    if (cell < start) return ['░', 'dim']
    if (cell < end) return ['█', 'accent']
    if (cell === end && part !== '' && after > before) return [part, 'accent']
    if (cell === start && after > before && end === start) return ['▏', 'accent']
    return [ticks.has(cell) ? '┊' : ' ', 'dim']
  }
  return joined(
    Array.from({ length: scale.cells + 1 }, (_, cell): Run => {
      const [text, style] = textOf(cell)
      if (cell !== cap) return run(text, style)
      return after > 1 && text !== ' ' ? run('┃', 'bad') : run('│', 'plain')
    }),
  )
}
