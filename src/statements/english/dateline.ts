import type { EnglishWord } from './words.ts'

const isPartOfDateline = (word: EnglishWord, inside: boolean): boolean =>
  inside ||
  (word.mention !== null
    ? word.mention.kind !== 'goods' && word.mention.kind !== 'quantity'
    : /^(?:[(),./]|\p{Lu}.*|\d+)$/u.test(word.surface))

/** How many words at the head of a sentence say only where, when and by whom it was written: MINSK, 3 May (Wire) — … */
export const lengthOfDateline = (words: readonly EnglishWord[]): number => {
  let inside = false
  for (const [i, word] of words.slice(0, 16).entries()) {
    if (/^[—–:-]+$/u.test(word.surface) && i > 0 && !inside) {
      const dated = words.slice(0, i).some((w) => w.surface === '(' || w.mention?.kind === 'date')
      const shouted = words.slice(0, i).every((w) => /^[\p{Lu}.,]+$/u.test(w.surface))
      return word.surface === ':' && !dated && !shouted ? 0 : i + 1
    }
    if (word.surface === '(') inside = true
    if (!isPartOfDateline(word, inside)) return 0
    if (word.surface === ')') inside = false
  }
  return 0
}
