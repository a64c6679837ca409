import type { Case, CaseEntry, CaseEvent } from './case.ts'
import type { CaseChange } from './case-change.ts'

/** The last change that takes another back holds, so that taking back can be taken back. */
const eventsOf = (changes: readonly CaseChange[]): readonly CaseEvent[] => {
  const takenBack = new Set<string>()
  return changes
    .toReversed()
    .map((change) => {
      const undone = takenBack.has(change.id)
      if (!undone && change.deed.kind === 'undone') takenBack.add(change.deed.change)
      return { ...change, undone }
    })
    .toReversed()
}

const moved = (entries: readonly CaseEntry[], id: string, after: string | null): readonly CaseEntry[] => {
  const one = entries.find((entry) => entry.id === id)
  const others = entries.filter((entry) => entry.id !== id)
  const at = after === null ? 0 : others.findIndex((entry) => entry.id === after) + 1
  // The entry after which it was to stand may have been removed by somebody else: then it stays where it is.
  if (one === undefined || (after !== null && at === 0)) return entries
  return [...others.slice(0, at), one, ...others.slice(at)]
}

const entriesAfter = (entries: readonly CaseEntry[], change: CaseChange): readonly CaseEntry[] => {
  const { id, who, at, deed } = change
  switch (deed.kind) {
    case 'added': {
      const { entry, item, note } = deed
      const added = { id: entry, item, note, addedBy: who, addedAt: at }
      return [...entries, { ...added, noteChange: id, noteBy: who, noteAt: at }]
    }
    case 'noted':
      return entries.map((entry) =>
        entry.id === deed.entry
          ? { ...entry, note: deed.note, noteChange: id, noteBy: who, noteAt: at }
          : entry,
      )
    case 'moved':
      return moved(entries, deed.entry, deed.after)
    case 'removed':
      return entries.filter((entry) => entry.id !== deed.entry)
    case 'opened':
    case 'titled':
    case 'closed':
    case 'undone':
      return entries
  }
}

/** What the changes of one case come to, in their order; null for no changes. */
export const caseOf = (changes: readonly CaseChange[]): Case | null => {
  const history = eventsOf(changes)
  const [first] = history
  const last = history.at(-1)
  if (first === undefined || last === undefined) return null
  const held = history.filter(({ undone }) => !undone)
  const title = held.reduce(
    (before, { deed }) => (deed.kind === 'opened' || deed.kind === 'titled' ? deed.title : before),
    '',
  )
  return {
    id: first.case,
    title,
    openedBy: first.who,
    openedAt: first.at,
    changedBy: last.who,
    changedAt: last.at,
    closed: held.some(({ deed }) => deed.kind === 'closed'),
    entries: held.reduce<readonly CaseEntry[]>(entriesAfter, []),
    history,
  }
}
