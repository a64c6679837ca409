import type { Span } from '../../text/span.ts'
import { hull } from '../../text/span.ts'
import type { Clause, Link, Phrase, Predicate, SentenceParse } from '../syntax/clause.ts'
import type { EnglishGrammar } from './grammar.ts'
import { readNounPhrase, readPreposition } from './read-noun-phrase.ts'
import { readVerbGroup, type VerbGroup } from './read-verb-group.ts'
import type { EnglishWord } from './words.ts'

type Draft = { -readonly [K in keyof Clause]: Clause[K] } & { phrases: Phrase[] }

/** What the parser needs to know about a verb that the grammar does not say. */
export type EnglishVerbs = { readonly says: (base: string) => boolean }

/** Takes the words of one English sentence apart, from left to right, by verbs, prepositions and commas. */
class Parser {
  readonly clauses: Draft[] = []
  private readonly words: readonly EnglishWord[]
  private readonly grammar: EnglishGrammar
  private readonly verbs: EnglishVerbs
  /** Noun phrases that wait for their verb. */
  private open: Phrase[] = []
  private current: number | null = null
  private pendingLink: { link: Link; holder: string; antecedent: Phrase | null } | null = null
  private quoted = false
  private lastWasNoun = false
  private commaBefore = false

  constructor(words: readonly EnglishWord[], grammar: EnglishGrammar, verbs: EnglishVerbs) {
    this.words = words
    this.grammar = grammar
    this.verbs = verbs
  }

