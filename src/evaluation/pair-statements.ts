import type { Statement } from '../statements/statement.ts'
import { agreement, type Comparison, isHit } from './compare.ts'
import type { GoldStatement } from './gold.ts'

/** A gold statement and an answer in its place. */
export type Pair = { readonly gold: GoldStatement; readonly got: Statement; readonly comparison: Comparison }

/** Pairs that can be had together: each gold statement and each answer once. */
type Pairs = Map<GoldStatement, Pair>

/** Adds one more pair where that can be done by giving earlier ones another answer (an augmenting path). */
const augment = (
  gold: GoldStatement,
  possible: readonly Pair[],
  pairs: Pairs,
  tried: Set<Statement>,
): boolean => {
  for (const pair of possible.filter((p) => p.gold === gold && !tried.has(p.got))) {
    tried.add(pair.got)
    const rival = [...pairs.values()].find((p) => p.got === pair.got)
    if (rival !== undefined && !augment(rival.gold, possible, pairs, tried)) continue
    pairs.set(gold, pair)
    return true
  }
  return false
}

/**
 * Gives each gold statement at most one of the answers in its place. Core statements that can be found are found first,
 * what agrees most first and then as many as can be; then the rest. An optional statement excuses an answer only where one
 * of its parties agrees.
 */
export const pairStatements = (candidates: readonly Pair[]): ReadonlyMap<GoldStatement, Pair> => {
  const ordered = candidates.toSorted((a, b) => agreement(b.comparison) - agreement(a.comparison))
  const hits = ordered.filter(({ gold, comparison }) => !gold.optional && isHit(comparison))
  const pairs: Pairs = new Map()
  const taken = new Set<Statement>()
  for (const pair of hits)
    if (!pairs.has(pair.gold) && !taken.has(pair.got)) {
      pairs.set(pair.gold, pair)
      taken.add(pair.got)
    }
  for (const gold of new Set(ordered.map((p) => p.gold)))
    if (!pairs.has(gold)) augment(gold, hits, pairs, new Set())
  const used = new Set([...pairs.values()].map((p) => p.got))
  for (const pair of ordered) {
    if (pairs.has(pair.gold) || used.has(pair.got)) continue
    if (pair.gold.optional && !pair.comparison.supplier && !pair.comparison.recipient) continue
    pairs.set(pair.gold, pair)
    used.add(pair.got)
  }
  return pairs
}
