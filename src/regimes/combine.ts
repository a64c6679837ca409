import { findGoods, type Taxonomy } from '../goods/taxonomy.ts'
import type { Decision, MissingFact } from './assessment.ts'
import type { Rules } from './rules.ts'
import { gravest, gravityOf, type Verdict } from './verdict.ts'

/** The verdict that several measures come to together, the ones that decide it, and what is open. */
export type Combined = {
  readonly verdict: Verdict
  readonly deciding: readonly Decision[]
  readonly others: readonly Decision[]
  readonly missing: readonly MissingFact[]
}

const binds = (verdict: Verdict): boolean => gravityOf(verdict) <= gravityOf('cannot_tell')

/** Those that bind by themselves; paragraphs that only clarify or extend decide where no other does. */
const leadingOf = (decisions: readonly Decision[]): readonly Decision[] => {
  const leading = decisions.filter((d) => d.leading)
  return leading.length > 0 ? leading : decisions
}

/**
 * Joins what the measures say about one kind of goods. The gravest verdict decides, among those that bind by themselves. A cap that the goods fall under decides
 * beside a ban, for they are booked against it. A ban that holds only if the goods are of some kind makes "cannot tell".
 */
export const combine = (decisions: readonly Decision[], taxonomy: Taxonomy): Combined => {
  const certain = leadingOf(decisions.filter((d) => d.certain))
  const verdict = gravest(certain.map((d) => d.verdict))
  const atVerdict = certain.filter((d) => d.verdict === verdict)
  const caps = certain.filter(
    (d) => d.cap && verdict === 'prohibited' && ['counts_against_cap', 'cap_exceeded'].includes(d.verdict),
  )
  const settled = verdict === 'outside' ? [] : [...atVerdict, ...caps.filter((c) => !atVerdict.includes(c))]
  const doubtful = leadingOf(decisions.filter((d) => !d.certain && binds(d.verdict)))
  if (doubtful.length === 0 || gravityOf(verdict) <= gravityOf('cap_exceeded')) {
    return {
      verdict,
      deciding: settled,
      others: decisions.filter((d) => !settled.includes(d)),
      missing: settled.flatMap((d) => d.missing),
    }
  }
  const deciding = [...settled, ...doubtful]
  const kind: readonly MissingFact[] = doubtful.map((d) => ({
    fact: 'product',
    question: `is it ${d.items.map((code) => findGoods(taxonomy, code)?.label.en ?? code).join(', ')}?`,
    changes: `if so, ${d.measure} decides`,
  }))
  return {
    verdict: 'cannot_tell',
    deciding,
    others: decisions.filter((d) => !deciding.includes(d)),
    missing: [...kind, ...deciding.flatMap((d) => d.missing)],
  }
}

/** Joins several kinds of goods, or several stretches of time, in one answer. */
export const combineAll = (parts: readonly Combined[]): Combined => {
  const verdict = gravest(parts.map((p) => p.verdict))
  const deciding = parts.filter((p) => p.verdict === verdict).flatMap((p) => p.deciding)
  return {
    verdict,
    deciding,
    others: parts.flatMap((p) => (p.verdict === verdict ? p.others : [...p.deciding, ...p.others])),
    missing: parts.flatMap((p) => p.missing),
  }
}

/** Ids of the measures, each once, in the order of the pack. */
export const paragraphsOf = (decisions: readonly Decision[], rules: Rules): readonly string[] =>
  [...new Set(decisions.map((d) => d.measure))].sort(
    (a, b) => (rules.order.get(a) ?? 0) - (rules.order.get(b) ?? 0),
  )
