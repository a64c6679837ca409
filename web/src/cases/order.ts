import type { CaseEntry } from '../../../src/cases/case.ts'

type Entry = Pick<CaseEntry, 'id'>

/** After which entry one stands once it is moved a place up or down: null for the first place, undefined where it cannot move. */
export const placeAfterMove = (
  entries: readonly Entry[],
  id: string,
  by: -1 | 1,
): string | null | undefined => {
  const at = entries.findIndex((entry) => entry.id === id)
  const to = at + by
  if (at < 0 || to < 0 || to >= entries.length) return undefined
  const others = entries.filter((entry) => entry.id !== id)
  return others[to - 1]?.id ?? null
}
