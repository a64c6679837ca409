import type { ShownPiece } from './shown-pieces.ts'

/** Words that are to be marked in a page, and the place in the page near which they stand; null where nobody knows. */
export type WantedWords = { readonly id: string; readonly text: string; readonly near: number | null }

/** Marked words within one piece of text: offsets into it, and whether they begin here. */
export type FoundWords = {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly first: boolean
}

const whiteSpace = /\s/u

/** The characters of all pieces without white space, which pages set as they like, and where each stands. */
const compact = (pieces: readonly ShownPiece[]) => {
  const characters: string[] = []
  const piece: number[] = []
  const offset: number[] = []
  pieces.forEach((one, index) => {
    if (one.kind === 'tag') return
    for (let at = 0; at < one.text.length; at += 1) {
      const character = one.text.charAt(at)
      if (whiteSpace.test(character)) continue
      characters.push(character)
      piece.push(index)
      offset.push(at)
    }
  })
  return { text: characters.join(''), piece, offset }
}

/** Finds words among the pieces of a page, whatever tags and white space stand between their characters; by the index of the piece. */
export const findWords = (
  pieces: readonly ShownPiece[],
  wanted: readonly WantedWords[],
): ReadonlyMap<number, readonly FoundWords[]> => {
  const { text, piece, offset } = compact(pieces)
  const found = new Map<number, FoundWords[]>()
  const placeOf = (at: number): number => {
    const one = pieces[piece[at] ?? -1]
    return one?.kind === 'text' ? one.at + (offset[at] ?? 0) : 0
  }
  for (const { id, text: words, near } of wanted) {
    const sought = words.replace(/\s+/gu, '')
    let best: number | null = null
    if (sought !== '')
      for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
        const closer =
          best === null || (near !== null && Math.abs(placeOf(at) - near) < Math.abs(placeOf(best) - near))
        if (closer) best = at
        if (near === null) break
      }
    if (best === null) continue
    for (let at = best; at < best + sought.length; ) {
      const index = piece[at] ?? 0
      const start = offset[at] ?? 0
      let last = at
      while (last + 1 < best + sought.length && piece[last + 1] === index) last += 1
      const marks = found.get(index) ?? []
      marks.push({ id, start, end: (offset[last] ?? 0) + 1, first: at === best })
      found.set(index, marks)
      at = last + 1
    }
  }
  return found
}
