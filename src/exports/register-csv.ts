import { verdictOf } from '../regimes/verdict-of.ts'
import { type CsvCell, csvText } from './csv-text.ts'
import type { Dossier, DossierStatement, DossierTransfer } from './dossier.ts'
import { joinedCell } from './joined-cell.ts'

const header = [
  'transfer',
  'supplier_codes',
  'suppliers',
  'recipient_codes',
  'recipients',
  'class',
  'low',
  'high',
  'unit',
  'from',
  'to',
  'claims',
  'denials',
  'origins',
  'origin_names',
  'denied_by',
  'documents',
  'first_published',
  'last_published',
  'verdict',
  'paragraphs',
  'missing',
  'rules',
] as const

const sorted = (dates: readonly (string | null | undefined)[]): readonly string[] =>
  dates.flatMap((date) => date ?? []).toSorted()

/** The lowest and the highest amount that is claimed, where all claims are in one unit: other units cannot be compared here. */
const amountOf = (claims: readonly DossierStatement[]): readonly CsvCell[] => {
  const quantities = claims.flatMap(({ statement: { quantity } }) =>
    quantity === null || quantity.value === null ? [] : [{ ...quantity, value: quantity.value }],
  )
  const [first] = quantities
  if (first === undefined || quantities.some(({ unit }) => unit !== first.unit)) return [null, null, null]
  return [
    Math.min(...quantities.map(({ value }) => value)),
    Math.max(...quantities.map(({ value, high }) => high ?? value)),
    first.unit,
  ]
}

/** Every transfer of a dossier as a line of a table. The program never says that a flow happened: the line says who claims it. */
export const registerCsv = (dossier: Dossier): string => {
  const documents = new Map(dossier.documents.map((one) => [one.id, one]))
  const row = ({ transfer, origins, denied, documents: pages, assessments }: DossierTransfer) => {
    const said = dossier.statements.filter((one) => one.transfer === transfer.id)
    const claims = said.filter(({ statement }) => statement.stance !== 'denied')
    const published = sorted(pages.map((id) => documents.get(id)?.publishedOn))
    const periods = claims.map(({ statement }) => statement.period)
    const cells: readonly CsvCell[] = [
      transfer.id,
      joinedCell(transfer.suppliers.map(({ code }) => code)),
      joinedCell(transfer.suppliers.map(({ name }) => name)),
      joinedCell(transfer.recipients.map(({ code }) => code)),
      joinedCell(transfer.recipients.map(({ name }) => name)),
      transfer.class,
      ...amountOf(claims),
      sorted(periods.map((period) => period?.from)).at(0) ?? null,
      sorted(periods.map((period) => period?.to)).at(-1) ?? null,
      claims.length,
      said.length - claims.length,
      origins.length,
      joinedCell(origins.map(({ name }) => name)),
      joinedCell(denied.map(({ name }) => name)),
      pages.length,
      published.at(0) ?? null,
      published.at(-1) ?? null,
      verdictOf(assessments),
      joinedCell(assessments.flatMap(({ paragraphs }) => paragraphs)),
      joinedCell(assessments.flatMap(({ missingFacts }) => missingFacts.map(({ question }) => question))),
      joinedCell(assessments.map(({ pack }) => pack)),
    ]
    return cells
  }
  return csvText(header, dossier.transfers.map(row))
}
