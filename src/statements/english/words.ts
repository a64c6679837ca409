import { foldWidth } from '../../text/fold.ts'
import type { Span } from '../../text/span.ts'
import type { Mention } from '../syntax/mention.ts'
import type { Token, Tokenize } from '../syntax/token.ts'

/** A word of a sentence; offsets into the article. A mention is one word. `lower` is folded and lower-case. */
export type EnglishWord = Token & { readonly mention: Mention | null; readonly lower: string }

/** Ordinary words that stand in for a mention while the tagger looks at the sentence. */
const standIns: Readonly<Record<Mention['kind'], string>> = {
  party: 'London',
  outlet: 'London',
  place: 'London',
  goods: 'goods',
  quantity: 'five',
  date: 'Monday',
  decoy: 'goods',
}

/** Small words such as its and the regime, which a mention may be too, are their own stand-ins. */
const standInOf = (mention: Mention, surface: string): string => {
  if (mention.kind !== 'party') return standIns[mention.kind]
  if (mention.way === 'contextual' && surface === surface.toLowerCase()) return surface
  return mention.way === 'adjective' ? 'British' : standIns.party
}

/** A headline that writes nearly every word with a capital tells the tagger nothing by its capitals. */
const isTitleCase = (sentence: string): boolean => {
  const long = sentence.match(/[\p{L}]{4,}/gu) ?? []
  return long.length >= 4 && long.filter((w) => /^\p{Lu}/u.test(w)).length >= 0.75 * long.length
}

/** In small letters, where that leaves every character in its place. */
const lowered = (piece: string): string => {
  const small = piece.toLowerCase()
  return small.length === piece.length ? small : piece
}

/** The words of `text.slice(span)`; offsets of the result are into `text`. */
export const englishWords = (
  text: string,
  span: Span,
  mentions: readonly Mention[],
  tokenize: Tokenize,
): readonly EnglishWord[] => {
  const titled = isTitleCase(text.slice(span.start, span.end))
  const plain = titled ? (piece: string): string => lowered(foldWidth(piece)) : foldWidth
  const pieces: { from: number; to: number; at: number; mention: Mention | null }[] = []
  let masked = ''
  const add = (mention: Mention | null, from: number, to: number, piece: string): void => {
    if (piece === '') return
    pieces.push({ from, to, at: masked.length, mention })
    masked += piece
  }
  let at = span.start
  for (const mention of mentions) {
    if (mention.start < at || mention.end > span.end) continue
    add(null, at, mention.start, plain(text.slice(at, mention.start)))
    add(mention, mention.start, mention.end, standInOf(mention, text.slice(mention.start, mention.end)))
    at = mention.end
  }
  add(null, at, span.end, plain(text.slice(at, span.end)))

  const words: EnglishWord[] = []
  let index = 0
  for (const token of tokenize(masked)) {
    while (index < pieces.length - 1 && (pieces[index + 1]?.at ?? Number.POSITIVE_INFINITY) <= token.start)
      index += 1
    const piece = pieces[index]
    if (piece === undefined) continue
    const { mention } = piece
    if (mention !== null) {
      if (words.at(-1)?.mention === mention) continue
      const surface = text.slice(mention.start, mention.end)
      words.push({
        ...token,
        start: mention.start,
        end: mention.end,
        surface,
        base: surface.toLowerCase(),
        mention,
        lower: surface.toLowerCase(),
      })
      continue
    }
    const start = piece.from + (token.start - piece.at)
    const end = Math.min(piece.to, piece.from + (token.end - piece.at))
    const surface = text.slice(start, end)
    const name = !titled && words.length > 0 && token.pos === 'VERB' && /^\p{Lu}\p{Ll}/u.test(surface)
    const pos = name && !/^["“‘:(]$/u.test(words.at(-1)?.surface ?? '') ? 'PROPN' : token.pos
    words.push({ ...token, pos, start, end, surface, mention: null, lower: token.surface.toLowerCase() })
  }
  return joinHyphens(words)
}

/** Words joined by a hyphen are one describing word: munitions-related, Russian-flagged keeps its party. */
const joinHyphens = (words: readonly EnglishWord[]): readonly EnglishWord[] => {
  const joined: EnglishWord[] = []
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]
    const before = joined.at(-1)
    const after = words[i + 1]
    if (word === undefined) continue
    const hyphen =
      word.mention === null && word.surface === '-' && before?.end === word.start && after?.start === word.end
    if (!hyphen || before === undefined || after === undefined || after.mention !== null) {
      joined.push(word)
      continue
    }
    const start = before.mention === null ? before.start : word.start
    if (before.mention === null) joined.pop()
    const lower = `${before.mention === null ? before.lower : ''}-${after.lower}`
    const pos = /^\p{Lu}/u.test(after.surface) ? 'PROPN' : 'ADJ'
    joined.push({ ...after, start, surface: lower, lower, base: lower, pos })
    i += 1
  }
  return joined
}
