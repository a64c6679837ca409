import type { TransferKind } from '../predicate-words.ts'
import type { Clause } from '../syntax/clause.ts'
import type { FrameRules } from './frame-rules.ts'
import { allMentions } from './phrase-mentions.ts'

/**
 * What kind of transfer the verb of a clause tells of. Exports that reach 2 million barrels arrive nowhere: an amount behind
 * a verb of arrival, and no place, is how much passes, or how far something flies.
 */
export const transferOf = (clause: Clause, rules: FrameRules): TransferKind | null => {
  const kind = rules.lexicon.verb(clause.predicate.base).transfer
  const object = clause.phrases.find((p) => p.case === 'object')
  const trade = object !== undefined && rules.lexicon.isFlow(object.head)
  if (trade && (kind === 'carry' || kind === 'land' || kind === 'load')) return null
  if (kind !== 'arrive') return kind
  if (object === undefined) return kind
  const reached = ['party', 'place'] as const
  const somewhere = reached.some((one) => allMentions(object, one).length > 0)
  const amount = allMentions(object, 'quantity').length > 0 || object.words.some((w) => /^\d/u.test(w.base))
  return amount && !somewhere ? null : kind
}
