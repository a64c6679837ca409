import type { Span } from '../../text/span.ts'
import type { Mention } from '../syntax/mention.ts'
import type { Token, Tokenize } from '../syntax/token.ts'

/** A word of a sentence; offsets into the article. A mention is one word, whatever the tokeniser would make of it. */
export type JapaneseWord = Token & { readonly mention: Mention | null }

/** Ordinary nouns that stand in for a mention while the tokeniser looks at the sentence, so that 北韓が is not cut as 北|韓が. */
const standIns: Readonly<Record<Mention['kind'], string>> = {
  party: '東京',
  outlet: '東京',
  place: '東京',
  goods: '物資',
  quantity: '物資',
  date: '昨日',
  decoy: '物資',
}

type Piece = {
  readonly from: number
  readonly mention: Mention | null
  readonly text: string
  readonly at: number
}

const longestJoin = 4

/** The words from `at` on that together are one verbal noun of the language's lists: 密輸|出, 荷|下ろし. */
const joinAt = (
  words: readonly JapaneseWord[],
  at: number,
  isWord: (word: string) => boolean,
): JapaneseWord | null => {
  const [first] = words.slice(at)
  if (first === undefined || !/^[\p{Script=Han}]/u.test(first.surface)) return null
  for (let count = longestJoin; count > 1; count -= 1) {
    const parts = words.slice(at, at + count)
    const last = parts.at(-1)
    if (parts.length < count || last === undefined || parts.some((w) => w.mention !== null)) continue
    const surface = parts.map((w) => w.surface).join('')
    const together = last.end - first.start === surface.length
    if (together && isWord(surface))
      return { ...first, end: last.end, surface, base: surface, pos: '名詞-サ変接続', form: '*' }
  }
  return null
}

const joined = (
  words: readonly JapaneseWord[],
  isWord: (word: string) => boolean,
): readonly JapaneseWord[] => {
  const result: JapaneseWord[] = []
  for (let i = 0; i < words.length; ) {
    const one = joinAt(words, i, isWord)
    const word = one ?? words[i]
    if (word === undefined) break
    result.push(word)
    i = one === null ? i + 1 : words.findIndex((w) => w.start >= word.end)
    if (i <= 0) break
  }
  return result
}

/** The words of `text.slice(span)`; offsets of the result are into `text`. */
export const japaneseWords = (
  text: string,
  span: Span,
  mentions: readonly Mention[],
  tokenize: Tokenize,
  isWord: (word: string) => boolean,
): readonly JapaneseWord[] => {
  const pieces: Piece[] = []
  let masked = ''
  const add = (mention: Mention | null, from: number, piece: string): void => {
    if (piece === '') return
    pieces.push({ from, mention, text: piece, at: masked.length })
    masked += piece
  }
  let at = span.start
  for (const mention of mentions) {
    if (mention.start < at || mention.end > span.end) continue
    add(null, at, text.slice(at, mention.start))
    add(mention, mention.start, standIns[mention.kind])
    at = mention.end
  }
  add(null, at, text.slice(at, span.end))

  const words: JapaneseWord[] = []
  let index = 0
  for (const token of tokenize(masked)) {
    let start = token.start
    while (start < token.end) {
      while (index < pieces.length - 1 && (pieces[index + 1]?.at ?? Number.POSITIVE_INFINITY) <= start)
        index += 1
      const piece = pieces[index]
      if (piece === undefined) break
      const end = Math.min(token.end, piece.at + piece.text.length)
      if (piece.mention !== null) {
        const last = words.at(-1)
        if (last?.mention !== piece.mention)
          words.push({
            ...token,
            start: piece.mention.start,
            end: piece.mention.end,
            surface: text.slice(piece.mention.start, piece.mention.end),
            base: text.slice(piece.mention.start, piece.mention.end),
            pos: '名詞-一般',
            form: '*',
            mention: piece.mention,
          })
      } else {
        const whole = start === token.start && end === token.end
        const surface = masked.slice(start, end)
        words.push({
          ...token,
          start: piece.from + (start - piece.at),
          end: piece.from + (end - piece.at),
          surface,
          base: whole ? token.base : surface,
          pos: whole ? token.pos : '名詞-接尾',
          mention: null,
        })
      }
      start = end
    }
  }
  return joined(
    words.filter((w) => w.surface.trim() !== '' || w.pos.startsWith('記号')),
    isWord,
  )
}
