import type { Clause, Link, Phrase } from '../syntax/clause.ts'

/** A clause that may still take phrases, lose one, or get a governor. */
export type ClauseDraft = { -readonly [K in keyof Clause]: Clause[K] } & { phrases: Phrase[] }

/** How a clause begins, before its verb: what it hangs on, and which of the phrases read so far are its own. */
export type Opening = Pick<ClauseDraft, 'link' | 'parent' | 'holder' | 'phrases' | 'topic'>

/** A word that opens a clause, read before the verb of that clause: that, which, because. */
export type PendingLink = {
  readonly link: Link
  readonly holder: string
  readonly antecedent: Phrase | null
  /** Where the word stands. */
  readonly at: number
}
