/** Matches any of the words; nothing where the list is empty. */
export const anyOf = (words: readonly string[], flags = 'u'): RegExp =>
  words.length === 0
    ? /(?!)/u
    : new RegExp(
        [...words]
          .sort((a, b) => b.length - a.length)
          .map((w) => w.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
          .join('|'),
        flags,
      )
