import type { Article } from '../article/article.ts'
import { quotesOf } from '../statements/quotes-of-statement.ts'
import { type Found, partiesOf, type Statement } from '../statements/statement.ts'
import type { Quote } from '../text/span.ts'
import { type ArticleCheck, checkArticle } from './check-article.ts'
import { type Comparison, compare, isHit, samePair } from './compare.ts'
import type { GoldPage, GoldStatement } from './gold.ts'
import { pageWords, placesOf, samePlace, squash, wordsOf } from './page-words.ts'
import { pairStatements } from './pair-statements.ts'
import type { SameUnit } from './same-unit.ts'

/** What a program made of a page. */
export type Answer = {
  readonly article: Article | null
  /** The article as it is read without being told when it was published. */
  readonly unguided: Article | null
  readonly statements: readonly Statement[]
  /** Why nothing could be read, in a sentence; null where it could. */
  readonly failure: string | null
}

/** What became of a gold statement: found; only its parties; something else in its place; nothing. */
export type GoldOutcome = 'hit' | 'parties' | 'wrong' | 'missed'

export type GoldResult = {
  readonly gold: GoldStatement
  readonly outcome: GoldOutcome
  readonly got: Statement | null
  readonly comparison: Comparison | null
  /** Whether the gold quote stands on the page at all. */
  readonly located: boolean
}

/** What became of an answer: found; in the place of a core statement that it gets wrong; excused by an optional one; extra. */
export type AnswerOutcome = 'hit' | 'wrong' | 'excused' | 'extra'

export type AnswerResult = {
  readonly got: Statement
  readonly outcome: AnswerOutcome
  /** The quote is what stands at its span. */
  readonly verbatim: boolean
  /** So is every other span. */
  readonly spansVerbatim: boolean
  /** The quote stands on the page. */
  readonly onPage: boolean
  /** In which ways its parties were found. */
  readonly ways: readonly Found[]
}

/** One page of a corpus, held against what a program made of it. */
export type PageScore = {
  readonly page: GoldPage
  readonly failure: string | null
  readonly gold: readonly GoldResult[]
  readonly answers: readonly AnswerResult[]
  readonly article: ArticleCheck
}

const outcomeOf = (comparison: Comparison | undefined): GoldOutcome => {
  if (comparison === undefined) return 'missed'
  if (isHit(comparison)) return 'hit'
  return samePair(comparison) ? 'parties' : 'wrong'
}

const isVerbatim = (text: string, quote: Quote): boolean => text.slice(quote.start, quote.end) === quote.text

/** Holds what was found on a page against its gold. */
export const scorePage = (page: GoldPage, answer: Answer, sameUnit: SameUnit): PageScore => {
  const { words, before } = pageWords(page.text, page.format)
  const text = answer.article?.text ?? ''
  const answers = answer.statements.map((got) => ({ got, places: placesOf(words, squash(got.quote.text)) }))
  // A quote may stand on the page more than once: gold says at which offset.
  const placed = page.statements.map((gold) => {
    const near = before(gold.offset)
    const [place = null] = placesOf(words, wordsOf(gold.quote, page.format)).toSorted(
      (a, b) => Math.abs(a.start - near) - Math.abs(b.start - near),
    )
    return { gold, place }
  })
  const pairs = pairStatements(
    placed.flatMap(({ gold, place }) =>
      answers
        .filter(({ places }) => place !== null && places.some((p) => samePlace(place, p)))
        .map(({ got }) => ({ gold, got, comparison: compare(gold, got, sameUnit) })),
    ),
  )
  const pairOf = new Map([...pairs.values()].map((pair) => [pair.got, pair]))
  const answerOutcome = (got: Statement): AnswerOutcome => {
    const pair = pairOf.get(got)
    if (pair === undefined) return 'extra'
    if (pair.gold.optional) return 'excused'
    return isHit(pair.comparison) ? 'hit' : 'wrong'
  }
  return {
    page,
    failure: answer.failure,
    gold: placed.map(({ gold, place }) => {
      const pair = pairs.get(gold)
      return {
        gold,
        outcome: outcomeOf(pair?.comparison),
        got: pair?.got ?? null,
        comparison: pair?.comparison ?? null,
        located: place !== null,
      }
    }),
    answers: answers.map(({ got, places }) => ({
      got,
      outcome: answerOutcome(got),
      verbatim: got.quote.text !== '' && isVerbatim(text, got.quote),
      spansVerbatim: quotesOf(got).every((quote) => isVerbatim(text, quote)),
      onPage: places.length > 0,
      ways: [...partiesOf(got.supplier), ...partiesOf(got.recipient)].map(({ found }) => found),
    })),
    article: checkArticle(page, answer.article, answer.unguided),
  }
}
