import { z } from 'zod'
import { foldWidth } from './fold.ts'

/** One word of a list, written as the matcher sees texts: half-width letters, straight quotes, no spaces at its ends. */
export const wordSchema = z
  .string()
  .min(1)
  .refine((word) => word === foldWidth(word) && word === word.trim(), {
    error: (issue) =>
      `write ${JSON.stringify(issue.input)} with half-width letters, straight quotes and no spaces around`,
  })

export const wordsSchema = z
  .array(wordSchema)
  .min(1)
  .refine((words) => new Set(words).size === words.length, {
    error: (issue) => `a word stands here twice: ${repeated(issue.input)}`,
  })

const repeated = (words: unknown): string =>
  Array.isArray(words) ? [...new Set(words.filter((w, i) => words.indexOf(w) !== i))].join(', ') : ''
