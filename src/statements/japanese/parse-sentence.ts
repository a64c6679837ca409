import type { Span } from '../../text/span.ts'
import type { Phrase, SentenceParse } from '../syntax/clause.ts'
import { type Bracketed, bracketAt } from './brackets.ts'
import { type Attached, buildPhrase, nothingAttached, quotedName } from './build-phrase.ts'
import { ClauseList } from './clause-list.ts'
import type { JapaneseGrammar } from './grammar.ts'
import { placePhrase } from './place-phrase.ts'
import { type Compound, readCompound } from './read-compound.ts'
import {
  type Candidate,
  headlinePredicate,
  headlineRelative,
  predicateOfNoun,
} from './read-noun-predicate.ts'
import { type ReadPredicate, readPredicate, startsPredicate } from './read-predicate.ts'
import { regroupSaid } from './regroup-said.ts'
import { isDate, onlySaysWhen, takesBefore, type VerbKind, type Waiting } from './waiting.ts'
import type { JapaneseWord } from './words.ts'

/** What the parser needs to know about a verb that the grammar does not say. */
export type JapaneseVerbs = {
  readonly kind: (base: string) => VerbKind
  readonly says: (base: string) => boolean
}

type Source = {
  readonly text: string
  readonly words: readonly JapaneseWord[]
  readonly grammar: JapaneseGrammar
  readonly verbs: JapaneseVerbs
}

/** What follows a quotation and only says that it was one. */
const quotingParticle = /^(?:と|との|などと|として|といった)$/u

const namesParty = (phrase: Phrase): boolean =>
  phrase.mentions.some((m) => m.kind === 'party' || m.kind === 'outlet') || phrase.actor

/** One stretch of words, a sentence or a quotation in it, taken apart from left to right by particles and verb endings. */
class Stretch {
  private readonly source: Source
  private readonly list: ClauseList
  private readonly quoted: boolean
  private readonly to: number
  /** The topic in force for clauses that have none. */
  private topic: Phrase | null
  private waiting: readonly Waiting[] = []
  /** What hangs on the noun to come. */
  private attached: Attached = nothingAttached
  /** Clauses that wait for the verb that says them. */
  private said: number[] = []

  constructor(source: Source, list: ClauseList, to: number, quoted: boolean, topic: Phrase | null) {
    this.source = source
    this.list = list
    this.to = to
    this.quoted = quoted
    this.topic = topic
  }

  /** Parses from word `from`; returns the phrases that no predicate took. */
  parse(from: number): readonly Phrase[] {
    for (let i = from; i < this.to; ) i = this.step(i)
    const { coordinates, modifiers } = this.attached
    return [...this.waiting.map((w) => w.phrase), ...coordinates, ...modifiers.map((m) => m.phrase)]
  }

  private step(at: number): number {
    const { text, words, grammar } = this.source
    const bracketed = bracketAt(words, at, this.to)
    if (bracketed !== null) return this.bracket(at, bracketed)
    const verb = readPredicate(text, words, at, grammar)
    if (verb !== null) return this.close(verb)
    const compound = readCompound(text, words, at, grammar)
    return compound === null ? at + 1 : this.noun(at, compound)
  }

  /** A bracket is a note; a quotation is what somebody says, or a name where it has no predicate. */
  private bracket(at: number, { end, quotation }: Bracketed): number {
    const { text, words, grammar } = this.source
    const before = this.list.clauses.length
    const inside = new Stretch(
      this.source,
      this.list,
      end,
      this.quoted || quotation,
      quotation ? null : this.topic,
    )
    if (quotation && /^と/u.test(words[end + 1]?.surface ?? '')) inside.waiting = this.handOver()
    const inner = inside.parse(at + 1)
    if (!quotation) return end + 1
    const spoken = this.list.openSince(before)
    this.said.push(...spoken)
    if (spoken.length === 0 && inner.length > 0) {
      const name = quotedName(text, words, inner, end + 1, words[at]?.start ?? 0, grammar)
      this.place(name.compound, name.phrase)
      return name.compound.next
    }
    return quotingParticle.test(words[end + 1]?.surface ?? '') ? end + 2 : end + 1
  }

