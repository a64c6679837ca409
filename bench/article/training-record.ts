import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { packageRoot } from '../../src/adapters/data-files/package-root.ts'

const scores = z.object({ f1: z.number(), precision: z.number(), recall: z.number() })
const ofSet = z.object({ html: scores, text: scores })
const record = z.object({
  model: z.string(),
  folds: z.number(),
  sets: z.object({ fundus: ofSet, wcxb: ofSet }),
})

/** What the shipped model's training measured on publishers that it had left out. */
export type TrainingRecord = z.infer<typeof record> & {
  /** Whether it was measured when the shipped model was made, and not an earlier one. */
  readonly ofShippedModel: boolean
}

/** The record of the last training; null where none is kept. */
export const trainingRecord = (): TrainingRecord | null => {
  const folder = join(packageRoot, 'data', 'article')
  const file = join(folder, 'cross-validation.json')
  if (!existsSync(file)) return null
  const kept = record.parse(JSON.parse(readFileSync(file, 'utf8')))
  const model = createHash('sha256')
    .update(readFileSync(join(folder, 'line-roles.json')))
    .digest('hex')
  return { ...kept, ofShippedModel: model === kept.model }
}
