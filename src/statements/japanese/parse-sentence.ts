import type { Span } from '../../text/span.ts'
import { hull } from '../../text/span.ts'
import {
  type Clause,
  type Link,
  nesting,
  type Phrase,
  type Predicate,
  type SentenceParse,
  shallow,
} from '../syntax/clause.ts'
import type { JapaneseGrammar } from './grammar.ts'
import { type Compound, isComma, mentionsOf, readCompound, readParticles } from './read-compound.ts'
import { type ReadPredicate, readNounPredicate, readPredicate, startsPredicate } from './read-predicate.ts'
import { regroupSaid } from './regroup-said.ts'
import type { JapaneseWord } from './words.ts'

/** What a predicate may take from the words before it when it describes a noun (see `takesBefore`). */
export type VerbKind = 'transfer' | 'phase' | 'other'

/** What the parser needs to know about a verb that the grammar does not say. */
export type JapaneseVerbs = {
  readonly kind: (base: string) => VerbKind
  readonly says: (base: string) => boolean
}

type Draft = { -readonly [K in keyof Clause]: Clause[K] }

type Waiting = { readonly phrase: Phrase; readonly comma: boolean }

const closers: Readonly<Record<string, string>> = {
  '「': '」',
  '『': '』',
  '“': '”',
  '‘': '’',
  '（': '）',
  '(': ')',
}

const closing = (words: readonly JapaneseWord[], at: number, to: number): number => {
  const open = words[at]?.surface ?? ''
  const close = closers[open]
  let depth = 0
  for (let i = at; i < to; i += 1) {
    const surface = words[i]?.surface
    if (surface === open) depth += 1
    if (surface === close) {
      depth -= 1
      if (depth === 0) return i
    }
  }
  return -1
}

const sameKind = (a: Phrase, b: Phrase): boolean => {
  const [x, y] = [a.mentions.at(-1)?.kind, b.mentions.find((m) => m.kind !== 'quantity')?.kind]
  return x !== undefined && x === y && (x === 'goods' || x === 'party')
}

const isDate = (phrase: Phrase): boolean => phrase.mentions[0]?.kind === 'date'

/** 「…は13日、AがBに…」: a date right behind the topic is when it was said, unless it begins or ends something. */
const isDayOfSaying = (phrase: Phrase): boolean =>
  phrase.mentions[0]?.kind === 'date' && phrase.mentions[0].role === 'at'

/** 1カ月間に, 会談後に: when, not whereto. */
const isTime = (phrase: Phrase): boolean =>
  phrase.mentions.length === 0 && /^(?:間|頃|ごろ|際|時|後|前|中|末|当時|直後|以内)$/u.test(phrase.head)

/** Takes the words of one sentence apart into clauses, by particles and verb endings alone, from left to right. */
class Parser {
  readonly clauses: Draft[] = []
  private readonly text: string
  private readonly words: readonly JapaneseWord[]
  private readonly grammar: JapaneseGrammar
  private readonly verbKind: (base: string) => VerbKind

  constructor(
    text: string,
    words: readonly JapaneseWord[],
    grammar: JapaneseGrammar,
    verbKind: (base: string) => VerbKind,
  ) {
    this.text = text
    this.words = words
    this.grammar = grammar
    this.verbKind = verbKind
  }

