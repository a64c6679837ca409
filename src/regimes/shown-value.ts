const deepest = 3
const most = 20
const longest = 200

const shallow = (value: unknown, depth: number): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (depth > deepest) return '…'
  const inner = (one: unknown): unknown => shallow(one, depth + 1)
  if (Array.isArray(value)) return value.slice(0, most).map(inner)
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, most)
      .map(([key, one]) => [key, inner(one)]),
  )
}

/** A value that somebody gave, as a message shows it: never longer than a person would read, nor deeper than the program can write. */
export const shownValue = (value: unknown): string => {
  const text = JSON.stringify(shallow(value, 0)) ?? 'nothing'
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
