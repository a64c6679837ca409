import type { PendingLink } from './clause-draft.ts'
import { readNounPhrase } from './read-noun-phrase.ts'
import { readPreposition } from './read-preposition.ts'
import { readVerbGroup } from './read-verb-group.ts'
import type { SentenceDraft } from './sentence-draft.ts'

/** Since Washington ended its waivers, as a tanker was bringing crude: behind these words a verb makes a clause. */
const opensClause = ({ source }: SentenceDraft, at: number, next: number): boolean => {
  const { words, grammar } = source
  if (next !== at + 1 || !grammar.subordinators.has(words[at]?.lower ?? '')) return false
  const noun = readNounPhrase(words, next, grammar)
  if (noun === null || noun.phrase.case === 'at') return false
  return readVerbGroup(words, noun.next, grammar)?.shape === 'finite'
}

/** The drones that Iran sold: goods, that, and somebody with a verb by which goods pass. */
const describesGoods = (draft: SentenceDraft, at: number): boolean => {
  const { words, grammar, verbs } = draft.source
  const noun = readNounPhrase(words, at + 1, grammar)
  const goods = draft.phraseBefore(at)?.mentions.some((m) => m.kind === 'goods') === true
  if (!goods || !draft.lastWasNoun || noun === null) return false
  const verb = readVerbGroup(words, noun.next, grammar)
  return verb?.shape === 'finite' && verbs.transfers(verb.base) && !verb.passive
}

const describes = (draft: SentenceDraft, at: number): boolean => {
  const { words, grammar } = draft.source
  const lower = words[at]?.lower ?? ''
  return lower === 'that'
    ? readNounPhrase(words, at + 1, grammar) === null || describesGoods(draft, at)
    : grammar.relatives.has(lower) && draft.lastPhrase() !== null
}

const linkOf = (subordinator: string): PendingLink['link'] =>
  /^(?:that|whether)$/u.test(subordinator) ? 'complement' : subordinator === 'if' ? 'condition' : 'cause'

/** The words from `at` on that open a clause, and how it hangs on what stands before: which, that, because, to whom. */
export const readLinkWord = (
  draft: SentenceDraft,
  at: number,
): { readonly pendingLink: PendingLink; readonly next: number } | null => {
  const { words, grammar } = draft.source
  const word = words[at]
  if (word === undefined || word.mention !== null) return null
  const opening = { holder: word.lower, antecedent: null, at: word.start }
  if (describes(draft, at))
    return { pendingLink: { ...opening, link: 'relative', antecedent: draft.lastPhrase() }, next: at + 1 }
  const preposition = readPreposition(words, at, grammar)
  if (preposition === null)
    return grammar.subordinators.has(word.lower)
      ? { pendingLink: { ...opening, link: linkOf(word.lower) }, next: at + 1 }
      : null
  const { next } = preposition
  if (/^(?:which|whom|whose)$/u.test(words[next]?.lower ?? ''))
    return { pendingLink: { ...opening, link: 'relative', holder: 'which' }, next: next + 1 }
  return opensClause(draft, at, next) ? { pendingLink: { ...opening, link: 'cause' }, next } : null
}
