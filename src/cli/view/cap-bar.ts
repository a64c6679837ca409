import { numberWords } from './amount-words.ts'
import { type Line, run, type Style } from './line.ts'

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

/** A bar of at most `cells` cells, filled to a share in eighths of a cell; something is never shown as nothing. */
export const barText = (share: number, cells: number): string => {
  const units = Math.min(Math.max(Math.round(share * cells * 8), share > 0 ? 1 : 0), cells * 8)
  return '█'.repeat(Math.floor(units / 8)) + (eighths[units % 8] ?? '')
}

/** What a bar shows, as shares of the cap: what is certain, what it may be at most, and all that is known with it. */
export type CapShares = { readonly low: number; readonly high: number; readonly all: number }

/** Where a notice stands in a bar, counted from 0. */
const noticeCell = (percent: number, cells: number): number =>
  Math.min(Math.round((percent / 100) * cells), cells - 1)

/**
 * The bar of one window: the flow itself, then shaded what it may be at most, then dotted what others have booked; the
 * notices as ticks where nothing has reached them, and the cap as its end.
 */
export const capBar = (shares: CapShares, notices: readonly number[], cells: number, style: Style): Line => {
  const solid = barText(shares.low, cells)
  const upTo = (share: number): number => Math.min(Math.ceil(share * cells), cells)
  const shaded = '▒'.repeat(Math.max(0, upTo(shares.high) - solid.length))
  const others = '░'.repeat(Math.max(0, upTo(shares.all) - solid.length - shaded.length))
  const filled = solid.length + shaded.length + others.length
  const ticks = new Set(notices.map((percent) => noticeCell(percent, cells)))
  const rest = Array.from({ length: cells - filled }, (_, i) => (ticks.has(filled + i) ? '┊' : ' ')).join('')
  const over = Math.max(shares.high, shares.all) > 1
  return [run(solid + shaded, style), run(others + rest, 'dim'), run(over ? '▶' : '│', over ? 'bad' : 'dim')]
}

/** `12.8 %`, or `0–13.4 %`; one digit after the point, since caps are watched from 75 to 95 per cent. */
export const percentWords = (low: number, high: number = low): string => {
  const percent = (share: number): string => numberWords(Math.round(share * 1000) / 10)
  return low === high ? `${percent(low)} %` : `${percent(low)}–${percent(high)} %`
}