  /** Parses words `from` to `to`; returns the phrases that no predicate took. */
  parse(from: number, to: number, quoted: boolean, outerTopic: Phrase | null): readonly Phrase[] {
    let pending: Waiting[] = []
    let modifiers: Phrase['modifiers'][number][] = []
    let coordinates: Phrase[] = []
    let relative: number | null = null
    let said: number[] = []
    let topic: Phrase | null = outerTopic

    const close = (read: ReadPredicate, link: Link): number => {
      const taken = this.takesBefore(read.predicate, link, pending)
      pending = taken.left
      const phrases = taken.taken.map((w) => w.phrase)
      const own = phrases.findLast((p) => p.case === 'topic') ?? null
      const clause: Draft = {
        predicate: read.predicate,
        phrases,
        topic: own === null ? (pending.findLast((w) => w.phrase.case === 'topic')?.phrase ?? topic) : null,
        link,
        parent: null,
        holder: null,
        quoted,
        ...hull([read.predicate, ...phrases]),
      }
      const index = this.clauses.push(clause) - 1
      if (own !== null && link !== 'relative' && link !== 'complement') topic = own
      for (const phrase of phrases) this.adopt(phrase, index)
      if (link !== 'relative' && link !== 'complement') {
        for (const child of said) this.setParent(child, index)
        said = []
      }
      return index
    }

    let i = from
    while (i < to) {
      const word = this.words[i]
      if (word === undefined) break
      if (closers[word.surface] !== undefined) {
        const end = closing(this.words, i, to)
        if (end > i) {
          const before = this.clauses.length
          const bracket = word.surface === '（' || word.surface === '('
          const inner = this.parse(i + 1, end, quoted || !bracket, bracket ? topic : null)
          const spoken = this.clauses
            .slice(before)
            .flatMap((c, k) => (c.parent === null && c.link !== 'relative' ? [before + k] : []))
          if (!bracket) said.push(...spoken)
          i = end + 1
          if (!bracket && spoken.length === 0 && inner.length > 0) {
            const name = this.named(inner, i, word.start)
            i = name.next
            const placed = this.place(name.compound, name.phrase, pending)
            pending = placed.pending
            modifiers = placed.modifiers
            coordinates = placed.coordinates
          } else if (!bracket && /^(?:と|との|などと|として|といった)$/u.test(this.words[i]?.surface ?? ''))
            i += 1
          continue
        }
      }
      const read = readPredicate(this.text, this.words, i, this.grammar)
      if (read !== null) {
        const index = close(read, read.link)
        if (read.quotative) said.push(index)
        if (read.link === 'relative') relative = index
        i = read.next
        continue
      }
      const compound = readCompound(this.text, this.words, i, this.grammar)
      if (compound === null) {
        i += 1
        continue
      }
      const sahen = this.sahenInside(i, compound)
      const nounEnd = i + compound.words.length
      const headline =
        sahen === null ? this.headlinePredicate(compound, nounEnd - 1, to, pending.length > 0) : null
      if (sahen !== null || headline !== null) {
        const verbAt = sahen ?? nounEnd - 1
        const before = compound.words.slice(0, verbAt - i)
        if (before.length > 0) {
          const object = this.phrase(
            before,
            modifiers,
            coordinates,
            relative,
            'object',
            before.at(-1)?.end ?? compound.end,
          )
          pending.push({ phrase: object, comma: false })
          modifiers = []
          coordinates = []
          relative = null
        } else if (modifiers.length > 0) {
          pending.push(
            ...modifiers.map((m) => ({
              phrase: { ...m.phrase, case: m.case === 'of' ? ('subject' as const) : m.case },
              comma: false,
            })),
          )
          modifiers = []
        }
        const verb = headline ?? readPredicate(this.text, this.words, verbAt, this.grammar)
        if (verb === null) {
          i += 1
          continue
        }
        const index = close(verb, verb.link)
        if (verb.quotative) said.push(index)
        if (verb.link === 'relative') relative = index
        i = verb.next
        continue
      }
      const phrase = this.phrase(compound.words, modifiers, coordinates, relative, 'none', compound.end)
      const holds = relative !== null && this.grammar.contentOf(phrase.head) !== null
      if (holds && relative !== null) {
        const held = this.clauses[relative]
        if (held !== undefined) {
          held.holder = phrase.head
          held.link = phrase.head === 'ため' ? 'purpose' : 'complement'
        }
      }
      if (said.length > 0 && this.grammar.contentOf(phrase.head) !== null)
        for (const child of said) {
          const held = this.clauses[child]
          if (held !== undefined && held.holder === null) held.holder = phrase.head
        }
      relative = null
      const copula = this.copula(i, compound, to) ?? this.nounAtEnd(i, compound, to, pending)
      if (copula !== null) {
        pending.push({ phrase, comma: false })
        modifiers = []
        coordinates = []
        const index = close(copula, copula.link)
        if (copula.quotative) said.push(index)
        if (copula.link === 'relative') relative = index
        i = copula.next
        continue
      }
      const placed = this.place(compound, phrase, pending)
      pending = placed.pending
      modifiers = placed.modifiers
      coordinates = placed.coordinates
      i = compound.next
    }
    const left = [...coordinates, ...modifiers.map((m) => m.phrase)]
    return [...pending.map((w) => w.phrase), ...left]
  }

