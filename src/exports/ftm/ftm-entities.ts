import { createHash } from 'node:crypto'
import { type Party, partyKey } from '../../parties/party.ts'
import type { DocumentId } from '../../reading/document-id.ts'
import type { Statement } from '../../statements/statement.ts'
import { grouped } from '../../text/grouped.ts'
import { englishWording } from '../../wording/english-wording.ts'
import { formatsOf } from '../../wording/formats.ts'
import type { Dossier, DossierDocument, DossierStatement, DossierTransfer } from '../dossier.ts'
import { ftmCountry, ftmLanguage } from './ftm-codes.ts'
import type { FtmEntity } from './ftm-model.ts'

const prefix = 'tidewaiter'

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 40)

/** The same party, document or transfer has the same id in every file that is made of a store. */
const partyId = (party: Party): string =>
  party.code === null
    ? `${prefix}-party-${digestOf(partyKey(party))}`
    : `${prefix}-party-${party.code.toLowerCase()}`
const documentId = (id: DocumentId): string => `${prefix}-document-${id.slice('sha256:'.length)}`
const transferId = (id: string): string => `${prefix}-transfer-${digestOf(id)}`

const given = (value: string | null): readonly string[] => (value === null || value === '' ? [] : [value])

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)]

/** Longer texts are cut: the model takes no more. */
const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${[...text.slice(0, most - 2)].slice(0, -1).join('')}…`

/** A party under all the names by which pages call it. */
const partyEntity = (called: readonly Party[]): readonly FtmEntity[] => {
  const [party] = called
  if (party === undefined) return []
  const country = unique(called.flatMap((one) => given(one.code ?? one.country))).map(ftmCountry)
  const name = unique(called.map((one) => cut(one.name, 380)))
  const id = partyId(party)
  return party.code === null
    ? [{ id, schema: 'LegalEntity', properties: { name, country } }]
    : [{ id, schema: 'PublicBody', properties: { name, country, topics: ['gov.national'] } }]
}

const documentEntity = (page: DossierDocument): FtmEntity => ({
  id: documentId(page.id),
  schema: 'Article',
  properties: {
    title: given(page.title).map((title) => cut(title, 1000)),
    fileName: [cut(page.name, 1000)],
    fileSize: [String(page.bytes)],
    mimeType: [page.mediaType],
    language: given(page.language === null ? null : ftmLanguage(page.language)),
    publisher: given(page.outlet).map((outlet) => cut(outlet, 1000)),
    publishedAt: given(page.publishedOn),
    sourceUrl: given(page.address),
    retrievedAt: given(page.fetchedAt ?? page.readAt),
    processingAgent: [page.engine],
    notes: [`SHA-256 of the document: ${page.id.slice('sha256:'.length)}`],
  },
})

const { stances, phases } = englishWording

/** A statement in a line: who says it, how, and its words. */
const summaryOf = ({ statement }: DossierStatement, outlet: string | null): string => {
  const speakers = [...statement.attribution.map(({ name }) => name).toReversed(), ...given(outlet)]
  const how = `${stances[statement.stance]}, ${phases[statement.phase]}`
  return cut(`${speakers.join(' → ') || 'the page itself'} (${how}): “${statement.quote.text}”`, 60_000)
}

const descriptionOf = (transfer: DossierTransfer): string =>
  [
    `Claimed by ${transfer.origins.map(({ name }) => name).join('; ')}.`,
    ...(transfer.denied.length === 0
      ? []
      : [`Denied by ${transfer.denied.map(({ name }) => name).join('; ')}.`]),
    ...transfer.assessments.map(
      ({ pack, verdict, paragraphs }) =>
        `If this is right: ${verdict.replaceAll('_', ' ')}${paragraphs.length === 0 ? '' : ` (${paragraphs.join(', ')})`}, by the rules ${pack}.`,
    ),
  ].join(' ')

const goodsOf = (statements: readonly Statement[]): readonly string[] => [
  ...new Set(
    statements.flatMap(({ items, quantity, class: goods }) => {
      const names = [...new Set(items.map((item) => item.goods))].join(', ') || englishWording.classes[goods]
      return quantity === null ? [names] : [names, `${names}: ${formatsOf.en.amount(quantity)}`]
    }),
  ),
]

/** A flow that somebody claims; its proof are the pages that say so. */
const transferEntity = (
  one: DossierTransfer,
  said: readonly DossierStatement[],
  pages: ReadonlyMap<DocumentId, DossierDocument>,
): FtmEntity => {
  const { transfer } = one
  const claims = said.filter(({ statement }) => statement.stance !== 'denied')
  const proofs = [...new Set(claims.map(({ document }) => document))].flatMap((id) => pages.get(id) ?? [])
  const periods = claims.map(({ statement }) => statement.period)
  const starts = periods.flatMap((period) => period?.from ?? []).toSorted()
  const ends = periods.flatMap((period) => period?.to ?? []).toSorted()
  return {
    id: transferId(transfer.id),
    schema: 'EconomicActivity',
    properties: {
      sender: transfer.suppliers.map(partyId),
      receiver: transfer.recipients.map(partyId),
      originCountry: unique(transfer.suppliers.flatMap(({ code, country }) => given(code ?? country))).map(
        ftmCountry,
      ),
      destinationCountry: unique(
        transfer.recipients.flatMap(({ code, country }) => given(code ?? country)),
      ).map(ftmCountry),
      goodsDescription: goodsOf(claims.map(({ statement }) => statement)),
      startDate: starts.slice(0, 1),
      endDate: ends.slice(-1),
      proof: proofs.map(({ id }) => documentId(id)),
      publisher: unique(proofs.flatMap(({ outlet }) => given(outlet))).map((outlet) => cut(outlet, 1000)),
      sourceUrl: unique(proofs.flatMap(({ address }) => given(address))),
      retrievedAt: unique(proofs.flatMap(({ readAt }) => given(readAt)))
        .toSorted()
        .slice(-1),
      recordId: [transfer.id],
      summary: unique(said.map((one) => summaryOf(one, pages.get(one.document)?.outlet ?? null))),
      description: [cut(descriptionOf(one), 60_000)],
    },
  }
}

/**
 * Parties, documents and claimed transfers as FollowTheMoney entities. A transfer that is only denied is none: an entity would
 * say that there was one. Rejected statements count for nothing.
 */
export const ftmEntities = (dossier: Dossier): readonly FtmEntity[] => {
  const pages = new Map(dossier.documents.map((page) => [page.id, page]))
  const claimed = dossier.transfers.flatMap((one) => {
    const said = dossier.statements.filter(
      ({ transfer, state }) => transfer === one.transfer.id && state !== 'rejected',
    )
    return said.some(({ statement }) => statement.stance !== 'denied') ? [{ one, said }] : []
  })
  const parties = grouped(
    claimed.flatMap(({ one: { transfer } }) => [...transfer.suppliers, ...transfer.recipients]),
    partyId,
  )
  return [
    ...[...parties.values()].flatMap(partyEntity),
    ...dossier.documents.map(documentEntity),
    ...claimed.map(({ one, said }) => transferEntity(one, said, pages)),
  ]
}
