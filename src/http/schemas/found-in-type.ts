import { z } from '@hono/zod-openapi'

/** The page on which something was found. */
export const foundInType = z
  .object({
    document: z.string(),
    source: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    publishedOn: z.string().nullable(),
    keptAt: z.string(),
  })
  .openapi('FoundIn')
