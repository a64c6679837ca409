import type { Sketch } from '../article/near-duplicates/sketch.ts'
import type { Reprint } from '../article/near-duplicates/text-families.ts'
import type { CaseChange } from '../cases/case-change.ts'
import type { GoodsClass } from '../goods/class.ts'
import type { DocumentId } from '../reading/document-id.ts'
import type { Judgement, Retraction } from '../reading/judgement.ts'
import type { PageJudgement } from '../reading/page-judgement.ts'
import type { Reading } from '../reading/reading.ts'
import type { ReadingTransfer } from '../reading/reading-transfer.ts'
import type { Assessment } from '../regimes/assessment.ts'
import type { Observation } from '../regimes/observation.ts'
import type { Phase, Stance, Statement } from '../statements/statement.ts'

/** Where a listed statement or transfer was found. */
export type FoundIn = {
  readonly document: DocumentId
  readonly source: string
  readonly title: string | null
  readonly outlet: string | null
  readonly publishedOn: string | null
  /** When the document's bytes were first kept, an ISO instant. */
  readonly keptAt: string
}
/** A page whose text can be found on other pages. */
export type SketchedPage = FoundIn & { readonly sketch: Sketch }
export type StoredStatement = { readonly statement: Statement; readonly foundIn: FoundIn }
export type StoredTransfer = {
  readonly transfer: ReadingTransfer
  /** Of each pack the one that was made last. */
  readonly assessments: readonly Assessment[]
  readonly foundIn: FoundIn
}

/** What to list; what is left out does not restrict. Parties are party keys (`KP`, `name:…`). */
export type TransferFilter = {
  readonly supplier?: string
  readonly recipient?: string
  readonly class?: GoodsClass
  /** A document id or the beginning of one. */
  readonly document?: string
  readonly limit?: number
}
export type StatementFilter = TransferFilter & { readonly stance?: Stance; readonly phase?: Phase }

/** A document as a list of all that was read shows it. */
export type ListedDocument = Omit<FoundIn, 'keptAt'> & {
  /** When its newest reading was kept, an ISO instant. */
  readonly readAt: string
  readonly statements: number
}
/** A place in that list: the entry after which it goes on. */
export type DocumentPlace = Pick<ListedDocument, 'readAt' | 'document'>

/** One of the readings of a document, oldest first. */
export type ReadingSummary = {
  readonly id: string
  readonly engine: string
  readonly publishedOn: string | null
  readonly readAt: string
}

/**
 * What stands of a document after a decision, with the reading that it follows from, and after how many decisions it was worked
 * out, on its statements and on the page, retractions included: where there is a newer reading or another decision by now, it is
 * stale.
 */
export type Standing = {
  readonly reading: Reading
  readonly of: string
  readonly seen: number
  /** The ids of the statements in it that somebody judged. */
  readonly judged: readonly string[]
}

/** A page as it is read after a decision on it, the instant of that, and what stands of it. */
export type Reread = { readonly reading: Reading; readonly at: string; readonly stands: Standing }

/** Which statements to review; `party` is a party key on either side. */
export type ReviewFilter = Pick<TransferFilter, 'document' | 'class'> & { readonly party?: string }
/** A place in the list of statements that nobody judged, which is in the order of all lists. */
export type ReviewPlace = {
  readonly publishedOn: string | null
  readonly document: DocumentId
  readonly nr: number
}
export type UnjudgedStatement = ReviewPlace & Omit<FoundIn, 'keptAt'> & { readonly statement: string }

/**
 * Where readings, the bytes they rest on and people's judgements are kept. Nothing is ever overwritten but what follows from
 * the rest: lists come from what stands of each document, that is its newest reading with the judgements on it, newest
 * publication first, then by document and place.
 */
