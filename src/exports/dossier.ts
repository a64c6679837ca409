import type { CaseItem } from '../cases/case-change.ts'
import type { Label } from '../goods/taxonomy.ts'
import type { DocumentId } from '../reading/document-id.ts'
import type { JudgedState } from '../reading/judged-statements.ts'
import type { Judgement } from '../reading/judgement.ts'
import type { ReadingTransfer } from '../reading/reading-transfer.ts'
import type { Assessment } from '../regimes/assessment.ts'
import type { Statement } from '../statements/statement.ts'
import type { TransferOrigin } from '../transfers/transfer-origins.ts'

/** The contract that findings keep when they are taken away: `contract/export.schema.json`. */
export const dossierSchema = 'tidewaiter/export@1'

/** What was asked for. */
export type DossierSubject =
  | { readonly kind: 'everything' }
  | { readonly kind: 'document'; readonly document: DocumentId }
  | { readonly kind: 'transfer'; readonly transfer: string }
  | {
      readonly kind: 'case'
      readonly case: string
      readonly title: string
      readonly openedBy: string
      readonly openedAt: string
      readonly changedBy: string
      readonly changedAt: string
    }

/** A page as others may cite it: no path of the machine on which it was read is in it. */
export type DossierDocument = {
  readonly id: DocumentId
  /** The file's name, or the address. */
  readonly name: string
  /** Where the page stands on the web; null for a file without one. */
  readonly address: string | null
  readonly mediaType: string
  readonly bytes: number
  readonly title: string | null
  readonly outlet: string | null
  readonly publishedOn: string | null
  readonly publishedFrom: string | null
  readonly language: string | null
  /** When the bytes were first kept, and when an archive says they were fetched: ISO instants. */
  readonly readAt: string | null
  readonly fetchedAt: string | null
  readonly reading: string
  readonly engine: string
  /** SHA-256 of the article's text in UTF-8, into which all offsets point. */
  readonly text: string
  /** Judgements whose words are in no statement of this reading any more. */
  readonly loose: readonly Judgement[]
}

/** A statement as it stands, with everything that people decided about it. */
export type DossierStatement = {
  readonly document: DocumentId
  readonly statement: Statement
  readonly state: JudgedState
  /** As the engine found it, where a person changed it. */
  readonly found: Statement | null
  readonly history: readonly Judgement[]
  readonly transfer: string | null
}

/** A transfer over all documents; its statements are those of the store, its pages those that are in the dossier. */
export type DossierTransfer = {
  readonly transfer: ReadingTransfer
  readonly origins: readonly TransferOrigin[]
  readonly denied: readonly TransferOrigin[]
  readonly documents: readonly DocumentId[]
  readonly assessments: readonly Assessment[]
}

/** One thing in a case with what was written beside it; `found` says what it is now, null where the store has it no more. */
export type DossierEntry = {
  readonly id: string
  readonly item: CaseItem
  readonly found: string | null
  readonly note: string
  readonly addedBy: string
  readonly addedAt: string
  readonly noteBy: string
  readonly noteAt: string
}

/** A paragraph that a verdict names. */
export type DossierParagraph = {
  readonly id: string
  readonly label: Label
  readonly from: string
  /** Where its wording stands. */
  readonly url: string
}

/** What the official figures and the claims come to in a window of a cap, as known when the dossier was made. */
export type DossierAccount = {
  readonly measure: string
  readonly window: string
  readonly unit: string
  readonly limit: number
  readonly official: { readonly total: number; readonly share: number }
  readonly claimed: { readonly low: number; readonly high: number }
  readonly notices: readonly number[]
  readonly factor: string | null
}

/** Findings as one value, from which every form in which they are taken away is made. */
export type Dossier = {
  readonly schema: typeof dossierSchema
  /** Such as `tidewaiter 0.1.0`. */
  readonly program: string
  /** ISO instant. */
  readonly madeAt: string
  readonly subject: DossierSubject
  readonly entries: readonly DossierEntry[]
  readonly documents: readonly DossierDocument[]
  readonly statements: readonly DossierStatement[]
  readonly transfers: readonly DossierTransfer[]
  readonly paragraphs: readonly DossierParagraph[]
  readonly accounts: readonly DossierAccount[]
  /** Bodies of rules that were applied, with what they say of themselves. */
  readonly regimes: readonly { readonly id: string; readonly label: Label; readonly disclaimer: Label }[]
}
