import type { LineFacts } from './line-facts.ts'
import type { MacroRole } from './line-scores.ts'

const leastSize = 600
const leastShare = 0.25

/** Whether a path through a page's lines keeps hardly any text, or little of the running text that the page has. */
export const isThin = (
  facts: readonly Pick<LineFacts, 'size' | 'prose'>[],
  path: readonly MacroRole[],
): boolean => {
  let [kept, prose] = [0, 0]
  facts.forEach((fact, i) => {
    if (path[i] === 'content') kept += fact.size
    if (fact.prose) prose += fact.size
  })
  return kept < Math.max(leastSize, leastShare * prose)
}
