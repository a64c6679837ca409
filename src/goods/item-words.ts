/** Words for goods, each with its code, and words of what is no transfer, as `data/goods/item-words.yaml` has them. */
export type ItemWords = {
  readonly items: readonly { readonly code: string; readonly words: readonly string[] }[]
  readonly excluded: readonly { readonly words: readonly string[]; readonly rule: string }[]
}

const hasWord = (text: string, word: string): boolean => {
  const at = text.indexOf(word)
  if (at < 0) return false
  const letter = /[\p{L}\p{N}]/u
  return !letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + word.length))
}

/** The goods that a cell of a table names, longest words first; each stretch of it counts once. */
export const goodsInCell = (words: ItemWords, cell: string): readonly string[] => {
  const known = words.items
    .flatMap(({ code, words: list }) => list.map((word) => ({ code, word })))
    .toSorted((a, b) => b.word.length - a.word.length)
  let rest = cell.normalize('NFKC').toLowerCase()
  const found: { readonly code: string; readonly at: number }[] = []
  for (const { code, word } of known)
    while (hasWord(rest, word)) {
      const at = rest.indexOf(word)
      found.push({ code, at })
      rest = `${rest.slice(0, at)}${' '.repeat(word.length)}${rest.slice(at + word.length)}`
    }
  return [...new Set(found.toSorted((a, b) => a.at - b.at).map(({ code }) => code))]
}

/** The rule by which a cell names no transfer; null where it may. Goods that are named go before. */
export const exclusionOf = (words: ItemWords, cell: string): string | null => {
  const text = cell.normalize('NFKC').toLowerCase()
  return words.excluded.find(({ words: list }) => list.some((word) => hasWord(text, word)))?.rule ?? null
}
