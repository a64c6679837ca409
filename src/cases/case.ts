import type { CaseChange, CaseItem } from './case-change.ts'

/** One thing in a case, with what a person wrote beside it. */
export type CaseEntry = {
  readonly id: string
  readonly item: CaseItem
  readonly addedBy: string
  readonly addedAt: string
  readonly note: string
  /** The change by which the note came to be as it is: who writes over it has to have seen that one. */
  readonly noteChange: string
  readonly noteBy: string
  readonly noteAt: string
}

/** A change, and whether a later one has taken it back. */
export type CaseEvent = CaseChange & { readonly undone: boolean }

/** Findings that belong together, as they stand after all that people did to them. */
export type Case = {
  readonly id: string
  readonly title: string
  readonly openedBy: string
  readonly openedAt: string
  readonly changedBy: string
  readonly changedAt: string
  /** Put away: still there, and no longer in the list of open cases. */
  readonly closed: boolean
  readonly entries: readonly CaseEntry[]
  /** Everything that was ever done, oldest first. */
  readonly history: readonly CaseEvent[]
}
