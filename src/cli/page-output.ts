import { isFailure, type Problem } from '../problems/problem.ts'
import { type JsonShape, jsonPrinter } from './json-output.ts'
import { print, warn } from './output.ts'
import { progressLine } from './progress-line.ts'
import { viewWidth, wantsColour } from './terminal.ts'
import { ink } from './view/ink.ts'
import type { Line } from './view/line.ts'
import { printable } from './view/printable.ts'

export type JsonFlags = { readonly json?: true; readonly jsonl?: true }

/** The form that the flags ask for; null for a view for people. */
const shapeOf = ({ json, jsonl }: JsonFlags, one: boolean): JsonShape | null =>
  jsonl ? 'lines' : json ? (one ? 'object' : 'array') : null

/**
 * Prints one page after another, as JSON or as a view, names failures on standard error and sets the exit code. On a
 * terminal a line tells how far the reading has come.
 */
export const pageOutput = <T>(
  flags: JsonFlags,
  one: boolean,
  view: (page: T, width: number) => readonly Line[],
) => {
  const shape = shapeOf(flags, one)
  const json = shape === null ? null : jsonPrinter(shape)
  const width = viewWidth(process.stdout.columns)
  const colour = wantsColour()
  const progress = process.stderr.isTTY && !one ? progressLine(process.stderr) : null
  let shown = 0
  return {
    progress: (done: number, of: number | null, source: string): void => progress?.show(done, of, source),
    passedOver: (source: string, message: string): void => {
      progress?.clear()
      warn(`${printable(source)}: ${printable(message)}\n`)
    },
    page: async (page: T, source: string, problems: readonly Problem[]): Promise<void> => {
      progress?.clear()
      for (const { code, message } of problems.filter(isFailure)) {
        process.exitCode = 1
        warn(`${printable(source)}: ${printable(message)} (${code})\n`)
      }
      if (json !== null) return json.print(page)
      const lines = view(page, width)
      if (lines.length === 0) return
      await print((shown > 0 ? '\n\n' : '') + ink(lines, colour))
      shown += 1
    },
    end: async (): Promise<void> => {
      progress?.clear()
      await json?.end()
    },
  }
}
