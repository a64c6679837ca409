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

/** The words of `text.slice(span)`; offsets of the result are into `text`. */
export const englishWords = (
  text: string,
  span: Span,
  mentions: readonly Mention[],
  tokenize: Tokenize,
): readonly EnglishWord[] => {
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
    add(null, at, mention.start, foldWidth(text.slice(at, mention.start)))
    const word = mention.kind === 'party' && mention.way === 'adjective' ? 'British' : standIns[mention.kind]
    add(mention, mention.start, mention.end, word)
    at = mention.end
  }
  add(null, at, span.end, foldWidth(text.slice(at, span.end)))

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
    words.push({ ...token, start, end, surface, mention: null, lower: token.surface.toLowerCase() })
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
    joined.push({ ...after, start, surface: lower, lower, base: lower, pos: 'ADJ' })
    i += 1
  }
  return joined
}
