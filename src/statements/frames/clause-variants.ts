import type { Clause } from '../syntax/clause.ts'
import { partiesOfPhrase } from './party-of-phrase.ts'

/**
 * Two things, each with its own side, behind one verb are two claims: bought drones from Israel and tanks from Turkey. The
 * phrases of each are those behind it, with what stands before the first.
 */
export const variantsOf = (clause: Clause): readonly Clause[] => {
  const things = clause.phrases.filter(
    (p) => p.case === 'object' && p.mentions.some((m) => m.kind === 'goods' || m.kind === 'quantity'),
  )
  if (things.length < 2) return [clause]
  const shared = clause.phrases.filter((p) => p.start < (things[0]?.start ?? 0))
  const groups = things.map((thing, i) =>
    clause.phrases.filter(
      (p) => p.start >= thing.start && p.start < (things[i + 1]?.start ?? Number.POSITIVE_INFINITY),
    ),
  )
  const sided = groups.every((g) =>
    g.some((p) => (p.case === 'source' || p.case === 'goal') && partiesOfPhrase(p).length > 0),
  )
  return sided ? groups.map((g) => ({ ...clause, phrases: [...shared, ...g] })) : [clause]
}
