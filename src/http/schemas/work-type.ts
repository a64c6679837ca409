import { z } from '@hono/zod-openapi'
import { workKinds, workStatuses } from '../../desk/work-board.ts'

/** Long work as it stands. */
export const workType = z
  .object({
    id: z.string(),
    kind: z.enum(workKinds),
    name: z.string(),
    status: z.enum(workStatuses),
    done: z.int(),
    of: z.int().nullable(),
    current: z.string().nullable(),
    statements: z.int(),
    failures: z.int(),
    startedAt: z.string(),
    endedAt: z.string().nullable(),
    problem: z.string().nullable(),
  })
  .openapi('Work')
