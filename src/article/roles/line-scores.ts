import { lineFeatures } from './line-features.ts'
import type { LinePrior } from './line-prior.ts'
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

type Shares = { readonly content: number; readonly caption: number }

/** How much the rules of thumb count beside the trained model: more where it has seen little to learn from. */
const priorShares: Readonly<Record<'html' | 'text' | 'short', Shares>> = {
  html: { content: 0.2, caption: 0.3 },
  text: { content: 0.4, caption: 1 },
  short: { content: 0.5, caption: 1 },
}
const shortPage = 3000
const mostPrior = 6

const sharesOf = (view: PageView): Shares => {
  const prose = view.facts.reduce((sum, fact) => sum + (fact.prose ? fact.size : 0), 0)
  return priorShares[prose < shortPage ? 'short' : view.page.kind]
}

const bounded = (prior: number): number => Math.max(-mostPrior, Math.min(mostPrior, prior))

/** Scores every line of a page by the trained model, and a little by rules of thumb. */
export const lineScores = (view: PageView, priors: readonly LinePrior[]): readonly LineScores[] => {
  const { content, caption } = view.lexicon.model
  const shares = sharesOf(view)
  const rows = lineFeatures(view)
  const contentOdds = logOdds(content, rows)
  const captionOdds = logOdds(caption, rows)
  return rows.map((_, i) => {
    const [contentPrior, captionPrior] = priors[i] ?? [0, 0]
    return lineScoresOf(
      (contentOdds[i] ?? 0) + shares.content * bounded(contentPrior),
      (captionOdds[i] ?? 0) + shares.caption * Math.max(0, captionPrior),
    )
  })
}

/** Log scores of going from one to the other, in the order of `macroRoles`. */
export const transitions: readonly LineScores[] = [
  [0, -0.7, -0.3],
  [-0.7, 0, -0.3],
  [-0.3, -0.3, 0],
]