  /** 「議員は、AがBから「砲弾を買った」と述べた」: what stands between the topic and the quotation belongs into it. */
  private handOver(): readonly Waiting[] {
    const topic = this.waiting.findLastIndex((w) => w.phrase.case === 'topic')
    const belongs = ({ phrase }: Waiting): boolean =>
      phrase.case === 'source' ||
      phrase.case === 'object' ||
      ((phrase.case === 'subject' || phrase.case === 'goal') &&
        phrase.mentions.some((m) => m.kind === 'party'))
    const from = this.waiting.findIndex(
      (w, i) => i > topic && belongs(w) && (topic >= 0 || w.phrase.case !== 'subject'),
    )
    if (from < 0 || !this.waiting.slice(from).every((w) => belongs(w) || isDate(w.phrase))) return []
    const handed = this.waiting.slice(from)
    this.waiting = this.waiting.slice(0, from)
    return handed
  }

  private noun(at: number, compound: Compound): number {
    const { text, words, grammar, verbs } = this.source
    const candidate: Candidate = { text, words, at, to: this.to, compound, grammar }
    const last = at + compound.words.length - 1
    if (startsPredicate(words, last))
      return this.verbInCompound(at, last, compound, readPredicate(text, words, last, grammar))
    const headline = this.waiting.length > 0 ? headlinePredicate(candidate, verbs.kind) : null
    if (headline !== null) return this.verbInCompound(at, last, compound, headline)
    const hasObject = this.waiting.at(-1)?.phrase.case === 'object'
    const relative = headlineRelative(candidate, verbs.kind, hasObject)
    if (relative !== null) return this.close(relative)

    const phrase = buildPhrase(compound.words, this.attached, compound.end, grammar)
    this.holdClauses(phrase)
    const hasSubject = this.waiting.some((w) => w.phrase.case === 'topic' || w.phrase.case === 'subject')
    const predicate = predicateOfNoun(candidate, hasSubject)
    if (predicate !== null) {
      this.attached = nothingAttached
      this.wait(phrase, false)
      return this.close(predicate)
    }
    this.place(compound, phrase)
    return compound.next
  }

  /** A compound that ends in the verb: what stands before it is its object (石油輸出する), else what hung on it is. */
  private verbInCompound(at: number, verbAt: number, compound: Compound, verb: ReadPredicate | null): number {
    if (verb === null) return at + 1
    const { words } = this.source
    const before = compound.words.slice(0, verbAt - at)
    const { modifiers } = this.attached
    if (before.length > 0) {
      const end = before.at(-1)?.end ?? compound.end
      const headline = verb.predicate.end === (words[verbAt]?.end ?? 0)
      const owners = headline ? modifiers.filter((m) => m.case === 'of' && namesParty(m.phrase)) : []
      for (const { phrase } of owners) this.wait({ ...phrase, case: 'subject' }, false)
      const rest = { ...this.attached, modifiers: modifiers.filter((m) => !owners.includes(m)) }
      this.wait({ ...buildPhrase(before, rest, end, this.source.grammar), case: 'object' }, false)
    } else
      for (const { case: name, phrase } of modifiers)
        this.wait({ ...phrase, case: name === 'of' ? 'subject' : name }, false)
    this.attached = before.length > 0 ? nothingAttached : { ...this.attached, modifiers: [] }
    return this.close(verb)
  }

  /** Nouns such as 計画 and 見方 hold the clause that describes them, and what was just quoted. */
  private holdClauses(phrase: Phrase): void {
    if (this.source.grammar.contentOf(phrase.head) === null) return
    if (phrase.relative !== null) this.list.hold(phrase.relative, phrase.head)
    for (const child of this.said) this.list.hold(child, phrase.head)
  }

