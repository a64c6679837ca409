import { lookTwice } from './line-looks.ts'
import type { LinePrior } from './line-prior.ts'
import type { PageView } from './page-view.ts'

/** What a line can be before the parts of the article are told apart. */
export const macroRoles = ['other', 'content', 'caption'] as const
export type MacroRole = (typeof macroRoles)[number]

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
const priorShares: Readonly<Record<'html' | 'text' | 'short' | 'few', Shares>> = {
  html: { content: 0.1, caption: 0.5 },
  text: { content: 0.2, caption: 1 },
  short: { content: 0.5, caption: 1 },
  few: { content: 2, caption: 1 },
}

/**
 * Added to the trees' log odds: a line is worth keeping at a chance of a little less than a half, and captions are so
 * rare that the trees hold back.
 */
const leanings: Readonly<Record<'html' | 'text', Shares>> = {
  html: { content: 0.1, caption: 1.2 },
  text: { content: 0.15, caption: 0.7 },
}

const shortPage = 3000
/** A page of so few lines is a text that somebody pasted, and has hardly anything but the article. */
const fewLines = 12
const mostPrior = 6

const sharesOf = (view: PageView): Shares => {
  if (view.page.lines.length <= fewLines) return priorShares.few
  const prose = view.facts.reduce((sum, fact) => sum + (fact.prose ? fact.size : 0), 0)
  return priorShares[prose < shortPage ? 'short' : view.page.kind]
}

const bounded = (prior: number): number => Math.max(-mostPrior, Math.min(mostPrior, prior))

/**
 * Scores every line of a page by the trained model, and a little by rules of thumb; `generosity` is added to the log odds of
 * article text.
 */
export const lineScorer = (
  view: PageView,
  priors: readonly LinePrior[],
): ((generosity: number) => readonly LineScores[]) => {
  const look = lookTwice(view, view.lexicon.model)
  const shares = sharesOf(view)
  const leaning = leanings[view.page.kind]
  return (generosity) =>
    priors.map(([contentPrior, captionPrior], i) =>
      lineScoresOf(
        (look.content[i] ?? 0) + leaning.content + generosity + shares.content * bounded(contentPrior),
        (look.caption[i] ?? 0) + leaning.caption + shares.caption * bounded(Math.max(0, captionPrior)),
      ),
    )
}

/** Log scores of going from one to the other, in the order of `macroRoles`. */
export const transitions: readonly LineScores[] = [
  [0, -0.3, -0.3],
  [-0.3, 0, -0.3],
  [-0.3, -0.3, 0],
]
