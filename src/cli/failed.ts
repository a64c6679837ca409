import { warn } from './output.ts'
import { printable } from './view/printable.ts'

/** Says in a sentence what could not be done; the exit code is then 1. */
export const failed = (sentence: string): void => {
  warn(`${printable(sentence)}\n`)
  process.exitCode = 1
}