  private wait(phrase: Phrase, comma: boolean): void {
    this.waiting = [...this.waiting, { phrase, comma }]
  }

  private place(compound: Compound, phrase: Phrase): void {
    const { text, words, grammar } = this.source
    const opens = this.waiting.length === 0 && phrase.coordinates.length === 0 && !this.quoted
    const placed = placePhrase(text, words, compound, phrase, grammar, opens)
    this.attached = nothingAttached
    if (placed.to === 'noun')
      this.attached = {
        ...nothingAttached,
        modifiers: [...this.sourceBefore(placed.modifiers), ...placed.modifiers],
      }
    else if (placed.to === 'list') this.attached = { ...nothingAttached, coordinates: placed.coordinates }
    else {
      this.wait(placed.phrase, compound.comma)
      if (isDate(phrase) && compound.particles === '' && !compound.comma)
        this.attached = { ...nothingAttached, modifiers: phrase.modifiers }
    }
  }

  /** 「AからBへの輸出」: what is from A hangs on the noun too. */
  private sourceBefore(modifiers: Phrase['modifiers']): Phrase['modifiers'] {
    const last = this.waiting.at(-1)
    if (last?.phrase.case !== 'source' || last.comma || modifiers.at(-1)?.case !== 'goal') return []
    this.waiting = this.waiting.slice(0, -1)
    return [{ case: 'source', phrase: last.phrase }]
  }

  /** Headlines leave を out before the verb: 無人機の供与認める. */
  private withBareObject(waiting: readonly Waiting[], start: number): readonly Waiting[] {
    const last = waiting.at(-1)
    const isObject =
      last?.phrase.case === 'none' &&
      last.phrase.end === start &&
      this.source.verbs.kind(last.phrase.head) === 'transfer'
    return last !== undefined && isObject
      ? [...waiting.slice(0, -1), { ...last, phrase: { ...last.phrase, case: 'object' } }]
      : waiting
  }

  /** Ends a clause with its predicate; returns the index after it. */
  private close({ predicate, link, quotative, next, isQuality }: ReadPredicate): number {
    if (onlySaysWhen(predicate.base, link, this.waiting)) return next
    const waiting = this.withBareObject(this.waiting, predicate.start)
    const { taken, left } = takesBefore(link, this.source.verbs.kind(predicate.base), waiting, isQuality)
    this.waiting = left
    const phrases = taken.map((w) => w.phrase)
    const own = phrases.findLast((p) => p.case === 'topic') ?? null
    const outer = left.findLast((w) => w.phrase.case === 'topic')?.phrase ?? this.topic
    const topic = own === null || !namesParty(own) ? outer : null
    const index = this.list.add({ predicate, phrases, topic, link, quoted: this.quoted })
    if (link === 'relative' && this.source.verbs.says(predicate.base)) {
      for (const child of this.said) this.list.setParent(child, index)
      this.said = []
    }
    if (link !== 'relative' && link !== 'complement') {
      if (own !== null) this.topic = own
      for (const child of this.said) this.list.setParent(child, index)
      this.said = []
    }
    if (quotative) this.said.push(index)
    const span = this.list.clauses[index]
    if (link === 'relative' && span !== undefined)
      this.attached = { ...this.attached, relative: { index, span } }
    return next
  }
}

/** Takes a sentence apart; offsets are into `text`, the article's. */
export const parseJapaneseSentence = (
  text: string,
  span: Span,
  words: readonly JapaneseWord[],
  grammar: JapaneseGrammar,
  verbs: JapaneseVerbs,
): SentenceParse => {
  const list = new ClauseList()
  const loose = new Stretch({ text, words, grammar, verbs }, list, words.length, false, null).parse(0)
  return { ...span, clauses: regroupSaid(list.clauses, verbs.says), loose }
}
