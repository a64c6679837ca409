import type { TransferKind } from '../predicate-words.ts'
import type { Clause } from '../syntax/clause.ts'
import type { FrameRules } from './frame-rules.ts'
import { type Bearing, governedBearing, ownBearing } from './governors.ts'

/** Whether what a clause carries out, plans or stops is goods that are an act of giving: 軍事支援を実施する. */
const carriesAct = (clause: Clause, rules: FrameRules): boolean =>
  clause.phrases.some(
    (p) =>
      (p.case === 'object' || p.case === 'subject' || p.case === 'topic') &&
      p.mentions.some(
        (m) => m.kind === 'goods' && p.words.some((w) => w.start === m.start && rules.lexicon.isAct(w.base)),
      ),
  )

/** What passes by the verb of a clause, or by the act that it carries out, and the bearing of its own words. */
export const actOfClause = (
  clause: Clause,
  rules: FrameRules,
): { readonly kind: TransferKind; readonly bearing: Bearing } | null => {
  const { transfer, phase, say } = rules.lexicon.verb(clause.predicate.base)
  if (transfer !== null) return { kind: transfer, bearing: ownBearing(clause) }
  const announced = say === 'state' && phase === null
  if ((!announced && (phase === null || phase === 'ban')) || !carriesAct(clause, rules)) return null
  const bearing = governedBearing(ownBearing(clause), clause, rules.lexicon)
  return { kind: 'give', bearing: announced ? { ...bearing, phase: 'planned' } : bearing }
}