export interface Store {
  /** Keeps a reading and its bytes, wholly or not at all; `known` where it was there before, and then nothing changes. */
  keep(
    reading: Reading,
    bytes: Uint8Array,
    at: string,
    /** What stands of it where there are judgements on the document; without it, or with a stale one, it is not kept. */
    stands?: Standing,
  ): Promise<'kept' | 'known' | 'stale'>
  reading(id: string): Promise<Reading | null>
  /** The newest reading of a document. */
  newest(document: DocumentId): Promise<Reading | null>
  readingsOf(document: DocumentId): Promise<readonly ReadingSummary[]>
  /** Every document that has a reading, in the order of their ids. */
  documents(): Promise<readonly DocumentId[]>
  /** The documents by their newest readings, those read last first: at most `limit` after a place. */
  listed(limit: number, after: DocumentPlace | null): Promise<readonly ListedDocument[]>
  /** The bytes as they came. */
  bytes(document: DocumentId): Promise<Uint8Array | null>
  /** The newest page of every document whose text is long enough to be found on others, in the order of their appearance. */
  sketched(): Promise<readonly SketchedPage[]>
  /** The earliest page that prints the text of a document's newest page, found by look-up; null where none does. */
  reprintOf(document: DocumentId): Promise<Reprint<SketchedPage> | null>
  statements(filter: StatementFilter): Promise<readonly StoredStatement[]>
  /** The statements that stand and that nobody judged: at most `limit` after a place. */
  unjudged(
    filter: ReviewFilter,
    limit: number,
    after: ReviewPlace | null,
  ): Promise<readonly UnjudgedStatement[]>
  /** How many there are, counted no further than `most`. */
  unjudgedCount(filter: ReviewFilter, most: number): Promise<number>
  transfers(filter: TransferFilter): Promise<readonly StoredTransfer[]>
  /** All assessments of a reading: those that it was kept with, then later ones in the order in which they were made. */
  assessments(reading: string): Promise<readonly Assessment[]>
  /** Appends assessments that were made later; those before them stay. */
  assessAgain(reading: string, assessments: readonly Assessment[], at: string): Promise<void>
  /**
   * Keeps official figures that are new beside those kept before and those that are `known` anyway, all or none of them, and
   * gives back the new ones. The same again changes nothing; a corrected figure stands beside the old one.
   */
  observe(
    fresh: readonly Observation[],
    known: readonly Observation[],
    at: string,
  ): Promise<readonly Observation[]>
  /** The official figures that were kept, in the order in which they came. */
  observations(): Promise<readonly Observation[]>
  /** Appends a judgement with what stands after it, or nothing where that is stale. Without it the lists stay as they are. */
  judge(judgement: Omit<Judgement, 'retracted'>, stands?: Standing): Promise<'kept' | 'stale'>
  /** Appends that a judgement is taken back, in the same way; the first time counts. */
  retract(
    judgement: Pick<Judgement, 'id' | 'document'>,
    retraction: Retraction,
    stands?: Standing,
  ): Promise<'kept' | 'stale'>
  /** All judgements on a document, in the order in which they were made. */
  judgements(document: DocumentId): Promise<readonly Judgement[]>
  /** Appends a change to a case, or nothing where it has had others than the `seen` ones: 0 for a case that is new. */
  changeCase(change: CaseChange, seen: number): Promise<'kept' | 'stale'>
  /** All changes of a case in their order; none for a case that there is not. */
  changesOfCase(id: string): Promise<readonly CaseChange[]>
  /** The changes of every case, by the ids of the cases. */
  cases(): Promise<readonly (readonly CaseChange[])[]>
  /** Appends what a person said about a page, with the page as it is read from now on; nothing where that is stale. */
  judgePage(judgement: Omit<PageJudgement, 'retracted'>, after: Reread): Promise<'kept' | 'stale'>
  /** Appends that it is taken back, in the same way; the first time counts. */
  retractPage(
    judgement: Pick<PageJudgement, 'id' | 'document'>,
    retraction: Retraction,
    after: Reread,
  ): Promise<'kept' | 'stale'>
  /** Everything that was said about a page, in the order in which it was said. */
  pageJudgements(document: DocumentId): Promise<readonly PageJudgement[]>
  close(): Promise<void>
}

/** The store cannot be opened or used: a sentence for a person, the driver's error as its cause. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure'
}
