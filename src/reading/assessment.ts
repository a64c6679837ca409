export type Verdict =
  | 'prohibited'
  | 'cap_exceeded'
  | 'cannot_tell'
  | 'counts_against_cap'
  | 'notification_required'
  | 'exempt'
  | 'outside'
export type Assessment = {
  readonly transfer: string
  readonly verdict: Verdict
  readonly paragraphs: readonly string[]
  readonly because: readonly string[]
  readonly missing: readonly string[]
  readonly assumptions: readonly string[]
  readonly disputed: boolean
  readonly factor: string | null
  readonly pack: string
}
