import { verdictOf } from '../regimes/verdict-of.ts'
import { partiesOf } from '../statements/statement.ts'
import { originLink } from '../transfers/origin-link.ts'
import { type CsvCell, csvText } from './csv-text.ts'
import type { Dossier, DossierStatement } from './dossier.ts'
import { joinedCell } from './joined-cell.ts'

const header = [
  'statement',
  'state',
  'judged_by',
  'judged_at',
  'outlet',
  'title',
  'published_on',
  'address',
  'source',
  'read_at',
  'document',
  'part',
  'quote',
  'start',
  'end',
  'supplier_codes',
  'suppliers',
  'recipient_codes',
  'recipients',
  'class',
  'goods',
  'value',
  'high',
  'unit',
  'approx',
  'from',
  'to',
  'stance',
  'phase',
  'speakers',
  'origin',
  'repeats',
  'transfer',
  'verdict',
  'paragraphs',
  'engine',
] as const

/** Who decided last about a statement and did not take it back. */
const lastJudgement = ({ history }: DossierStatement): DossierStatement['history'][number] | undefined =>
  history.findLast(({ retracted }) => retracted === null)

/** Every statement of a dossier as a line of a table; speakers stand nearest first, the origin last. */
export const statementsCsv = (dossier: Dossier): string => {
  const documents = new Map(dossier.documents.map((one) => [one.id, one]))
  const transfers = new Map(dossier.transfers.map((one) => [one.transfer.id, one]))
  const row = (one: DossierStatement): readonly CsvCell[] => {
    const { statement, document, state, transfer } = one
    const page = documents.get(document)
    const assessments = transfers.get(transfer ?? '')?.assessments ?? []
    const [suppliers, recipients] = [partiesOf(statement.supplier), partiesOf(statement.recipient)]
    const judged = lastJudgement(one)
    return [
      statement.id,
      state,
      judged?.who ?? null,
      judged?.at ?? null,
      page?.outlet ?? null,
      page?.title ?? null,
      page?.publishedOn ?? null,
      page?.address ?? null,
      page?.name ?? null,
      page?.readAt ?? null,
      document,
      statement.part,
      statement.quote.text,
      statement.quote.start,
      statement.quote.end,
      joinedCell(suppliers.map(({ code }) => code)),
      joinedCell(suppliers.map(({ name }) => name)),
      joinedCell(recipients.map(({ code }) => code)),
      joinedCell(recipients.map(({ name }) => name)),
      statement.class,
      joinedCell(statement.items.map(({ goods }) => goods)),
      statement.quantity?.value ?? null,
      statement.quantity?.high ?? null,
      statement.quantity?.unit ?? null,
      statement.quantity?.approx ?? null,
      statement.period?.from ?? null,
      statement.period?.to ?? null,
      statement.stance,
      statement.phase,
      statement.attribution.map(({ name }) => name).join(' ← ') || null,
      originLink(statement.attribution)?.name ?? page?.outlet ?? null,
      statement.repeats,
      transfer,
      transfer === null ? null : verdictOf(assessments),
      joinedCell(assessments.flatMap(({ paragraphs }) => paragraphs)),
      statement.engine,
    ]
  }
  return csvText(header, dossier.statements.map(row))
}
