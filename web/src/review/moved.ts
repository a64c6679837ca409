/** The list with the item at a place moved by so many places; nothing moves past an end. */
export const moved = <T>(all: readonly T[], place: number, by: number): readonly T[] => {
  const to = place + by
  const item = all[place]
  if (item === undefined || to < 0 || to >= all.length) return all
  return all.toSpliced(place, 1).toSpliced(to, 0, item)
}
