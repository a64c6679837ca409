import { z } from 'zod'

const named = z.record(z.string().min(1), z.array(z.string().min(1)).min(1))

/** `data/evaluation/units.yaml`. */
export const unitNamesSchema = z.strictObject({
  measures: named,
  counted: named,
  counters: z.array(z.string().min(1)),
})
