import type { Phrase } from '../syntax/clause.ts'
import type { Opening, PendingLink } from './clause-draft.ts'
import { modalOf, type VerbGroup } from './read-verb-group.ts'
import type { SentenceDraft } from './sentence-draft.ts'

/** Weapons that Iran sent, a firm which sold oil: the noun before is the object, or the subject. */
export const relativeOpening = (
  draft: SentenceDraft,
  { holder: opener, antecedent }: PendingLink,
  group: VerbGroup,
): Opening => {
  const holder = modalOf(group) ?? opener
  const subject = draft.open.findLast(
    (p) => p.case === 'none' && (antecedent === null || p.start > antecedent.end),
  )
  const phrases: Phrase[] = []
  if (antecedent !== null) phrases.push({ ...antecedent, case: subject === undefined ? 'subject' : 'object' })
  for (const taken of draft.take((p) => p === subject)) phrases.push({ ...taken, case: 'subject' })
  return { link: 'relative', parent: draft.current, holder, phrases, topic: null }
}

/** Shells supplied by Iran: the noun before is the subject. */
export const reducedOpening = (draft: SentenceDraft, group: VerbGroup): Opening => {
  const antecedent = draft.lastPhrase()
  const phrases: Phrase[] = antecedent === null ? [] : [{ ...antecedent, case: 'subject' }]
  return { link: 'relative', parent: draft.current, holder: modalOf(group), phrases, topic: null }
}

/** Whether nothing but space stands between two phrases. */
const areNeighbours = ({ source }: SentenceDraft, left: Phrase, right: Phrase): boolean =>
  left.end <= right.start && !source.words.some((w) => w.start >= left.end && w.end <= right.start)

/** The goods right before somebody who acts. */
const goodsBefore = (draft: SentenceDraft, actor: Phrase): Phrase | null => {
  const phrases = [...(draft.clauses.at(-1)?.phrases ?? []), ...draft.open].filter((p) => p !== actor)
  const goods = phrases.find((p) => /\S/u.test(p.head) && areNeighbours(draft, p, actor))
  return goods?.mentions.some((m) => m.kind === 'goods') === true && actor.case !== 'at' ? goods : null
}

/** Weapons Germany sold, oil the company had bought: goods, and right behind them who acts, before word `at`; else null. */
export const contactOpening = (draft: SentenceDraft, at: number): Opening | null => {
  const actor = draft.phraseBefore(at)
  const goods = actor === null ? null : goodsBefore(draft, actor)
  if (actor === null || goods === null || !actor.mentions.some((m) => m.kind === 'party')) return null
  if (draft.take((p) => p === actor).length === 0) draft.clauses.at(-1)?.phrases.pop()
  const phrases: Phrase[] = [
    { ...goods, case: 'object' },
    { ...actor, case: 'subject' },
  ]
  return { link: 'relative', parent: draft.current, holder: null, phrases, topic: null }
}
