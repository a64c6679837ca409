import type { Evaluation } from '../desk/evaluate.ts'
import { type EvaluationError, errorsOf } from '../evaluation/list-errors.ts'
import { answerInShort, differenceWords, goldInShort } from '../evaluation/statement-words.ts'
import { tallyOf } from '../evaluation/tally.ts'

const errorJson = (error: EvaluationError): unknown => {
  const { page, kind } = error
  switch (kind) {
    case 'failed':
      return { page, kind, reason: error.reason }
    case 'article':
      return { page, kind, fields: error.fields }
    case 'missed':
    case 'gold not on the page':
      return { page, kind, expected: goldInShort(error.gold), id: error.gold.id, quote: error.gold.quote }
    case 'extra':
    case 'not verbatim':
    case 'not on the page':
      return {
        page,
        kind,
        answered: answerInShort(error.got),
        rule: error.got.predicate.rule,
        quote: error.got.quote,
      }
    case 'wrong':
    case 'differs':
      return {
        page,
        kind,
        expected: goldInShort(error.gold),
        answered: answerInShort(error.got),
        differences: error.differences.map((d) => ({
          field: d,
          words: differenceWords(d, error.gold, error.got),
        })),
        id: error.gold.id,
        rule: error.got.predicate.rule,
        quote: error.got.quote,
      }
  }
}

/** An evaluation for other programs: every count of every group and page, and every error. */
export const evaluationJson = ({ groups, pages, broken, readingMs }: Evaluation): unknown => ({
  groups,
  pages: pages.map((score) => {
    const { id, language, type, format } = score.page
    return { id, language, type, format, failure: score.failure, ...tallyOf(score) }
  }),
  errors: pages.flatMap(errorsOf).map(errorJson),
  broken,
  secondsOfReading: readingMs / 1000,
})
