import type { Span } from '../../text/span.ts'
import type { Phrase, Predicate, SentenceParse } from '../syntax/clause.ts'
import type { Opening } from './clause-draft.ts'
import { complementOpening } from './complement-opening.ts'
import { lengthOfDateline } from './dateline.ts'
import type { EnglishSource, EnglishVerbs } from './english-source.ts'
import { finiteOpening } from './finite-opening.ts'
import type { EnglishGrammar } from './grammar.ts'
import { isAdverb } from './lexical-verb.ts'
import { readLinkWord } from './read-link-word.ts'
import { readNounPhrase } from './read-noun-phrase.ts'
import { readPlacedPhrase } from './read-placed-phrase.ts'
import { type ReadPreposition, readPreposition } from './read-preposition.ts'
import { readVerbGroup, type VerbGroup } from './read-verb-group.ts'
import { contactOpening, reducedOpening, relativeOpening } from './relative-opening.ts'
import { isSaidAfterwards } from './said-afterwards.ts'
import { SentenceDraft } from './sentence-draft.ts'
import { speakerBehind } from './speaker-behind.ts'
import { withRelatives } from './with-relatives.ts'
import type { EnglishWord } from './words.ts'

/** How a clause with such a verb begins. */
const openingOf = (draft: SentenceDraft, at: number, group: VerbGroup): Opening => {
  const { pendingLink, source } = draft
  if (group.shape === 'infinitive' || group.shape === 'gerund') return complementOpening(draft, at, group)
  if (group.shape === 'reduced') return reducedOpening(draft, group)
  if (pendingLink?.link === 'relative') return relativeOpening(draft, pendingLink, group)
  const contact =
    pendingLink === null && source.verbs.transfers(group.base) ? contactOpening(draft, at) : null
  return contact ?? finiteOpening(draft, at, group)
}

const predicateOf = (
  { words, grammar }: EnglishSource,
  at: number,
  { base, passive, negative: own, past, next }: VerbGroup,
): Predicate => {
  const negative = own || words[at - 1]?.lower === 'nor'
  const hedged = words
    .slice(Math.max(0, at - 1), next)
    .some((w) => w.mention === null && grammar.hedges.has(w.lower))
  const start = words[at]?.start ?? 0
  const end = words[next - 1]?.end ?? start
  return { start, end, base, passive, negative, past, due: false, ending: hedged ? 'hedge' : null }
}

/** Takes the words of one English sentence apart, from left to right, by verbs, prepositions and commas. */
class Parser {
  private readonly source: EnglishSource
  private readonly draft: SentenceDraft
  private quoted = false

  constructor(source: EnglishSource) {
    this.source = source
    this.draft = new SentenceDraft(source)
  }

  parse(): Omit<SentenceParse, keyof Span> {
    const { words } = this.source
    for (let i = lengthOfDateline(words); i < words.length; ) i = this.step(i)
    return { clauses: this.draft.clauses, loose: this.draft.open }
  }

  /** Reads what begins at word `at`; returns the index after it. */
  private step(at: number): number {
    const { words, grammar } = this.source
    const mark = this.mark(at)
    if (mark !== null) return mark
    const preposition = readPreposition(words, at, grammar)
    const group = preposition?.case === 'speaker' ? null : readVerbGroup(words, at, grammar)
    if (group !== null) return this.verb(at, group)
    const opened = readLinkWord(this.draft, at)
    if (opened !== null) {
      this.draft.pendingLink = opened.pendingLink
      if (opened.pendingLink.link !== 'relative') this.draft.lastWasNoun = false
      return opened.next
    }
    return preposition === null ? this.bare(at) : this.placed(preposition)
  }

  /** Quotation marks, asides in brackets, commas and dashes; null where word `at` is none. */
  private mark(at: number): number | null {
    const { words } = this.source
    const word = words[at]
    if (word === undefined) return at + 1
    if (/^["“”]$/u.test(word.surface)) {
      this.quoted = word.surface === '“' || (word.surface === '"' && !this.quoted)
      return at + 1
    }
    if (word.mention !== null) return null
    if (word.surface === '(' || word.surface === '[') {
      const close = words.findIndex((w, k) => k > at && (w.surface === ')' || w.surface === ']'))
      return close < 0 ? at + 1 : close + 1
    }
    const dash = /^[:;–—]$/u.test(word.lower) && words[at + 1]?.mention?.kind !== 'quantity'
    if (word.lower !== ',' && !dash) return null
    this.draft.commaBefore = true
    this.draft.lastWasNoun = false
    return at + 1
  }

  private placed({ case: given, next }: ReadPreposition): number {
    const { words, grammar } = this.source
    const inner = readPlacedPhrase(words, next, grammar, given)
    if (inner === null) return next
    const date = inner.phrase.mentions[0]?.kind === 'date'
    this.draft.place({ ...inner.phrase, case: date ? 'at' : given === 'of' ? 'none' : given })
    this.draft.lastWasNoun = true
    return inner.next
  }

  private bare(at: number): number {
    const { draft } = this
    const { words, grammar } = this.source
    const word = words[at]
    if (word === undefined || isAdverb(word)) return at + 1
    const afterVerb =
      draft.current !== null && draft.open.length === 0 && !draft.commaBefore && draft.pendingLink === null
    const noun = readNounPhrase(words, at, grammar, 'none', 0, afterVerb)
    if (noun === null) {
      if (word.mention === null && grammar.conjunctions.has(word.lower)) draft.lastWasNoun = false
      return at + 1
    }
    draft.placeBare(noun.phrase)
    draft.lastWasNoun = true
    return Math.max(noun.next, at + 1)
  }

  private verb(at: number, group: VerbGroup): number {
    const { draft } = this
    const { words, grammar, verbs } = this.source
    const predicate = predicateOf(this.source, at, group)
    if (draft.clauses.length === 0 && words[at - 1]?.lower === ',' && verbs.says(group.base)) {
      const teller = readNounPhrase(words, group.next, grammar)
      if (teller !== null && teller.next >= words.length) {
        const phrases: Phrase[] = [{ ...teller.phrase, case: 'subject' }]
        draft.add({ link: 'final', parent: null, holder: null, phrases, topic: null }, predicate, this.quoted)
        return teller.next
      }
    }
    const index = draft.add(openingOf(draft, at, group), predicate, this.quoted)
    draft.commaBefore = false
    draft.lastWasNoun = false
    const clause = draft.clauses[index]
    const reports = group.shape === 'finite' && verbs.says(group.base) && index > 0
    if (clause === undefined || !reports) return group.next
    const speaker = speakerBehind(clause, words, at, group.next, grammar)
    if (speaker !== null) {
      const phrases: Phrase[] = [{ ...speaker.phrase, case: 'subject' }]
      const start = Math.min(predicate.start, speaker.phrase.start)
      const end = speaker.phrase.end
      draft.clauses[index] = { ...clause, link: 'final', parent: null, topic: null, phrases, start, end }
    }
    if (speaker !== null || isSaidAfterwards(clause, words, group.next, grammar)) draft.reportEarlier(index)
    return speaker?.next ?? group.next
  }
}

/** Takes a sentence apart; offsets are into the article's text. */
export const parseEnglishSentence = (
  span: Span,
  words: readonly EnglishWord[],
  grammar: EnglishGrammar,
  verbs: EnglishVerbs,
): SentenceParse => withRelatives({ ...span, ...new Parser({ words, grammar, verbs }).parse() })