  parse(): readonly Phrase[] {
    for (let i = 0; i < this.words.length; ) i = this.step(i)
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
    if (word.mention === null && word.lower === ',') {
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
      this.pendingLink = { link: 'relative', holder: word.lower, antecedent: this.lastPhrase() }
      return i + 1
    }
    if (
      word.mention === null &&
      word.lower === 'that' &&
      readNounPhrase(this.words, i + 1, this.grammar) === null
    ) {
      this.pendingLink = { link: 'relative', holder: word.lower, antecedent: this.lastPhrase() }
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
      this.pendingLink = { link, holder: word.lower, antecedent: null }
      this.lastWasNoun = false
      return i + 1
    }
    const preposition = readPreposition(this.words, i, this.grammar)
    if (preposition !== null) {
      const inner = this.withPlace(
        readNounPhrase(this.words, preposition.next, this.grammar),
        preposition.case,
      )
      if (inner === null) return preposition.next
      const name = preposition.case === 'of' ? 'none' : preposition.case
      const date = inner.phrase.mentions[0]?.kind === 'date'
      this.place({ ...inner.phrase, case: date ? 'at' : name })
      this.lastWasNoun = true
      return inner.next
    }
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

  /** From two ports in the Russian Far East: the place belongs to the ports. */
  private withPlace(
    read: { phrase: Phrase; next: number } | null,
    name: string,
  ): { phrase: Phrase; next: number } | null {
    if (read === null || (name !== 'goal' && name !== 'source')) return read
    const preposition = readPreposition(this.words, read.next, this.grammar)
    if (preposition === null || !/^(?:in|at|near)$/u.test(this.words[read.next]?.lower ?? '')) return read
    const place = readNounPhrase(this.words, preposition.next, this.grammar)
    if (place === null || !place.phrase.mentions.some((m) => m.kind === 'party' || m.kind === 'place'))
      return read
    return {
      phrase: {
        ...read.phrase,
        end: place.phrase.end,
        modifiers: [...read.phrase.modifiers, { case: 'of', phrase: place.phrase }],
      },
      next: place.next,
    }
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
    else if (clause !== undefined && objects < 2 && this.open.length === 0)
      this.extend(clause, { ...phrase, case: 'object' })
    else this.open.push(phrase)
    this.commaBefore = false
  }

  private extend(clause: Draft, phrase: Phrase): void {
    clause.phrases.push(phrase)
    clause.end = Math.max(clause.end, phrase.end)
  }

  private verb(at: number, group: VerbGroup): void {
    const first = this.words[at]
    const last = this.words[group.next - 1]
    if (first === undefined || last === undefined) return
    const predicate: Predicate = {
      start: first.start,
      end: last.end,
      base: group.base,
      passive: group.passive,
      negative: group.negative,
      past: group.past,
      due: false,
      ending: this.words
        .slice(Math.max(0, at - 1), group.next)
        .some((w) => w.mention === null && this.grammar.hedges.has(w.lower))
        ? 'hedge'
        : null,
    }
    const before = this.current === null ? undefined : this.clauses[this.current]
    const waiting = this.pendingLink
    this.pendingLink = null
    let link: Link = 'final'
    let parent: number | null = null
    let holder: string | null = group.future ? 'will' : group.possible ? 'may' : null
    let phrases: Phrase[] = []
    let topic: Phrase | null = null

    if (group.shape === 'infinitive' || group.shape === 'gerund') {
      link = 'complement'
      parent = this.current
      const last = before?.phrases.at(-1) ?? this.open.at(-1) ?? null
      if (last !== null && this.lastWasNoun && this.grammar.nouns.has(last.head)) holder = last.head
      const accused = group.shape === 'gerund' && /^(?:of|from)$/u.test(this.words[at - 1]?.lower ?? '')
      topic =
        (accused
          ? before?.phrases.findLast((p) => p.case === 'object' && p.mentions.some((m) => m.kind === 'party'))
          : null) ??
        before?.phrases.find((p) => p.case === 'subject') ??
        before?.topic ??
        this.open.findLast((p) => p.case === 'none') ??
        null
      phrases = before === undefined ? this.open.splice(0) : []
      if (before === undefined && holder === null && group.shape === 'infinitive') holder = 'will'
      if (before === undefined)
        phrases = phrases.map((p) => (p.case === 'none' ? { ...p, case: 'subject' as const } : p))
    } else if (group.shape === 'reduced') {
      link = 'relative'
      parent = this.current
      const antecedent = this.lastPhrase()
      if (antecedent !== null) phrases = [{ ...antecedent, case: 'subject' }]
    } else if (waiting?.link === 'relative') {
      link = 'relative'
      holder = waiting.holder
      parent = this.current
      const subject =
        this.open.findLast(
          (p) => p.case === 'none' && waiting.antecedent !== null && p.start > waiting.antecedent.end,
        ) ?? null
      if (waiting.antecedent !== null)
        phrases.push({ ...waiting.antecedent, case: subject === null ? 'subject' : 'object' })
      if (subject !== null) {
        this.open.splice(this.open.indexOf(subject), 1)
        phrases.push({ ...subject, case: 'subject' })
      }
    } else {
      let subject = this.subject()
      const stolen = subject === null ? before?.phrases.findLast((p) => p.case === 'object') : undefined
      if (
        subject === null &&
        before !== undefined &&
        stolen !== undefined &&
        this.lastWasNoun &&
        stolen === before.phrases.at(-1)
      ) {
        before.phrases.splice(before.phrases.indexOf(stolen), 1)
        subject = { ...stolen, case: 'none' }
        parent = this.current
        link = 'complement'
        before.end = Math.max(before.predicate.end, ...before.phrases.map((p) => p.end))
      }
      if (waiting !== null) {
        link = waiting.link
        holder = waiting.holder
        if (waiting.link === 'complement') parent = this.current
      }
      const own = subject
      phrases = this.open.splice(0).map((p) => (p === own ? { ...p, case: 'subject' as const } : p))
      if (own !== null && !phrases.some((p) => p.case === 'subject'))
        phrases.push({ ...own, case: 'subject' })
      if (own === null) {
        topic =
          before === undefined ? null : (before.phrases.find((p) => p.case === 'subject') ?? before.topic)
        if (link === 'final') link = 'chain'
        if (before !== undefined && before.link !== 'relative') parent = before.parent
      }
    }
    const relative = link === 'relative'
    const clause: Draft = {
      predicate,
      phrases,
      topic,
      link,
      parent,
      holder,
      quoted: this.quoted,
      ...hull([
        predicate,
        ...phrases.filter((p) => !relative || p.start > (this.clauses[parent ?? -1]?.start ?? -1)),
      ]),
    }
    const index = this.clauses.push(clause) - 1
    this.saidAfterwards(index, at, group)
    this.current = index
  }

  /** The noun phrase that waits for a verb; one that names somebody goes before its apposition: Beijing, the other supplier, … */
  private subject(): Phrase | null {
    const bare = this.open.filter((p) => p.case === 'none')
    return bare.findLast((p) => p.mentions.length > 0) ?? bare.at(-1) ?? null
  }

  /** "…, the ministry said": what stands before is what is said. */
  private saidAfterwards(index: number, at: number, group: VerbGroup): void {
    const clause = this.clauses[index]
    if (
      clause === undefined ||
      group.shape !== 'finite' ||
      !this.verbs.says(group.base) ||
      clause.link === 'relative' ||
      clause.parent !== null
    )
      return
    if (index === 0) return
    const subject = clause.phrases.find((p) => p.case === 'subject')
    const start = Math.min(clause.predicate.start, subject?.start ?? clause.predicate.start)
    const opening = this.words.findIndex((w) => w.start >= start)
    const before = this.words[opening - 1]?.surface ?? ''
    if (!/^[,"”’—-]$/u.test(before)) return
    const after = this.words[group.next]
    const endsHere =
      after === undefined ||
      /^[.,"“”;]$/u.test(after.surface) ||
      after.mention?.kind === 'date' ||
      readPreposition(this.words, group.next, this.grammar) !== null
    const told = endsHere ? null : readNounPhrase(this.words, group.next, this.grammar)
    const toldLast =
      told !== null &&
      (told.next >= this.words.length || /^[.,;]$/u.test(this.words[told.next]?.surface ?? ''))
    if (!endsHere && !toldLast && at > 0) return
    for (let i = 0; i < index; i += 1) {
      const earlier = this.clauses[i]
      if (earlier !== undefined && earlier.parent === null && earlier.link !== 'relative')
        earlier.parent = index
    }
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
  return { ...span, clauses: parser.clauses, loose }
}
