import type { Span } from '../../text/span.ts'
import { hull } from '../../text/span.ts'
import type { Clause, Link, Phrase, Predicate, SentenceParse } from '../syntax/clause.ts'
import { lengthOfDateline } from './dateline.ts'
import type { EnglishGrammar } from './grammar.ts'
import { isAdverb } from './lexical-verb.ts'
import { readNounPhrase, readPlacedPhrase, readPreposition } from './read-noun-phrase.ts'
import { readVerbGroup, type VerbGroup } from './read-verb-group.ts'
import { isSaidAfterwards } from './said-afterwards.ts'
import { withRelatives } from './with-relatives.ts'
import type { EnglishWord } from './words.ts'

type Draft = { -readonly [K in keyof Clause]: Clause[K] } & { phrases: Phrase[] }

type PendingLink = {
  readonly link: Link
  readonly holder: string
  readonly antecedent: Phrase | null
  /** Where the word stands that opens the clause. */
  readonly at: number
}

/** A clause but for its predicate. */
type Opening = Pick<Draft, 'link' | 'parent' | 'holder' | 'phrases' | 'topic'>

const modalOf = ({ future, possible }: VerbGroup): string | null =>
  future ? 'will' : possible ? 'may' : null

/** What the parser needs to know about a verb that the grammar does not say. */
export type EnglishVerbs = {
  readonly says: (base: string) => boolean
  readonly transfers: (base: string) => boolean
}

/** Takes the words of one English sentence apart, from left to right, by verbs, prepositions and commas. */
class Parser {
  readonly clauses: Draft[] = []
  private readonly words: readonly EnglishWord[]
  private readonly grammar: EnglishGrammar
  private readonly verbs: EnglishVerbs
  /** Noun phrases that wait for their verb. */
  private open: Phrase[] = []
  private current: number | null = null
  private pendingLink: PendingLink | null = null
  /** Word up to which a clause has been read already. */
  private skip = 0
  private quoted = false
  private lastWasNoun = false
  private commaBefore = false

  constructor(words: readonly EnglishWord[], grammar: EnglishGrammar, verbs: EnglishVerbs) {
    this.words = words
    this.grammar = grammar
    this.verbs = verbs
  }

  parse(): readonly Phrase[] {
    for (let i = lengthOfDateline(this.words); i < this.words.length; ) i = Math.max(this.step(i), this.skip)
    return this.open
  }

