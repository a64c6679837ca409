import type { Link, Phrase } from '../syntax/clause.ts'
import type { ClauseDraft, Opening } from './clause-draft.ts'
import { modalOf, type VerbGroup } from './read-verb-group.ts'
import type { SentenceDraft } from './sentence-draft.ts'

/** Meanwhile, however: a word that only leads on. */
const isAdverbial = ({ source }: SentenceDraft, phrase: Phrase): boolean =>
  phrase.mentions.length === 0 &&
  phrase.words.length === 1 &&
  !/^(?:NOUN|PROPN|PRON)$/u.test(source.words.find((w) => w.start === phrase.core.start)?.pos ?? '')

/**
 * The noun phrase that waits for a verb: with a comma before the verb the first (Beijing, the other supplier, sent …), else
 * the last that names somebody.
 */
const waitingSubject = (draft: SentenceDraft, at: number): Phrase | null => {
  const word = draft.source.words[at - 1]
  const bare = draft.open.filter((p) => p.case === 'none')
  const [first] = bare
  const apposed = word?.lower === ',' && bare.length > 1
  if (apposed && first !== undefined && !isAdverbial(draft, first)) return first
  const last = bare.at(-1)
  if (last !== undefined && last.end === word?.end && !isAdverbial(draft, last)) return last
  return bare.findLast((p) => p.mentions.length > 0) ?? last ?? null
}

/** "Said North Korea had sent": what was taken for the object is the subject of the next verb. */
const stealObject = (draft: SentenceDraft, before: ClauseDraft | undefined): Phrase | null => {
  const last = before?.phrases.at(-1)
  if (before === undefined || last === undefined || last.case !== 'object' || !draft.lastWasNoun) return null
  before.phrases.pop()
  before.end = Math.max(before.predicate.end, ...before.phrases.map((p) => p.end))
  return last
}

/** Iran sent, had bought: the subject waits before the verb, was taken for an object, or is that of the clause before. */
export const finiteOpening = (draft: SentenceDraft, at: number, group: VerbGroup): Opening => {
  const { current, pendingLink } = draft
  const before = draft.clauses.at(-1)
  const waited = waitingSubject(draft, at)
  const stolen = waited === null ? stealObject(draft, before) : null
  const parent = stolen !== null || pendingLink?.link === 'complement' ? current : null
  const link: Link = pendingLink?.link ?? (stolen === null ? 'final' : 'complement')
  const holder = modalOf(group) ?? pendingLink?.holder ?? null
  const phrases = draft
    .take((p) => pendingLink === null || p.start > pendingLink.at || p === waited)
    .map((p): Phrase => (p === waited ? { ...p, case: 'subject' } : p))
  if (stolen !== null) phrases.push({ ...stolen, case: 'subject' })
  if (waited !== null || stolen !== null) return { link, parent, holder, phrases, topic: null }
  const topic =
    before === undefined ? null : (before.phrases.find((p) => p.case === 'subject') ?? before.topic)
  const beside = before !== undefined && before.link !== 'relative' ? before.parent : parent
  return { link: link === 'final' ? 'chain' : link, parent: beside, holder, phrases, topic }
}
