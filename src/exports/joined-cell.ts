/** Several texts as one cell of a table, each once; a text that is missing leaves its place empty, so that columns stay beside each other. */
export const joinedCell = (texts: readonly (string | null)[]): string | null =>
  texts.length === 0 ? null : [...new Set(texts.map((text) => text ?? ''))].join('; ')
