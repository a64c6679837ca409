/** The words as alternatives of a pattern, longest first; a space in a word matches any white space. */
export const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((w) => w.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(' ', '\\s+'))
    .join('|')

/** Matches any of the words; nothing where the list is empty. */
export const anyOf = (words: readonly string[], flags = 'u'): RegExp =>
  words.length === 0 ? /(?!)/u : new RegExp(alternatives(words), flags)
