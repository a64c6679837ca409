import { alike } from './alike.ts'
import type { Weighed } from './weigh.ts'

const supplier = ({ question, pair }: Weighed): string | null => question.sides[pair.from]?.key ?? null
const recipient = ({ question, pair }: Weighed): string | null => question.sides[pair.to]?.key ?? null

/** Two goods that pass between the same two in one sentence have to be likely each. */
const likelyTogether = 0.5

/** Whether both cannot be meant: the same again, or of such goods turned round or with a side left out. */
const excludes = (a: Weighed, b: Weighed): boolean => {
  const [from, to, other, another] = [supplier(a), recipient(a), supplier(b), recipient(b)]
  if (from === other && to === another)
    return a.question.goods === b.question.goods || b.likely < likelyTogether
  if (!alike(a.question.goods, b.question.goods)) return false
  if (from === another && to === other) return true
  return (
    (from === other && (to === null || another === null)) ||
    (to === another && (from === null || other === null))
  )
}

/** What is taken for said: the likeliest first, as far as they go together in a sentence. */
export const choose = (weighed: readonly Weighed[]): readonly Weighed[] => {
  const chosen: Weighed[] = []
  for (const one of [...weighed].sort((a, b) => b.likely - a.likely))
    if (!chosen.some((other) => other.question.at === one.question.at && excludes(other, one)))
      chosen.push(one)
  return chosen
}