  /** Puts a finished phrase where its particles send it: to the next noun, beside the next noun, or to a verb. */
  private place(
    compound: Compound,
    phrase: Phrase,
    pending: Waiting[],
  ): { pending: Waiting[]; modifiers: Phrase['modifiers'][number][]; coordinates: Phrase[] } {
    const modifier =
      compound.suffixGoal && !/^に/u.test(compound.particles)
        ? 'goal'
        : this.grammar.modifierOf(compound.particles)
    if (modifier !== null)
      return {
        pending,
        modifiers: [...this.openModifiers(phrase), { case: modifier, phrase }],
        coordinates: [],
      }
    const joins =
      /^(?:や|か|とか|やら|および|及び)$/u.test(compound.particles) ||
      (compound.particles === 'と' && this.nextIsSameKind(phrase, compound.next))
    const listed =
      compound.particles === '' &&
      compound.comma &&
      this.nextIsSameKind(phrase, compound.next) &&
      !this.nextStandsApart(phrase, compound.next)
    if (joins || listed)
      return { pending, modifiers: [], coordinates: [...phrase.coordinates, { ...phrase, coordinates: [] }] }
    const found = this.grammar.caseOf(compound.suffixGoal ? `向け${compound.particles}` : compound.particles)
    const apart = compound.particles === '' && compound.comma && this.nextStandsApart(phrase, compound.next)
    const cased: Phrase = {
      ...phrase,
      case:
        (isDate(phrase) || isTime(phrase)) && found !== 'topic' && found !== 'subject'
          ? 'at'
          : (found ?? (apart ? 'topic' : 'none')),
    }
    return { pending: [...pending, { phrase: cased, comma: compound.comma }], modifiers: [], coordinates: [] }
  }

  /** Modifiers that are still open for the noun to come: 北朝鮮の[北部の]港 keeps both. */
  private openModifiers(phrase: Phrase): Phrase['modifiers'][number][] {
    return phrase.modifiers.filter((m) =>
      m.phrase.mentions.some((x) => x.kind === 'party' || x.kind === 'date'),
    )
  }

  private nextIsSameKind(phrase: Phrase, next: number): boolean {
    const following = readCompound(this.text, this.words, next, this.grammar)
    if (following === null) return false
    const mentions = mentionsOf(following.words)
    return sameKind(phrase, { ...phrase, mentions })
  }

  /** 「A、Bに…」 names two roles, not a list of two. */
  private nextStandsApart(phrase: Phrase, next: number): boolean {
    const following = readCompound(this.text, this.words, next, this.grammar)
    return (
      phrase.mentions.at(-1)?.kind === 'party' &&
      following !== null &&
      /^(?:に|へ|から|で)/u.test(following.particles)
    )
  }

  private phrase(
    words: readonly JapaneseWord[],
    modifiers: Phrase['modifiers'],
    coordinates: readonly Phrase[],
    relative: number | null,
    given: Phrase['case'],
    end: number,
  ): Phrase {
    const core = hull(words)
    const head = this.grammar.headOf(words.map((w) => w.base))
    const described = relative === null ? [] : [this.clauses[relative] ?? core]
    const whole = hull([core, ...modifiers.map((m) => m.phrase), ...coordinates, ...described])
    return {
      start: whole.start,
      end: Math.max(core.end, end),
      case: given,
      head,
      actor: this.grammar.isActor(head),
      core,
      words: words.map(({ start, end: wordEnd, base }) => ({ start, end: wordEnd, base })),
      mentions: mentionsOf(words),
      modifiers: shallow(modifiers),
      coordinates: coordinates.filter((c) => nesting(c) < 8).slice(-40),
      relative,
    }
  }

  /** A name in quotation marks, 「…」が: one compound with the particles after the closing mark. */
  private named(
    inner: readonly Phrase[],
    after: number,
    start: number,
  ): { compound: Compound; phrase: Phrase; next: number } {
    const core = hull(inner)
    const { particles, next, end } = readParticles(this.text, this.words, after, this.grammar)
    const comma = isComma(this.words[next])
    const phrase: Phrase = {
      start,
      end,
      case: 'none',
      head: inner.at(-1)?.head ?? '',
      actor: inner.at(-1)?.actor ?? false,
      core,
      words: inner.flatMap((p) => p.words),
      mentions: inner.flatMap((p) => p.mentions),
      modifiers: inner.flatMap((p) => p.modifiers),
      coordinates: [],
      relative: null,
    }
    const compound = { words: [], particles, suffixGoal: false, comma, next: comma ? next + 1 : next, end }
    return { compound, phrase, next: compound.next }
  }

  private sahenInside(at: number, compound: Compound): number | null {
    const last = at + compound.words.length - 1
    return compound.words.length > 0 && startsPredicate(this.words, last) ? last : null
  }

