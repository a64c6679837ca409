import { hull, type Span } from '../../text/span.ts'
import { nesting, type Phrase, shallow } from '../syntax/clause.ts'
import type { JapaneseGrammar } from './grammar.ts'
import { type Compound, isComma, mentionsOf, readParticles } from './read-compound.ts'
import type { JapaneseWord } from './words.ts'

/** What stood before a compound and hangs on it. */
export type Attached = {
  readonly modifiers: Phrase['modifiers']
  readonly coordinates: readonly Phrase[]
  /** Index and span of the clause that describes it. */
  readonly relative: { readonly index: number; readonly span: Span } | null
}

export const nothingAttached: Attached = { modifiers: [], coordinates: [], relative: null }

const longestList = 40

/** 企業3社: the head is the firms, not how many they are. */
const withoutCount = (words: readonly JapaneseWord[]): readonly JapaneseWord[] => {
  const isLast = (i: number): boolean => i === words.length - 1
  const at = words.findIndex(
    (w, i) => i > 0 && (/^[\p{N}約計]/u.test(w.surface) || (w.mention?.kind === 'quantity' && isLast(i))),
  )
  return at < 0 ? words : words.slice(0, at)
}

/** A phrase of the words of a compound with all that hangs on it; `end` is after its particles. */
export const buildPhrase = (
  words: readonly JapaneseWord[],
  attached: Attached,
  end: number,
  grammar: JapaneseGrammar,
): Phrase => {
  const core = hull(words)
  const head = grammar.headOf(withoutCount(words).map((w) => w.base))
  const described = attached.relative === null ? [] : [attached.relative.span]
  const whole = hull([
    core,
    ...attached.modifiers.map((m) => m.phrase),
    ...attached.coordinates,
    ...described,
  ])
  return {
    start: whole.start,
    end: Math.max(core.end, end),
    case: 'none',
    head,
    actor: grammar.isActor(head),
    core,
    words: words.map(({ start, end: wordEnd, base }) => ({ start, end: wordEnd, base })),
    mentions: mentionsOf(words),
    modifiers: shallow(attached.modifiers),
    coordinates: shallowList(attached.coordinates),
    relative: attached.relative?.index ?? null,
  }
}

const shallowList = (phrases: readonly Phrase[]): readonly Phrase[] =>
  phrases.filter((p) => nesting(p) < 8).slice(-longestList)

/** A name in quotation marks, 「…」が: its phrases become one, with the particles after the closing mark. */
export const quotedName = (
  text: string,
  words: readonly JapaneseWord[],
  inner: readonly Phrase[],
  after: number,
  start: number,
  grammar: JapaneseGrammar,
): { readonly compound: Compound; readonly phrase: Phrase } => {
  const { particles, next, end } = readParticles(text, words, after, grammar)
  const comma = isComma(words[next])
  const last = inner.at(-1)
  const phrase: Phrase = {
    start,
    end,
    case: 'none',
    head: last?.head ?? '',
    actor: last?.actor ?? false,
    core: hull(inner),
    words: inner.flatMap((p) => p.words),
    mentions: inner.flatMap((p) => p.mentions),
    modifiers: inner.flatMap((p) => p.modifiers),
    coordinates: [],
    relative: null,
  }
  return {
    phrase,
    compound: { words: [], particles, suffixGoal: false, comma, next: comma ? next + 1 : next, end },
  }
}
