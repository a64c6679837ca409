import { z } from '@hono/zod-openapi'
import { RequestProblem } from './problem-answer.ts'
import { isLine } from './schemas/fields.ts'

/** A place in a list as the reader of the API holds it: opaque, and safe in an address. */
export const cursorOf = (place: readonly string[]): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url')

/** The place that a cursor names, of `parts` texts; throws `RequestProblem` for anything else. */
export const placeOf = (cursor: string, parts: number): readonly string[] => {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (
      Array.isArray(place) &&
      place.length === parts &&
      place.every((part) => typeof part === 'string' && isLine(part))
    )
      return place
  } catch {
    throw new RequestProblem(400, 'cursor: the `next` of an answer was expected')
  }
  throw new RequestProblem(400, 'cursor: the `next` of an answer was expected')
}

/** One page of a list: `next` is the cursor of the page after it, null at the end. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().nullable() })
