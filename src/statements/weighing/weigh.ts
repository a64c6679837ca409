import type { FeatureRows } from '../../article/roles/feature-rows.ts'
import { logOdds, type ReadyModel } from '../../article/roles/tree-model.ts'
import type { PageView } from './page-view.ts'
import { type Pair, pairRow, type Scores } from './pair-features.ts'
import { type Question, questionsOf } from './question.ts'
import { sentenceRow, sharedOf } from './sentence-features.ts'
import { sideRows } from './side-features.ts'
import type { Weights } from './weights.ts'
import { type WordOdds, wordOdds } from './word-odds.ts'

/** Two sides of a flow of goods that a sentence may state, and how likely it is that a careful reader would note it. */
export type Weighed = { readonly question: Question; readonly pair: Pair; readonly likely: number }

const asRows = (rows: readonly (readonly number[])[]): FeatureRows => ({
  width: rows[0]?.length ?? 0,
  count: rows.length,
  values: Float32Array.from(rows.flat()),
})

export const scoresOf = (model: ReadyModel, rows: readonly (readonly number[])[]): readonly number[] =>
  rows.length === 0 ? [] : [...logOdds(model, asRows(rows))]

/** Sentences below these log odds (0.04) are not looked into further. */
const hopeless = -3.18
const mostOfSide = 4

const best = (scores: readonly number[]): readonly number[] => {
  const order = scores.map((_, i) => i).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
  return [...new Set([0, ...order.slice(0, mostOfSide)])]
}

/** The pairs that are looked at: the likeliest of each side, and nobody. */
const pairsOf = ({ supplier, recipient }: Scores): readonly Pair[] =>
  best(supplier).flatMap((from) => best(recipient).flatMap((to) => (from === to ? [] : [{ from, to }])))

/** A pair with what is measured of it. */
export type MeasuredPair = Pair & { readonly row: readonly number[] }

/** The pairs that a question comes down to; none where the sentence hardly says anything of the goods. */
export const pairRows = (
  question: Question,
  models: Pick<Weights['models'], 'sentence' | 'supplier' | 'recipient'>,
  odds: WordOdds,
): readonly MeasuredPair[] => {
  const sentence = sentenceRow(question, odds)
  const [claim = 0] = scoresOf(models.sentence, [sentence])
  if (claim < hopeless) return []
  const shared = sharedOf(sentence)
  const sides = sideRows(question, odds, shared)
  const scores = {
    claim,
    supplier: scoresOf(models.supplier, sides),
    recipient: scoresOf(models.recipient, sides),
  }
  return pairsOf(scores).map((pair) => ({ ...pair, row: pairRow(question, pair, scores, sides, shared) }))
}

/** What a page's sentences may state, each with how likely that is. */
export const weigh = (page: PageView, { words, models }: Weights): readonly Weighed[] => {
  const odds = wordOdds(words, page.language)
  return page.sentences.flatMap((at) =>
    questionsOf(page, at).flatMap((question) => {
      const pairs = pairRows(question, models, odds)
      const likely = scoresOf(
        models.pair,
        pairs.map(({ row }) => row),
      ).map((score) => 1 / (1 + Math.exp(-score)))
      return pairs.map(({ from, to }, i) => ({ question, pair: { from, to }, likely: likely[i] ?? 0 }))
    }),
  )
}
