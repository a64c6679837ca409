import { contextFeatures } from './context-features.ts'
import { lineFeatures } from './line-features.ts'
import { linePriors } from './line-prior.ts'
import type { PageView } from './page-view.ts'
import { logOdds } from './tree-model.ts'

/** What a line can be before the parts of the article are told apart. */
export const macroRoles = ['other', 'content', 'caption'] as const

/** Log scores of one line, in the order of `macroRoles`. */
export type LineScores = readonly [other: number, content: number, caption: number]

/** Log probabilities of the two questions, brought to one sum. */
export const lineScoresOf = (content: number, caption: number): LineScores => {
  const most = Math.max(0, content, caption)
  const sum = most + Math.log(Math.exp(-most) + Math.exp(content - most) + Math.exp(caption - most))
  return [-sum, content - sum, caption - sum]
}

/** How much the rules of thumb count beside the trained model. */
const priorShare = { html: 0.2, text: 0.5 }
const mostPrior = 6

const joined = (row: Float32Array, more: Float32Array | undefined): Float32Array => {
  const both = new Float32Array(row.length + (more?.length ?? 0))
  both.set(row)
  if (more !== undefined) both.set(more, row.length)
  return both
}

/** Scores every line of a page by the trained model, in two looks, and a little by rules of thumb. */
export const lineScores = (view: PageView): readonly LineScores[] => {
  const { content, refined, caption } = view.lexicon.model
  const { rows, layout } = lineFeatures(view)
  const around = contextFeatures(
    layout,
    Float64Array.from(rows, (row) => logOdds(content, row)),
  )
  const priors = linePriors(view)
  const share = priorShare[view.page.kind]
  return rows.map((row, i) => {
    const [contentPrior, captionPrior] = priors[i] ?? [0, 0]
    const thumb = share * Math.max(-mostPrior, Math.min(mostPrior, contentPrior))
    return lineScoresOf(
      logOdds(refined, joined(row, around[i])) + thumb,
      logOdds(caption, row) + Math.max(0, captionPrior),
    )
  })
}

/** Log scores of going from one to the other, in the order of `macroRoles`. */
export const transitions: readonly LineScores[] = [
  [0, -0.7, -0.3],
  [-0.7, 0, -0.3],
  [-0.3, -0.3, 0],
]
