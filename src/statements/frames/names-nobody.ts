import type { Phrase } from '../syntax/clause.ts'
import type { Claim } from './claim.ts'
import type { FrameRules } from './frame-rules.ts'
import { type RoleName, roleOf } from './slots.ts'

/** The phrases with no name in them that say from where or to whom the goods of a claim go, on one side. */
const namelessOn = (claim: Claim, side: RoleName): readonly Phrase[] => {
  const clause = claim.clause === null ? undefined : claim.sentence.clauses[claim.clause]
  const beside = claim.rule.startsWith('noun/')
    ? (clause?.phrases ?? []).flatMap((p) =>
        p.modifiers.flatMap((m) =>
          m.case === 'goal' || m.case === 'source' ? [{ ...m.phrase, case: m.case }] : [],
        ),
      )
    : []
  return [...(clause?.phrases ?? []), ...beside].filter(
    (p) =>
      (p.case === 'goal' || p.case === 'source') &&
      p.mentions.length === 0 &&
      roleOf(claim.kind, clause?.predicate.passive === true, p.case) === side,
  )
}

/** Whether something without a name stands where a side of the claim would: 倉庫に, to a buyer. */
export const hasNamelessSide = (claim: Claim, side: RoleName): boolean => namelessOn(claim, side).length > 0

/** Whether a claim says that somebody stands on a side whom it does not name: 別の買い手に, 顧客から. */
export const namesNobody = (claim: Claim, side: RoleName, { doers, lexicon }: FrameRules): boolean =>
  namelessOn(claim, side).some(
    ({ head }) => doers.has(head) || lexicon.isBuyer(head) || lexicon.isSeller(head),
  )
