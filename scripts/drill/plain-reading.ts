import type { Reading } from '../../src/reading/reading.ts'

/** A reading as it comes out of JSON, without the time at which it was kept: what two of them are compared by. */
export const plainReading = (reading: Reading): unknown => {
  const { readAt: _, ...document } = reading.document
  return JSON.parse(JSON.stringify({ ...reading, document }))
}
