/** A word of a list, and what it stands for. */
export type OwnedWord = { readonly word: string; readonly owner: string }

export type RepeatedWord = OwnedWord & { readonly others: readonly string[] }

/** Words that stand for more than one thing, letter case aside; each once for each of its owners. */
export const repeatedWords = (words: readonly OwnedWord[]): readonly RepeatedWord[] => {
  const owners = new Map<string, Set<string>>()
  for (const { word, owner } of words) {
    const key = word.toLowerCase()
    owners.set(key, (owners.get(key) ?? new Set()).add(owner))
  }
  const seen = new Set<string>()
  return words.flatMap(({ word, owner }) => {
    const key = word.toLowerCase()
    const others = [...(owners.get(key) ?? [])].filter((other) => other !== owner)
    if (others.length === 0 || seen.has(`${owner} ${key}`)) return []
    seen.add(`${owner} ${key}`)
    return [{ word, owner, others }]
  })
}
