/** The fold of a publisher: the same on every machine, and all its pages in one. */
export const groupFold = (group: string, folds: number): number => {
  let hash = 0
  for (const unit of group) hash = (Math.imul(hash, 31) + (unit.codePointAt(0) ?? 0)) >>> 0
  return (hash >>> 8) % folds
}
