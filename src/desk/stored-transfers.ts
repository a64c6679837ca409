import type { OriginFinder } from '../parties/origin-finder.ts'
import type { FoundIn, Store, StoredTransfer, TransferFilter } from '../ports/store.ts'
import type { DocumentId } from '../reading/document-id.ts'
import { type ReadingTransfer, readingTransfer } from '../reading/reading-transfer.ts'
import type { Assessment } from '../regimes/assessment.ts'
import { originOf } from '../regimes/claim.ts'
import { packId } from '../regimes/pack.ts'
import type { Phase, Quantity, Stance } from '../statements/statement.ts'
import type { Period } from '../text/partial-date.ts'
import { type TransferOrigin, transferOrigins } from '../transfers/transfer-origins.ts'
import { groupStored, type StoredGroup, type StoredSaid } from './group-stored.ts'

/** A page that speaks of a transfer; pages with one voice print one text, that of the document whose id the voice is. */
export type TransferPage = FoundIn & { readonly voice: DocumentId }

/** One statement about a transfer, in short. */
export type TransferStatement = {
  readonly id: string
  readonly document: DocumentId
  readonly words: string
  readonly stance: Stance
  readonly phase: Phase
  readonly quantity: Quantity | null
  readonly period: Period | null
  /** Key of its origin. */
  readonly origin: string
}

/** A transfer over all stored documents. */
export type TransferOverall = {
  readonly transfer: ReadingTransfer
  /** Who says so, each once; those who deny it apart. */
  readonly origins: readonly TransferOrigin[]
  readonly denied: readonly TransferOrigin[]
  /** In the order in which they were kept. */
  readonly pages: readonly TransferPage[]
  readonly voices: number
  readonly statements: readonly TransferStatement[]
  /** Of each pack the assessment of the page that was published last. */
  readonly assessments: readonly Assessment[]
}

const pageKey = (document: string, statement: string): string => `${document} ${statement}`

const pagesOf = (said: readonly StoredSaid[]): readonly TransferPage[] => [
  ...new Map(
    said.map(({ foundIn, voice }) => [foundIn.document, { ...foundIn, voice: voice.document }] as const),
  ).values(),
]

const inShort = ({ statement, foundIn, outlet, outletOrigin }: StoredSaid): TransferStatement => ({
  id: statement.id,
  document: foundIn.document,
  words: statement.quote.text,
  stance: statement.stance,
  phase: statement.phase,
  quantity: statement.quantity,
  period: statement.period,
  origin: originOf(statement, { outlet, outletOrigin: outletOrigin ?? null }),
})

const published = ({ publishedOn, keptAt }: FoundIn): string => `${publishedOn ?? ''} ${keptAt}`

const newestFirst = (a: FoundIn, b: FoundIn): number => (published(a) < published(b) ? 1 : -1)

/** Of each pack the assessment that stands on the newest page. */
const newestAssessments = (pages: readonly StoredTransfer[]): readonly Assessment[] => {
  const newest = new Map<string, Assessment>()
  for (const { assessments } of pages.toSorted((a, b) => newestFirst(a.foundIn, b.foundIn)))
    for (const assessment of assessments) {
      const pack = packId(assessment.pack)
      if (!newest.has(pack)) newest.set(pack, assessment)
    }
  return [...newest.values()]
}

const overall = (
  { transfer, said }: StoredGroup,
  onPages: ReadonlyMap<string, StoredTransfer>,
): TransferOverall => {
  const { told, denied } = transferOrigins(said)
  const pages = pagesOf(said)
  const own = new Set(
    said.flatMap((one) => onPages.get(pageKey(one.foundIn.document, one.statement.id)) ?? []),
  )
  return {
    transfer: readingTransfer(transfer),
    origins: told,
    denied,
    pages,
    voices: new Set(pages.map(({ voice }) => voice)).size,
    statements: said.map(inShort),
    assessments: newestAssessments([...own]),
  }
}

/** The newest page of a transfer. */
const newestPage = ({ pages }: TransferOverall): string => pages.map(published).sort().at(-1) ?? ''

/** Lists the transfers of all documents that fit, those with the newest page first. */
export const storedTransfers = async (
  store: Store,
  find: OriginFinder,
  { document, limit, ...filter }: TransferFilter,
): Promise<readonly TransferOverall[]> => {
  const { class: goods, ...parties } = filter
  const onPages = new Map(
    (await store.transfers(parties)).flatMap((stored) =>
      stored.transfer.statements.map((id) => [pageKey(stored.foundIn.document, id), stored] as const),
    ),
  )
  const groups = await groupStored(store, find, filter)
  return groups
    .filter(
      ({ said }) =>
        (goods === undefined || said.some(({ statement }) => statement.class === goods)) &&
        (document === undefined || said.some(({ foundIn }) => foundIn.document.startsWith(document))),
    )
    .map((group) => overall(group, onPages))
    .toSorted((a, b) => (newestPage(a) < newestPage(b) ? 1 : newestPage(a) > newestPage(b) ? -1 : 0))
    .slice(0, limit)
}
