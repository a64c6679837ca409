/** From the gravest to none; the first that holds for any part of a flow is the verdict of the whole. */
export const verdicts = [
  'prohibited',
  'cap_exceeded',
  'cannot_tell',
  'counts_against_cap',
  'notification_required',
  'exempt',
  'outside',
] as const
export type Verdict = (typeof verdicts)[number]

/** Smaller is graver. */
export const gravityOf = (verdict: Verdict): number => verdicts.indexOf(verdict)

export const gravest = (found: readonly Verdict[]): Verdict =>
  verdicts.find((verdict) => found.includes(verdict)) ?? 'outside'
