import { numberWords } from './amount-words.ts'
import { gap, type Line, run, type Style } from './line.ts'

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

/** A bar of `cells` cells filled to a share between 0 and 1, in eighths of a cell; something is never shown as nothing. */
export const barText = (share: number, cells: number): string => {
  const units = Math.min(Math.max(Math.round(share * cells * 8), share > 0 ? 1 : 0), cells * 8)
  return '█'.repeat(Math.floor(units / 8)) + (eighths[units % 8] ?? '')
}

/** Where a notice stands in a bar, counted from 0. */
const noticeCell = (percent: number, cells: number): number =>
  Math.min(Math.round((percent / 100) * cells), cells - 1)

/** The bar with the notices as ticks where it has not reached them, and the cap as its end. */
export const capBar = (share: number, notices: readonly number[], cells: number, style: Style): Line => {
  const filled = barText(share, cells)
  const ticks = new Set(notices.map((percent) => noticeCell(percent, cells)))
  const rest = Array.from({ length: cells - filled.length }, (_, i) =>
    ticks.has(filled.length + i) ? '┊' : ' ',
  ).join('')
  return [run(filled, style), run(rest, 'dim'), run(share > 1 ? '▶' : '│', share > 1 ? 'bad' : 'dim')]
}

/** What stands above the ticks: the notices by their per cents, those that would touch put together. */
export const noticeScale = (notices: readonly number[], cells: number): Line => {
  const sorted = [...notices].sort((a, b) => a - b)
  const first = sorted[0]
  if (first === undefined) return []
  const words = `${sorted.join(' ')} %`
  const start = Math.max(0, Math.min(noticeCell(first, cells), cells - words.length + 4))
  return [gap(start), run(words, 'dim')]
}

/** `12.8 %`; one digit after the point, since caps are watched from 75 to 95 per cent. */
export const percentWords = (share: number): string => `${numberWords(Math.round(share * 1000) / 10)} %`
