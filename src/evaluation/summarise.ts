import { bootstrap, type Intervals } from './bootstrap.ts'
import { type Measures, measuresOf } from './measures.ts'
import type { PageScore } from './score-page.ts'
import { addTallies, nothing, type Tally, tallyOf } from './tally.ts'

export const groupings = ['all', 'language', 'kind', 'type', 'format'] as const
export type Grouping = (typeof groupings)[number]

/** The figures of the pages that have something in common. */
export type GroupScore = Tally &
  Measures & {
    readonly by: Grouping
    readonly name: string
    readonly intervals: Intervals
  }

/** What the pages are told apart by; `kind` is whether a page holds any core statement. */
const groupsOf = ({ page }: PageScore): readonly (readonly [Grouping, string])[] => [
  ['all', 'all'],
  ['language', page.language ?? 'unknown'],
  ['kind', page.statements.some((s) => !s.optional) ? 'with statements' : 'without statements'],
  ['type', page.type ?? 'unknown'],
  ['format', page.format],
]

/** Adds the pages up: all of them, and by language, kind, type and format. */
export const summarise = (scores: readonly PageScore[]): readonly GroupScore[] => {
  const counted = scores.map((score) => ({ groups: groupsOf(score), tally: tallyOf(score) }))
  return groupings.flatMap((by, i) => {
    const names = [...new Set(counted.map(({ groups }) => groups[i]?.[1] ?? ''))].sort()
    return names.map((name) => {
      const tallies = counted.filter(({ groups }) => groups[i]?.[1] === name).map(({ tally }) => tally)
      const sum = tallies.reduce(addTallies, nothing)
      return { by, name, ...sum, ...measuresOf(sum), intervals: bootstrap(tallies) }
    })
  })
}
