import type { Case } from '../../../src/cases/case.ts'
import type { Dossier } from '../../../src/exports/dossier.ts'

/** A case as it stands, and what its entries are now. */
export type CaseAnswer = { readonly case: Case; readonly dossier: Dossier }

export type ListedCase = Omit<Case, 'entries' | 'history'> & { readonly entries: number }
export type CaseList = { readonly items: readonly ListedCase[] }

/** What a person puts into a case, as the API takes it. */
export type AskedItem =
  | { readonly kind: 'statement'; readonly document: string; readonly statement: string }
  | { readonly kind: 'transfer'; readonly transfer: string }
  | { readonly kind: 'document'; readonly document: string }
  | { readonly kind: 'note' }

/** What a person asks to have done to a case, as the API takes it. */
export type AskedDeed =
  | { readonly kind: 'titled'; readonly title: string }
  | { readonly kind: 'added'; readonly item: AskedItem; readonly note: string }
  | { readonly kind: 'noted'; readonly entry: string; readonly note: string; readonly over: string }
  | { readonly kind: 'moved'; readonly entry: string; readonly after: string | null }
  | { readonly kind: 'removed'; readonly entry: string }
  | { readonly kind: 'closed' }
  | { readonly kind: 'undone'; readonly change: string }