  /** In headlines the verbal noun closes the clause without する: 武器を輸出、… */
  private headlinePredicate(
    compound: Compound,
    last: number,
    to: number,
    hasPhrases: boolean,
  ): ReadPredicate | null {
    const word = this.words[last]
    if (
      word === undefined ||
      word.mention !== null ||
      !/^(?:へ|か)?$/u.test(compound.particles) ||
      compound.suffixGoal ||
      !hasPhrases
    )
      return null
    if (this.verbKind(word.base) === 'other') return null
    const after = compound.particles === '' ? last + 1 : compound.next - (compound.comma ? 1 : 0)
    const next = this.words[after]
    const closes =
      after >= to ||
      next === undefined ||
      /^[、。\s！？」』]$/u.test(next.surface) ||
      next.start > (this.words[after - 1]?.end ?? 0)
    if (!closes) return null
    const read = readNounPredicate(this.text, this.words, last, last + 1, this.grammar)
    if (read === null) return null
    const predicate: Predicate = {
      ...read.predicate,
      due: compound.particles === 'へ',
      ending: compound.particles === 'か' ? 'hedge' : read.predicate.ending,
    }
    const passed = isComma(next) ? after + 1 : after
    return { ...read, predicate, next: Math.max(read.next, passed), link: after >= to ? 'final' : 'chain' }
  }

  /** A noun with だ, である or なら is a predicate; its phrase is the first thing that it takes. */
  private copula(at: number, compound: Compound, to: number): ReadPredicate | null {
    const noun = at + compound.words.length - 1
    const start = compound.next
    const word = this.words[start]
    if (word === undefined || start >= to || compound.comma || compound.suffixGoal) return null
    const bare =
      compound.particles === '' && word.pos.startsWith('助動詞') && /^(?:だ|です|な|らしい)$/u.test(word.base)
    return bare ? readNounPredicate(this.text, this.words, noun, start, this.grammar) : null
  }

  /** A sentence may end on its noun: 合計は6万7300バレル。 */
  private nounAtEnd(
    at: number,
    compound: Compound,
    to: number,
    pending: readonly Waiting[],
  ): ReadPredicate | null {
    if (compound.particles !== '' || compound.comma || compound.suffixGoal) return null
    const after = this.words[compound.next]
    const ends = compound.next >= to || after === undefined || /^[。）)]$/u.test(after.surface)
    const has = pending.some((w) => w.phrase.case === 'topic' || w.phrase.case === 'subject')
    if (!ends || !has || !compound.words.some((w) => w.mention?.kind === 'quantity')) return null
    return readNounPredicate(
      this.text,
      this.words,
      at + compound.words.length - 1,
      compound.next,
      this.grammar,
    )
  }

  /** Which of the phrases before it a predicate takes: a clause that describes a noun leaves the topic and what it cannot use. */
  private takesBefore(
    predicate: Predicate,
    link: Link,
    pending: readonly Waiting[],
  ): { taken: Waiting[]; left: Waiting[] } {
    if (link !== 'relative' && link !== 'complement') return { taken: [...pending], left: [] }
    const kind = this.verbKind(predicate.base)
    const topics = pending.filter((w) => w.phrase.case === 'topic')
    let from = pending.length
    const seen = new Set<string>()
    while (from > 0) {
      const waiting = pending[from - 1]
      if (waiting === undefined) break
      const { phrase } = waiting
      if (phrase.case === 'topic') {
        if (topics.length > 1 && link === 'complement' && topics.at(-1) === waiting) from -= 1
        break
      }
      if (phrase.case === 'speaker') break
      if (isDayOfSaying(phrase) && waiting.comma && pending[from - 2]?.phrase.case === 'topic') break
      if (
        link === 'relative' &&
        kind === 'phase' &&
        !isDate(phrase) &&
        !/^(?:subject|object|by|source)$/u.test(phrase.case)
      )
        break
      if (link === 'relative' && phrase.case !== 'at' && phrase.case !== 'none' && seen.has(phrase.case))
        break
      seen.add(phrase.case)
      from -= 1
    }
    return { taken: pending.slice(from), left: pending.slice(0, from) }
  }

  /** Clauses that hang on the nouns of a phrase belong to the clause that takes the phrase. */
  private adopt(phrase: Phrase, parent: number): void {
    if (phrase.relative !== null) this.setParent(phrase.relative, parent)
    for (const part of [...phrase.coordinates, ...phrase.modifiers.map((m) => m.phrase)])
      this.adopt(part, parent)
  }

  private setParent(child: number, parent: number): void {
    const clause = this.clauses[child]
    if (clause !== undefined && clause.parent === null && child !== parent) clause.parent = parent
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
  const parser = new Parser(text, words, grammar, verbs.kind)
  const loose = parser.parse(0, words.length, false, null)
  return { ...span, clauses: regroupSaid(parser.clauses, verbs.says), loose }
}
