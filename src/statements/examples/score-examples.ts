import { type CheckedField, checkedFields, type ExampleResult, isWhollyRight } from './match-statements.ts'

export type Rate = { readonly right: number; readonly of: number }

export type ExampleScore = {
  readonly examples: Rate
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly fields: readonly (Rate & { readonly field: CheckedField })[]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/** A rate of nothing is one: there was nothing to get wrong. */
const share = (right: number, of: number): number => (of === 0 ? 1 : right / of)

const fieldRate = (results: readonly ExampleResult[], field: CheckedField): Rate => {
  const checked = results.flatMap((r) => r.matches.flatMap(({ fields }) => fields[field] ?? []))
  return { right: checked.filter(Boolean).length, of: checked.length }
}

/** Precision, recall and F1 over statements, and how often each field that an example lists is right. */
export const scoreExamples = (results: readonly ExampleResult[]): ExampleScore => {
  const hits = sum(results.map((r) => r.matches.length))
  const precision = share(hits, hits + sum(results.map((r) => r.extras.length)))
  const recall = share(hits, hits + sum(results.map((r) => r.misses.length)))
  return {
    examples: { right: results.filter(isWhollyRight).length, of: results.length },
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    fields: checkedFields.map((field) => ({ field, ...fieldRate(results, field) })),
  }
}
