import type { Case, CaseEntry } from './case.ts'
import type { CaseDeed } from './case-change.ts'

const entryOf = (found: Case, id: string): CaseEntry | undefined =>
  found.entries.find((entry) => entry.id === id)

const noEntry = 'The case has no such entry any more.'

/**
 * Why a deed cannot be done to a case as it stands, as a sentence; null where it can. Who writes over a note names the change by
 * which the note was as he saw it; null writes over anything.
 */
export const deedFault = (found: Case, deed: CaseDeed, over: string | null = null): string | null => {
  switch (deed.kind) {
    case 'opened':
      return 'The case is open already.'
    case 'titled':
      return deed.title.trim() === '' ? 'A title was expected.' : null
    case 'added':
      return deed.item.kind === 'note' && deed.note.trim() === '' ? 'Words for the note were expected.' : null
    case 'noted': {
      const entry = entryOf(found, deed.entry)
      if (entry === undefined) return noEntry
      return over === null || over === entry.noteChange
        ? null
        : `${entry.noteBy} has written to this note in between: “${entry.note}”`
    }
    case 'moved':
      return entryOf(found, deed.entry) === undefined ||
        (deed.after !== null && entryOf(found, deed.after) === undefined)
        ? noEntry
        : null
    case 'removed':
      return entryOf(found, deed.entry) === undefined ? noEntry : null
    case 'closed':
      return found.closed ? 'The case is closed already.' : null
    case 'undone': {
      const change = found.history.find(({ id }) => id === deed.change)
      if (change === undefined) return 'The case has no such change.'
      if (change.undone) return 'This was taken back already.'
      return change.deed.kind === 'opened' ? 'A case cannot be unopened; it can be closed.' : null
    }
  }
}