  private step(i: number): number {
    const word = this.words[i]
    if (word === undefined) return i + 1
    if (/^["“”]$/u.test(word.surface)) {
      this.quoted = word.surface === '“' || (word.surface === '"' && !this.quoted)
      return i + 1
    }
    if (word.mention === null && (word.surface === '(' || word.surface === '[')) {
      const close = this.words.findIndex((w, k) => k > i && (w.surface === ')' || w.surface === ']'))
      return close < 0 ? i + 1 : close + 1
    }
    const dash = /^[:;–—]$/u.test(word.lower) && this.words[i + 1]?.mention?.kind !== 'quantity'
    if (word.mention === null && (word.lower === ',' || dash)) {
      this.commaBefore = true
      this.lastWasNoun = false
      return i + 1
    }
    const cited = readPreposition(this.words, i, this.grammar)?.case === 'speaker'
    const group = cited ? null : readVerbGroup(this.words, i, this.grammar)
    if (group !== null) {
      this.verb(i, group)
      this.commaBefore = false
      this.lastWasNoun = false
      return group.next
    }
    if (
      word.mention === null &&
      this.grammar.relatives.has(word.lower) &&
      this.lastPhrase() !== null &&
      word.lower !== 'that'
    ) {
      this.pendingLink = {
        link: 'relative',
        holder: word.lower,
        antecedent: this.lastPhrase(),
        at: word.start,
      }
      return i + 1
    }
    if (
      word.mention === null &&
      word.lower === 'that' &&
      (readNounPhrase(this.words, i + 1, this.grammar) === null || this.describesGoods(i))
    ) {
      this.pendingLink = {
        link: 'relative',
        holder: word.lower,
        antecedent: this.lastPhrase(),
        at: word.start,
      }
      return i + 1
    }
    if (
      word.mention === null &&
      this.grammar.subordinators.has(word.lower) &&
      readPreposition(this.words, i, this.grammar) === null
    ) {
      const link: Link = /^(?:that|whether)$/u.test(word.lower)
        ? 'complement'
        : word.lower === 'if'
          ? 'condition'
          : 'cause'
      this.pendingLink = { link, holder: word.lower, antecedent: null, at: word.start }
      this.lastWasNoun = false
      return i + 1
    }
    const preposition = readPreposition(this.words, i, this.grammar)
    if (preposition !== null && /^(?:which|whom|whose)$/u.test(this.words[preposition.next]?.lower ?? '')) {
      this.pendingLink = { link: 'relative', holder: 'which', antecedent: null, at: word.start }
      return preposition.next + 1
    }
    if (preposition !== null && this.opensClause(i, preposition.next)) {
      this.pendingLink = { link: 'cause', holder: word.lower, antecedent: null, at: word.start }
      this.lastWasNoun = false
      return preposition.next
    }
    if (preposition !== null) {
      const inner = readPlacedPhrase(this.words, preposition.next, this.grammar, preposition.case)
      if (inner === null) return preposition.next
      const name = preposition.case === 'of' ? 'none' : preposition.case
      const date = inner.phrase.mentions[0]?.kind === 'date'
      this.place({ ...inner.phrase, case: date ? 'at' : name })
      this.lastWasNoun = true
      return inner.next
    }
    if (isAdverb(word)) return i + 1
    const afterVerb =
      this.current !== null && this.open.length === 0 && !this.commaBefore && this.pendingLink === null
    const noun = readNounPhrase(this.words, i, this.grammar, 'none', 0, afterVerb)
    if (noun === null) {
      if (word.mention === null && this.grammar.conjunctions.has(word.lower)) this.lastWasNoun = false
      return i + 1
    }
    this.bare(noun.phrase)
    this.lastWasNoun = true
    return Math.max(noun.next, i + 1)
  }

  /** Since Washington ended its waivers, as a tanker was bringing crude: behind these words a verb makes a clause. */
  private opensClause(at: number, next: number): boolean {
    if (next !== at + 1 || !this.grammar.subordinators.has(this.words[at]?.lower ?? '')) return false
    const noun = readNounPhrase(this.words, next, this.grammar)
    if (noun === null || noun.phrase.case === 'at') return false
    return readVerbGroup(this.words, noun.next, this.grammar)?.shape === 'finite'
  }

  /** The drones that Iran sold: goods, that, and somebody with a verb by which goods pass. */
  private describesGoods(at: number): boolean {
    const noun = readNounPhrase(this.words, at + 1, this.grammar)
    const goods = this.phraseBefore(at)?.mentions.some((m) => m.kind === 'goods') === true
    if (!goods || !this.lastWasNoun || noun === null) return false
    const verb = readVerbGroup(this.words, noun.next, this.grammar)
    return verb?.shape === 'finite' && this.verbs.transfers(verb.base) && !verb.passive
  }

  private lastPhrase(): Phrase | null {
    const clause = this.current === null ? null : this.clauses[this.current]
    const candidates = [...(clause?.phrases ?? []), ...this.open]
    return candidates.length === 0 ? null : candidates.reduce((a, b) => (b.end > a.end ? b : a))
  }

  /** A phrase with a preposition belongs to the verb before it, or waits for the first verb of the sentence. */
  private place(phrase: Phrase): void {
    const clause = this.current === null || this.pendingLink !== null ? undefined : this.clauses[this.current]
    const waiting = this.open.at(-1)
    const behindWaiting = waiting !== undefined && clause !== undefined && waiting.end > clause.end
    if (clause === undefined || behindWaiting) this.open.push(phrase)
    else this.extend(clause, phrase)
    this.commaBefore = false
  }

  /** A bare noun phrase is the object of the verb before it, unless a comma, a that or an object stands between. */
  private bare(phrase: Phrase): void {
    const clause =
      this.current === null || this.pendingLink !== null || this.commaBefore
        ? undefined
        : this.clauses[this.current]
    const objects = clause?.phrases.filter((p) => p.case === 'object').length ?? 0
    if (phrase.case === 'at') this.place(phrase)
    else if (
      clause !== undefined &&
      objects < 2 &&
      this.open.every((p) => p.end <= clause.predicate.start && objects === 0)
    )
      this.extend(clause, { ...phrase, case: 'object' })
    else this.open.push(phrase)
    this.commaBefore = false
  }

  private extend(clause: Draft, phrase: Phrase): void {
    clause.phrases.push(phrase)
    clause.end = Math.max(clause.end, phrase.end)
  }

  private verb(at: number, group: VerbGroup): void {
    const opening = this.opening(at, group)
    this.pendingLink = null
    const predicate = this.predicate(at, group)
    const outer = this.clauses[opening.parent ?? -1]?.start ?? Number.NEGATIVE_INFINITY
    const own = opening.link === 'relative' ? opening.phrases.filter((p) => p.start > outer) : opening.phrases
    const clause: Draft = { ...opening, predicate, quoted: this.quoted, ...hull([predicate, ...own]) }
    const index = this.clauses.push(clause) - 1
    const reports = group.shape === 'finite' && this.verbs.says(group.base) && index > 0
    if (reports && this.isInverted(at, group, clause)) {
      const said = readNounPhrase(this.words, group.next, this.grammar)
      if (said !== null) {
        clause.link = 'final'
        clause.parent = null
        clause.topic = null
        clause.phrases = [{ ...said.phrase, case: 'subject' }]
        clause.start = Math.min(clause.predicate.start, said.phrase.start)
        clause.end = said.phrase.end
        this.skip = said.next
        for (const earlier of this.clauses.slice(0, index))
          if (earlier.parent === null && earlier.link !== 'relative') earlier.parent = index
      }
    } else if (reports && isSaidAfterwards(clause, this.words, group.next, this.grammar))
      for (const earlier of this.clauses.slice(0, index))
        if (earlier.parent === null && earlier.link !== 'relative') earlier.parent = index
    this.current = index
  }

  /** "…," said the minister; …, says the report: the verb of saying before who says it. */
  private isInverted(at: number, group: VerbGroup, clause: Draft): boolean {
    const before = this.words[at - 1]?.surface ?? ''
    return (
      /^[,"”’—-]$/u.test(before) &&
      group.next === at + 1 &&
      clause.phrases.every((p) => p.case !== 'subject') &&
      readNounPhrase(this.words, group.next, this.grammar) !== null
    )
  }

  private predicate(at: number, { base, passive, negative: own, past, next }: VerbGroup): Predicate {
    const negative = own || this.words[at - 1]?.lower === 'nor'
    const hedged = this.words
      .slice(Math.max(0, at - 1), next)
      .some((w) => w.mention === null && this.grammar.hedges.has(w.lower))
    const start = this.words[at]?.start ?? 0
    const end = this.words[next - 1]?.end ?? start
    return { start, end, base, passive, negative, past, due: false, ending: hedged ? 'hedge' : null }
  }

  /** How a clause with such a verb begins: what it hangs on, and which of the phrases before it are its own. */
  private opening(at: number, group: VerbGroup): Opening {
    if (group.shape === 'infinitive' || group.shape === 'gerund') return this.complement(at, group)
    if (group.shape === 'reduced') {
      const antecedent = this.lastPhrase()
      const phrases: Phrase[] = antecedent === null ? [] : [{ ...antecedent, case: 'subject' }]
      return { link: 'relative', parent: this.current, holder: modalOf(group), phrases, topic: null }
    }
    return this.pendingLink?.link === 'relative'
      ? this.relative(this.pendingLink, group)
      : this.finite(at, group)
  }

  /** The phrase that ends right before word `at`, however deep it hangs: news of [Iran] supplying drones. */
  private phraseBefore(at: number): Phrase | null {
    const end = this.words[at - 1]?.end
    const last = this.lastPhrase()
    const search = (phrase: Phrase): Phrase | null => {
      for (const { phrase: inner } of phrase.modifiers) if (inner.end === end) return search(inner)
      return phrase
    }
    return last === null || last.end !== end ? null : search(last)
  }

  /** To send, supplying: the subject is that of the verb before; accused of supplying, its object. */
  private complement(at: number, group: VerbGroup): Opening {
    const before = this.clauses[this.current ?? -1]
    const described = group.shape === 'gerund' && this.lastWasNoun ? this.phraseBefore(at) : null
    if (described !== null) {
      const phrases: Phrase[] = [{ ...described, case: 'subject' }]
      return { link: 'relative', parent: this.current, holder: null, phrases, topic: null }
    }
    const announced = this.open.at(-1)
    if (
      group.shape === 'infinitive' &&
      before !== undefined &&
      announced?.case === 'none' &&
      announced.end === this.words[at - 1]?.end
    ) {
      this.open.pop()
      const phrases = [...this.open.splice(0), { ...announced, case: 'subject' as const }]
      return { link: 'final', parent: null, holder: 'will', phrases, topic: null }
    }
    const noun = before?.phrases.at(-1) ?? this.open.at(-1)
    const held =
      noun !== undefined && this.lastWasNoun && this.grammar.nouns.has(noun.head) ? noun.head : modalOf(group)
    const accused = group.shape === 'gerund' && /^(?:of|from)$/u.test(this.words[at - 1]?.lower ?? '')
    const named = (p: Phrase): boolean => p.case === 'object' && p.mentions.some((m) => m.kind === 'party')
    const beside = before?.phrases.at(-1)
    const made =
      group.shape === 'infinitive' &&
      beside?.end === this.words[at - 1]?.end &&
      beside !== undefined &&
      named(beside) &&
      beside.mentions.at(-1)?.kind === 'party'
    const blamed =
      group.shape === 'gerund' && this.words[at - 1]?.lower === 'for' && before?.predicate.passive === false
        ? before.phrases.findLast(
            (p) => (p.case === 'object' || p.case === 'at') && p.mentions.at(-1)?.kind === 'party',
          )
        : undefined
    const punished =
      blamed === undefined &&
      group.shape === 'gerund' &&
      this.words[at - 1]?.lower === 'for' &&
      before?.phrases.some((p) => p.case === 'object' && /^sanctions?$/u.test(p.head)) === true
    if (punished) return { link: 'complement', parent: this.current, holder: null, phrases: [], topic: null }
    const topic =
      blamed ??
      (accused || made ? before?.phrases.findLast(named) : undefined) ??
      before?.phrases.find((p) => p.case === 'subject') ??
      before?.topic ??
      this.open.findLast((p) => p.case === 'none') ??
      null
    const link = 'complement' as const
    if (before !== undefined) return { link, parent: this.current, holder: held, phrases: [], topic }
    const phrases = this.open
      .splice(0)
      .map((p): Phrase => (p.case === 'none' ? { ...p, case: 'subject' } : p))
    const holder = held ?? (group.shape === 'infinitive' ? 'will' : null)
    return { link, parent: this.current, holder, phrases, topic }
  }

  /** Weapons that Iran sent, a firm which sold oil: the noun before is the object, or the subject. */
  private relative({ holder: opener, antecedent }: PendingLink, group: VerbGroup): Opening {
    const holder = modalOf(group) ?? opener
    const behind = (p: Phrase): boolean =>
      p.case === 'none' && (antecedent === null || p.start > antecedent.end)
    const subject = this.open.findLast(behind)
    const phrases: Phrase[] = []
    if (antecedent !== null)
      phrases.push({ ...antecedent, case: subject === undefined ? 'subject' : 'object' })
    if (subject !== undefined) {
      this.open.splice(this.open.indexOf(subject), 1)
      phrases.push({ ...subject, case: 'subject' })
    }
    return { link: 'relative', parent: this.current, holder, phrases, topic: null }
  }

  /** Weapons Germany sold, oil the company had bought: goods, and right behind them who acts. */
  private contact(at: number): Phrase | null {
    const actor = this.phraseBefore(at)
    const clause = this.clauses[this.current ?? -1]
    const phrases = [...(clause?.phrases ?? []), ...this.open].filter((p) => p !== actor)
    const goods = actor === null ? undefined : phrases.find((p) => /\S/u.test(p.head) && this.gap(p, actor))
    return goods?.mentions.some((m) => m.kind === 'goods') === true && actor?.case !== 'at' ? goods : null
  }

  /** Whether nothing but space stands between two phrases. */
  private gap(left: Phrase, right: Phrase): boolean {
    return left.end <= right.start && !this.words.some((w) => w.start >= left.end && w.end <= right.start)
  }

  private finite(at: number, group: VerbGroup): Opening {
    const goods = this.pendingLink === null && this.verbs.transfers(group.base) ? this.contact(at) : null
    const actor = goods === null ? null : this.phraseBefore(at)
    if (goods && actor?.mentions.some((m) => m.kind === 'party')) {
      const waiting = this.open.indexOf(actor)
      if (waiting >= 0) this.open.splice(waiting, 1)
      else this.clauses[this.current ?? -1]?.phrases.pop()
      const phrases: Phrase[] = [
        { ...goods, case: 'object' },
        { ...actor, case: 'subject' },
      ]
      return { link: 'relative', parent: this.current, holder: null, phrases, topic: null }
    }
    const before = this.clauses[this.current ?? -1]
    const waiting = this.pendingLink
    const waited = this.subject(at)
    const stolen = waited === null ? this.stealObject(before) : null
    const subject = waited ?? stolen
    const parent = stolen !== null || waiting?.link === 'complement' ? this.current : null
    const link: Link = waiting?.link ?? (stolen === null ? 'final' : 'complement')
    const holder = modalOf(group) ?? waiting?.holder ?? null
    const own = waiting === null ? this.open : this.open.filter((p) => p.start > waiting.at || p === waited)
    this.open = this.open.filter((p) => !own.includes(p))
    const phrases = own.map((p): Phrase => (p === waited ? { ...p, case: 'subject' } : p))
    if (stolen !== null) phrases.push({ ...stolen, case: 'subject' })
    if (subject !== null) return { link, parent, holder, phrases, topic: null }
    const topic =
      before === undefined ? null : (before.phrases.find((p) => p.case === 'subject') ?? before.topic)
    const beside = before !== undefined && before.link !== 'relative' ? before.parent : parent
    return { link: link === 'final' ? 'chain' : link, parent: beside, holder, phrases, topic }
  }

  /** Meanwhile, however: a word that only leads on. */
  private isAdverbial(phrase: Phrase): boolean {
    return (
      phrase.mentions.length === 0 &&
      phrase.words.length === 1 &&
      !/^(?:NOUN|PROPN|PRON)$/u.test(this.words.find((w) => w.start === phrase.core.start)?.pos ?? '')
    )
  }

  /** "Said North Korea had sent": what was taken for the object is the subject of the next verb. */
  private stealObject(before: Draft | undefined): Phrase | null {
    const last = before?.phrases.at(-1)
    if (before === undefined || last === undefined || last.case !== 'object' || !this.lastWasNoun) return null
    before.phrases.pop()
    before.end = Math.max(before.predicate.end, ...before.phrases.map((p) => p.end))
    return last
  }

  /**
   * The noun phrase that waits for a verb: with a comma before the verb the first (Beijing, the other supplier, sent …), else
   * the last that names somebody.
   */
  private subject(at: number): Phrase | null {
    const bare = this.open.filter((p) => p.case === 'none')
    const [first] = bare
    const apposed = this.words[at - 1]?.lower === ',' && bare.length > 1
    if (apposed && first !== undefined && !this.isAdverbial(first)) return first
    const last = bare.at(-1)
    if (last !== undefined && last.end === this.words[at - 1]?.end && !this.isAdverbial(last)) return last
    return bare.findLast((p) => p.mentions.length > 0) ?? bare.at(-1) ?? null
  }
}

/** Takes a sentence apart; offsets are into the article's text. */
export const parseEnglishSentence = (
  span: Span,
  words: readonly EnglishWord[],
  grammar: EnglishGrammar,
  verbs: EnglishVerbs,
): SentenceParse => {
  const parser = new Parser(words, grammar, verbs)
  const loose = parser.parse()
  return withRelatives({ ...span, clauses: parser.clauses, loose })
}
