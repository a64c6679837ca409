import { byteKind } from '../decode/byte-kind.ts'
import { decodeBytes } from '../decode/decode-bytes.ts'
import { isHtml } from '../page/page-kind.ts'
import { type FoundWords, findWords, type WantedWords } from './find-words.ts'
import { type ShownPiece, shownPieces } from './shown-pieces.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/gu, (character) => entities[character] ?? '').replaceAll('\0', '')

/** A piece of text with its marks; where marks overlap, each stretch is marked by those that cover it, the first giving its name. */
const markedText = (text: string, marks: readonly FoundWords[]): string => {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  )
  return cuts
    .slice(1)
    .map((end, index) => {
      const start = cuts[index] ?? 0
      const words = escapeHtml(text.slice(start, end))
      const covering = marks.filter((mark) => mark.start <= start && end <= mark.end)
      const anchors = covering
        .filter((mark) => mark.first && mark.start === start)
        .map(({ id }) => `<span id="${escapeHtml(id)}"></span>`)
      return covering.length === 0 ? words : `${anchors.join('')}<mark>${words}</mark>`
    })
    .join('')
}

/** The page as HTML that can neither run nor load anything, and which of the wanted words were found in it. */
export type ShownPage = { readonly body: string; readonly found: ReadonlySet<string> }

/** Makes an archived document fit to be looked at, with some words marked; null where it is no page of text. */
export const shownPage = (
  bytes: Uint8Array,
  hints: { readonly charset: string | null; readonly mediaType: string | null },
  wanted: readonly WantedWords[],
): ShownPage | null => {
  if (byteKind(bytes).kind !== 'text') return null
  const { text } = decodeBytes(bytes, hints.charset)
  const html = isHtml(text, hints.mediaType)
  const pieces: readonly ShownPiece[] = html ? shownPieces(text) : [{ kind: 'text', text, at: 0 }]
  const words = findWords(pieces, wanted)
  const shown = pieces
    .map((piece, index) =>
      piece.kind === 'tag' ? piece.html : markedText(piece.text, words.get(index) ?? []),
    )
    .join('')
  return {
    body: html ? shown : `<pre class="text">${shown}</pre>`,
    found: new Set([...words.values()].flatMap((marks) => marks.map(({ id }) => id))),
  }
}
