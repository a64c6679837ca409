import { sideContext } from '../../src/statements/weighing/side-context.ts'
import type { KeptOdds } from '../../src/statements/weighing/word-odds.ts'
import type { LabelledPage } from './labelled-pages.ts'

type Seen = { readonly word: string; readonly yes: boolean }

/** Words that stand once show nothing, and what hardly differs from the usual is not worth its place. */
const leastSeen = 2
const leastOdds = 0.05

/** Log odds of each word against those of all, drawn to the usual by `prior` sightings. */
const oddsOf = (seen: readonly Seen[], prior: number): Readonly<Record<string, number>> => {
  const counts = new Map<string, { yes: number; all: number }>()
  for (const { word, yes } of seen) {
    const count = counts.get(word) ?? { yes: 0, all: 0 }
    count.all += 1
    if (yes) count.yes += 1
    counts.set(word, count)
  }
  const usual = seen.filter(({ yes }) => yes).length / Math.max(1, seen.length)
  const odds: Record<string, number> = {}
  for (const [word, { yes, all }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (all < leastSeen) continue
    const share = (yes + prior * usual) / (all + prior)
    const value = Math.log(share / (1 - share)) - Math.log(usual / (1 - usual))
    if (Math.abs(value) >= leastOdds) odds[word] = Number(value.toFixed(2))
  }
  return odds
}

/** What the words of pages say for a claim and its sides. */
export const countOdds = (pages: readonly LabelledPage[]): KeptOdds => {
  const said = pages.flatMap(({ view, questions }) =>
    questions.flatMap(({ question: { at }, noted }) =>
      [...at.words].map((word) => ({ word: `${view.language}:${word}`, yes: noted })),
    ),
  )
  const beside = (side: 'from' | 'to'): readonly Seen[] =>
    pages.flatMap(({ view, questions }) =>
      questions
        .filter(({ noted }) => noted)
        .flatMap(({ question, pairs }) =>
          question.sides.flatMap((somebody, i) =>
            (sideContext(question, somebody)?.words ?? []).map((word) => ({
              word: `${view.language}:${word}`,
              yes: pairs.some((pair) => pair[side] === i),
            })),
          ),
        ),
    )
  return {
    sentence: oddsOf(said, 8),
    supplier: oddsOf(beside('from'), 3),
    recipient: oddsOf(beside('to'), 3),
  }
}
