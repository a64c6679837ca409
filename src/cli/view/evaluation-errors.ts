import type { GoldStatement } from '../../evaluation/gold.ts'
import { type EvaluationError, errorsOf } from '../../evaluation/list-errors.ts'
import type { PageScore } from '../../evaluation/score-page.ts'
import { answerInShort, differenceWords, goldInShort } from '../../evaluation/statement-words.ts'
import type { Statement } from '../../statements/statement.ts'
import { blank, indented, type Line, run, type Style, withMargin, wrapped } from './line.ts'

const margin = 9

const inMargin: Readonly<Record<EvaluationError['kind'], readonly [word: string, style: Style]>> = {
  failed: ['failed', 'bad'],
  missed: ['missed', 'bad'],
  wrong: ['wrong', 'bad'],
  extra: ['extra', 'bad'],
  differs: ['differs', 'warn'],
  article: ['article', 'warn'],
  'not verbatim': ['span', 'bad'],
  'not on the page': ['quote', 'bad'],
  'gold not on the page': ['gold', 'warn'],
}

type Words = readonly (readonly [string, Style])[]

const goldWords = (gold: GoldStatement): Words => [
  [goldInShort(gold), 'plain'],
  [gold.quote, 'dim'],
]
const answerWords = (got: Statement): Words => [
  [`${answerInShort(got)} · ${got.predicate.rule}`, 'plain'],
  [got.quote.text, 'dim'],
]

/** What is said of an error, and below it the page's words. */
const wordsOf = (error: EvaluationError): Words => {
  switch (error.kind) {
    case 'failed':
      return [[error.reason, 'plain']]
    case 'article':
      return [[error.fields.join(', '), 'plain']]
    case 'missed':
      return goldWords(error.gold)
    case 'gold not on the page':
      return [['this quote of the gold is not on the page:', 'plain'], ...goldWords(error.gold)]
    case 'extra':
      return answerWords(error.got)
    case 'not verbatim':
      return [['a span does not hold the words that stand there:', 'plain'], ...answerWords(error.got)]
    case 'not on the page':
      return [['this quote of the answer is not on the page:', 'plain'], ...answerWords(error.got)]
    case 'wrong':
    case 'differs':
      return [
        [goldInShort(error.gold), 'plain'],
        ...error.differences.map(
          (d) => [differenceWords(d, error.gold, error.got), inMargin[error.kind][1]] as const,
        ),
        [error.got.quote.text, 'dim'],
      ]
  }
}

const errorLines = (error: EvaluationError, width: number): readonly Line[] => {
  const [word, style] = inMargin[error.kind]
  const lines = wordsOf(error).flatMap(([text, how]) => wrapped(text, width - margin - 2, how))
  return withMargin([run(word, style)], margin, lines).map((line) => indented(line, 2))
}

/** Every error, page by page. */
export const evaluationErrors = (pages: readonly PageScore[], width: number): readonly Line[] =>
  pages.flatMap((score) => {
    const errors = errorsOf(score)
    return errors.length === 0
      ? []
      : [blank, [run(score.page.id, 'bold')], ...errors.flatMap((error) => errorLines(error, width))]
  })
