import type { DocumentId } from '../reading/document-id.ts'
import type { HeldStatement } from '../reading/judgement.ts'

export const caseItemKinds = ['statement', 'transfer', 'document', 'note'] as const

/** What a person put into a case. */
export type CaseItem =
  | ({ readonly kind: 'statement'; readonly document: DocumentId } & HeldStatement)
  | {
      readonly kind: 'transfer'
      readonly transfer: string
      /** The statements that it had when it was put in: the transfer is found by any of them. */
      readonly statements: readonly string[]
    }
  | { readonly kind: 'document'; readonly document: DocumentId }
  | { readonly kind: 'note' }

/** One thing that was done to a case; `undone` takes back any other, another `undone` included. */
export type CaseDeed =
  | { readonly kind: 'opened'; readonly title: string }
  | { readonly kind: 'titled'; readonly title: string }
  | { readonly kind: 'added'; readonly entry: string; readonly item: CaseItem; readonly note: string }
  | { readonly kind: 'noted'; readonly entry: string; readonly note: string }
  /** To the place after another entry; to the first place where that is null. */
  | { readonly kind: 'moved'; readonly entry: string; readonly after: string | null }
  | { readonly kind: 'removed'; readonly entry: string }
  | { readonly kind: 'closed' }
  | { readonly kind: 'undone'; readonly change: string }

/** A deed with who did it and when. Changes are appended; a case is what they come to. */
export type CaseChange = {
  readonly id: string
  readonly case: string
  readonly who: string
  /** ISO instant. */
  readonly at: string
  readonly deed: CaseDeed
}
