import { displayWidth, graphemesOf } from './view/display-width.ts'
import { printable } from './view/printable.ts'

/** The end of a text in so many cells: of a path, the end tells more. */
const tail = (text: string, cells: number): string => {
  if (displayWidth(text) <= cells) return text
  let kept = ''
  for (const grapheme of graphemesOf(text).toReversed()) {
    if (displayWidth(kept + grapheme) + 1 > cells) break
    kept = grapheme + kept
  }
  return `…${kept}`
}

/** One line about how far the reading has come. */
export const progressText = (done: number, of: number | null, source: string, width: number): string => {
  const count = of === null || done >= of ? `${done + 1}` : `${done + 1}/${of}`
  return `${count}  ${tail(printable(source), width - count.length - 3)}`
}

/** A line on standard error that is written over again and again, and is gone at the end. */
export const progressLine = (stream: NodeJS.WriteStream) => ({
  show: (done: number, of: number | null, source: string): void => {
    stream.write(`\r\u001b[K${progressText(done, of, source, stream.columns ?? 80)}`)
  },
  clear: (): void => {
    stream.write('\r\u001b[K')
  },
})
