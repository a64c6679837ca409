import { StoreFailure } from '../ports/store.ts'
import { printable } from './view/printable.ts'

/** What a person is told of an operation that broke: one sentence, never a stack trace. */
export const sentenceOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof StoreFailure) return printable(message)
  return printable(`tidewaiter broke off: ${message}${/[.!?]$/u.test(message) ? '' : '.'}`)
}
