import type { Verdict } from './verdict.ts'

/** The verdict under which a transfer is headed: of the first body of rules that has something to say of it. */
export const verdictOf = (assessments: readonly { readonly verdict: Verdict }[]): Verdict =>
  assessments.find(({ verdict }) => verdict !== 'outside')?.verdict ?? 'outside'
