/** Words that a text may end in, by their last UTF-16 unit. */
export type Endings = ReadonlyMap<number, readonly string[]>

export const endingsOf = (words: readonly string[]): Endings => {
  const endings = new Map<number, string[]>()
  for (const word of words) {
    const last = word.charCodeAt(word.length - 1)
    endings.set(last, [...(endings.get(last) ?? []), word])
  }
  return endings
}

/** Whether the text ends in one of the words. */
export const endsInOne = (text: string, endings: Endings): boolean =>
  endings.get(text.charCodeAt(text.length - 1))?.some((word) => text.endsWith(word)) ?? false
