import type { Phrase } from '../syntax/clause.ts'
import type { ClauseDraft, Opening } from './clause-draft.ts'
import { modalOf, type VerbGroup } from './read-verb-group.ts'
import type { SentenceDraft } from './sentence-draft.ts'

const endsInParty = (phrase: Phrase): boolean => phrase.mentions.at(-1)?.kind === 'party'

const isNamedObject = (phrase: Phrase): boolean =>
  phrase.case === 'object' && phrase.mentions.some((m) => m.kind === 'party')

/** News of Iran supplying drones: the noun right before the verb is its subject. */
const described = (draft: SentenceDraft, at: number, group: VerbGroup): Opening | null => {
  const noun = group.shape === 'gerund' && draft.lastWasNoun ? draft.phraseBefore(at) : null
  if (noun === null) return null
  const phrases: Phrase[] = [{ ...noun, case: 'subject' }]
  return { link: 'relative', parent: draft.current, holder: null, phrases, topic: null }
}

/** Iran to send drones: behind another clause, a name and what it will do are a sentence of their own. */
const announced = (draft: SentenceDraft, at: number, group: VerbGroup): Opening | null => {
  const last = draft.open.at(-1)
  const isSubject = last?.case === 'none' && last.end === draft.source.words[at - 1]?.end
  if (group.shape !== 'infinitive' || draft.current === null || !isSubject) return null
  const phrases = draft.take(() => true).map((p): Phrase => (p === last ? { ...p, case: 'subject' } : p))
  return { link: 'final', parent: null, holder: 'will', phrases, topic: null }
}

/** Whom the clause before blames for it, accuses of it, keeps from it or has do it. */
const objectThatActs = (
  draft: SentenceDraft,
  before: ClauseDraft,
  at: number,
  group: VerbGroup,
): Phrase | null => {
  const word = draft.source.words[at - 1]
  if (group.shape === 'gerund' && word?.lower === 'for' && !before.predicate.passive) {
    const blamed = before.phrases.findLast((p) => (p.case === 'object' || p.case === 'at') && endsInParty(p))
    if (blamed !== undefined) return blamed
  }
  const last = before.phrases.at(-1)
  const accused = group.shape === 'gerund' && /^(?:of|from)$/u.test(word?.lower ?? '')
  const made =
    group.shape === 'infinitive' &&
    last !== undefined &&
    last.end === word?.end &&
    isNamedObject(last) &&
    endsInParty(last)
  return accused || made ? (before.phrases.findLast(isNamedObject) ?? null) : null
}

/** To send, supplying: the subject is that of the verb before; accused of supplying, its object. */
export const complementOpening = (draft: SentenceDraft, at: number, group: VerbGroup): Opening => {
  const own = described(draft, at, group) ?? announced(draft, at, group)
  if (own !== null) return own
  const { words, grammar } = draft.source
  const link = 'complement' as const
  const parent = draft.current
  const before = draft.clauses.at(-1)
  const actor = before === undefined ? null : objectThatActs(draft, before, at, group)
  const punished =
    actor === null &&
    group.shape === 'gerund' &&
    words[at - 1]?.lower === 'for' &&
    before?.phrases.some((p) => p.case === 'object' && /^sanctions?$/u.test(p.head)) === true
  if (punished) return { link, parent, holder: null, phrases: [], topic: null }
  const noun = before?.phrases.at(-1) ?? draft.open.at(-1)
  const held =
    noun !== undefined && draft.lastWasNoun && grammar.nouns.has(noun.head) ? noun.head : modalOf(group)
  const topic =
    actor ??
    before?.phrases.find((p) => p.case === 'subject') ??
    before?.topic ??
    draft.open.findLast((p) => p.case === 'none') ??
    null
  if (before !== undefined) return { link, parent, holder: held, phrases: [], topic }
  const phrases = draft
    .take(() => true)
    .map((p): Phrase => (p.case === 'none' ? { ...p, case: 'subject' } : p))
  return { link, parent, holder: held ?? (group.shape === 'infinitive' ? 'will' : null), phrases, topic }
}
