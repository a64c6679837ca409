/** A number for an id that is the same on every machine (FNV-1a, 32 bits). */
const numberOf = (id: string): number => {
  let hash = 0x811c9dc5
  for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}

export const foldOf = (id: string, folds: number, salt = ''): number => numberOf(id + salt) % folds

/** What is made for each page of all pages but those of its own fold. */
export const folded = <P extends { readonly id: string }, T>(
  pages: readonly P[],
  folds: number,
  make: (others: readonly P[]) => T,
): ((page: P) => T) => {
  const made = Array.from({ length: folds }, (_, fold) =>
    make(pages.filter(({ id }) => foldOf(id, folds, `/${folds}`) !== fold)),
  )
  return ({ id }) => {
    const found = made[foldOf(id, folds, `/${folds}`)]
    if (found === undefined) throw new Error(`no fold for ${id}`)
    return found
  }
}
