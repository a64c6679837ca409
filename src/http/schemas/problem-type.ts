import { z } from '@hono/zod-openapi'

const problemType = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(z.object({ at: z.string(), message: z.string() })).optional(),
  })
  .openapi('ProblemDetails')

const content = { 'application/problem+json': { schema: problemType } }

/** What a route may answer when it cannot do what is asked (RFC 9457). */
export const wrongRequest = { description: 'What is wrong with the request', content }
export const notThere = { description: 'There is no such thing', content }
export const notPossible = { description: 'Why it cannot be done as things stand', content }
export const tooLarge = { description: 'More was sent than is taken', content }
