import { Parser } from 'htmlparser2'
import type { PageFormat } from './gold.ts'

/** A stretch of the squashed words of a page, half-open. */
export type Place = { readonly start: number; readonly end: number }

/** Words without white space and invisible marks and in one width, so that markup and line ends do not tell them apart. */
export const squash = (text: string): string =>
  text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/gu, '')

type Piece = { readonly at: number; readonly text: string }

const silent: ReadonlySet<string> = new Set(['script', 'style'])

/** The text nodes of HTML, each with the place in the source where it begins. */
const textNodes = (html: string): readonly Piece[] => {
  const pieces: Piece[] = []
  const parser = new Parser({
    ontext: (text) => {
      if (!silent.has(open)) pieces.push({ at: parser.startIndex, text })
    },
    onopentagname: (name) => {
      open = name
    },
    onclosetag: () => {
      open = ''
    },
  })
  let open = ''
  parser.end(html)
  return pieces
}

const piecesOf = (text: string, format: PageFormat): readonly Piece[] =>
  format === 'html' ? textNodes(text) : [{ at: 0, text }]

const joined = (pieces: readonly Piece[]): string => squash(pieces.map((p) => p.text).join(''))

/** What a person could read of a text, squashed. */
export const wordsOf = (text: string, format: PageFormat): string => joined(piecesOf(text, format))

/** No quote that tells a statement stands more often. */
const mostPlaces = 50

/** Every place where a quote stands: a headline's words may stand in the body again. */
export const placesOf = (words: string, quote: string): readonly Place[] => {
  const places: Place[] = []
  if (quote === '') return places
  for (
    let at = words.indexOf(quote);
    at >= 0 && places.length < mostPlaces;
    at = words.indexOf(quote, at + 1)
  )
    places.push({ start: at, end: at + quote.length })
  return places
}

export type PageWords = {
  /** The page as a person reads it, clutter and all, squashed. */
  readonly words: string
  /** How many squashed characters stand before a UTF-16 offset into the decoded file. */
  readonly before: (offset: number) => number
}

/** The words of a decoded page, with the way from offsets in the file to places in them. */
export const pageWords = (text: string, format: PageFormat): PageWords => {
  const pieces = piecesOf(text, format)
  return {
    words: joined(pieces),
    before: (offset) =>
      joined(
        pieces
          .filter(({ at }) => at < offset)
          .map((piece) => ({ ...piece, text: piece.text.slice(0, offset - piece.at) })),
      ).length,
  }
}

/** A quote is about as long as a clause or a sentence: an answer that is longer shows nobody where the claim stands. */
const shortest = 6
const longest = 320

/** Whether an answer's place is the gold's: they share at least half of the shorter. */
export const samePlace = (gold: Place, got: Place): boolean => {
  const [goldLength, gotLength] = [gold.end - gold.start, got.end - got.start]
  if (gotLength < Math.min(shortest, goldLength) || gotLength > Math.max(longest, 8 * goldLength))
    return false
  const shared = Math.min(gold.end, got.end) - Math.max(gold.start, got.start)
  return shared > 0 && shared >= 0.5 * Math.min(goldLength, gotLength)
}
