import { hull } from '../../text/span.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'

const isDate = (phrase: Phrase): boolean => phrase.mentions[0]?.kind === 'date'

const respanned = (clause: Clause, phrases: readonly Phrase[]): Clause => ({
  ...clause,
  phrases,
  ...hull([clause.predicate, ...phrases]),
})

/**
 * 「政府は、AがBに売り、CがDに売ったと発表した」: the clause before is said too, and the topic before it is who says it. The
 * topic stays in force for the clause, which may leave its subject to it.
 */
export const regroupSaid = (
  clauses: readonly Clause[],
  says: (base: string) => boolean,
): readonly Clause[] => {
  const result = [...clauses]
  clauses.forEach((speech, at) => {
    if (!says(speech.predicate.base) || speech.link === 'relative') return
    const firstSaid = clauses.findIndex((c) => c.parent === at && c.link === 'complement')
    if (firstSaid < 0) return
    for (let i = firstSaid - 1; i >= 0; i -= 1) {
      const clause = result[i]
      if (clause === undefined || clause.link === 'relative') continue
      if (clause.parent !== null && clause.parent !== at && clause.parent < at) continue
      if (
        clause.link !== 'chain' ||
        clause.parent !== null ||
        clause.quoted !== speech.quoted ||
        says(clause.predicate.base)
      )
        break
      const topic =
        clause.phrases.find(
          (p) => p.case === 'topic' && p.mentions.some((m) => m.kind === 'party' || m.kind === 'outlet'),
        ) ?? null
      const other = clause.phrases.find((p) => p !== topic && (p.case === 'subject' || p.case === 'topic'))
      const speaks = topic !== null && (other === undefined || topic.start < other.start)
      if (!speaks) {
        result[i] = { ...clause, parent: at }
        continue
      }
      const following = clause.phrases[clause.phrases.indexOf(topic) + 1]
      const saidOn = following !== undefined && isDate(following) ? [following] : []
      const moved = [topic, ...saidOn]
      const rest = clause.phrases.filter((p) => !moved.includes(p))
      result[i] = { ...respanned(clause, rest), topic, parent: at }
      const now = result[at]
      if (now !== undefined)
        result[at] = {
          ...now,
          topic: null,
          phrases: [...moved, ...now.phrases],
          start: Math.min(now.start, topic.start),
        }
      break
    }
  })
  return result
}
