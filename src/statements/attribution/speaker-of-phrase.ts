import { quoteAt, type Span, trimmed } from '../../text/span.ts'
import { deep } from '../frames/phrase-mentions.ts'
import type { Speaker, SpeakerKind } from '../statement.ts'
import type { Phrase } from '../syntax/clause.ts'
import type { Mention, OutletMention, PartyMention, WhenMention } from '../syntax/mention.ts'

export type SpeakerContext = {
  readonly text: string
  readonly documents: ReadonlySet<string>
  readonly persons: ReadonlySet<string>
  readonly canSpeak: (noun: string) => boolean
  readonly isPress: (noun: string) => boolean
  readonly talk: ReadonlySet<string>
  /** Whether a clause that is quoted shows a speaker by itself, whatever the verb. */
  readonly quotesAlone: boolean
  /** Mentions that stand inside the clause that describes a phrase: who published the report. */
  readonly mentionsIn: (span: Span) => readonly Mention[]
}

type Named = PartyMention | OutletMention

const isNamed = (m: Mention): m is Named => m.kind === 'party' || m.kind === 'outlet'

const nameOf = (m: Named): string => (m.kind === 'outlet' ? m.name : m.party.name)

const kindOf = (
  phrase: Phrase,
  named: Named | undefined,
  { documents, isPress }: SpeakerContext,
): SpeakerKind => {
  if (
    documents.has(phrase.head) ||
    phrase.words.some((w) => documents.has(w.base) && w.end === phrase.core.end)
  )
    return 'document'
  if (isPress(phrase.head) && named?.kind !== 'outlet') return 'outlet'
  if (named === undefined) return 'unnamed'
  return named.kind === 'outlet' ? 'outlet' : named.speaker
}

/** The words of the compound after any name in it: 報告書, sanctions report. */
const documentWords = (phrase: Phrase, text: string): string => {
  const last = phrase.mentions.findLast(isNamed)
  return text
    .slice(last === undefined ? phrase.core.start : Math.max(last.end, phrase.core.start), phrase.core.end)
    .trim()
}

/** Where the words that name the speaker stand: with owners and what describes it, without particles. */
const wordsOf = (phrase: Phrase, text: string): Span =>
  trimmed(text, {
    start: phrase.start,
    end: Math.max(
      phrase.core.end,
      ...phrase.modifiers.filter((m) => m.phrase.end > phrase.core.end).map((m) => m.phrase.core.end),
    ),
  })

/** A name in brackets is quoted without its opening one. */
const withoutBracket = (span: Span, text: string): Span => {
  const words = text.slice(span.start, span.end)
  const opens = /^[「『“"(（]/u.test(words) && !/[」』”")）]/u.test(words.slice(1))
  return opens ? { start: span.start + 1, end: span.end } : span
}

/** Goods, days and amounts say nothing; 業界関係者8人 do. */
const isNoSpeaker = (m: Mention): boolean =>
  m.kind === 'goods' ||
  m.kind === 'date' ||
  (m.kind === 'quantity' && !/^(?:person|company|item)$/u.test(m.quantity.unit))

/** The speaker that a phrase names; null where it can be none (goods, dates, amounts). */
export const speakerOfPhrase = (
  phrase: Phrase,
  cue: Span,
  saidOn: WhenMention | null,
  context: SpeakerContext,
): Speaker | null => {
  const own = deep(phrase).flatMap((p) => p.mentions)
  if (own.some((m) => isNoSpeaker(m)) && !own.some(isNamed)) return null
  const asSource = phrase.case === 'speaker' && context.quotesAlone
  const speaks = phrase.mentions.some(isNamed) || phrase.actor || context.canSpeak(phrase.head) || asSource
  if (!speaks) return null
  const span = withoutBracket(wordsOf(phrase, context.text), context.text)
  const named =
    phrase.mentions.findLast(isNamed) ?? own.findLast(isNamed) ?? context.mentionsIn(span).findLast(isNamed)
  const kind = kindOf(phrase, named, context)
  const quote = quoteAt(context.text, span)
  if (quote.text === '' || quote.text.length > 120) return null
  const name =
    named === undefined
      ? quote.text
      : kind === 'document'
        ? `${nameOf(named)} ${documentWords(phrase, context.text)}`
        : kind === 'outlet' && named.kind === 'outlet'
          ? nameOf(named)
          : quote.text
  return {
    ...quote,
    name,
    kind,
    country:
      named === undefined
        ? null
        : named.kind === 'outlet'
          ? named.country
          : (named.party.code ?? named.party.country),
    cue: quoteAt(context.text, cue),
    saidOn: saidOn?.from ?? null,
  }
}

/** What two names of one speaker share, and independence is counted by: the institution behind it, else its folded name. */
export const originKey = ({ name, origin }: { readonly name: string; readonly origin?: string }): string =>
  origin ??
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
