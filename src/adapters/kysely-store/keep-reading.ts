import type { Kysely, Transaction } from 'kysely'
import { type Party, partyKey } from '../../parties/party.ts'
import type { Reading } from '../../reading/reading.ts'
import { partiesOf } from '../../statements/statement.ts'
import { insertSketch } from './sketch-queries.ts'
import { columnText } from './stored-text.ts'
import type { Tables } from './tables.ts'

/** Databases limit the parameters of one query; so many rows of the widest table stay far below it. */
const rowsAtOnce = 500

const insertAll = async <T extends keyof Tables>(
  tx: Transaction<Tables>,
  insert: (tx: Transaction<Tables>, rows: readonly Tables[T][]) => Promise<unknown>,
  rows: readonly Tables[T][],
): Promise<void> => {
  for (let at = 0; at < rows.length; at += rowsAtOnce) await insert(tx, rows.slice(at, at + rowsAtOnce))
}

const partyRows = (
  reading: string,
  nr: number,
  suppliers: readonly Party[],
  recipients: readonly Party[],
): readonly Tables['statement_parties'][] =>
  [
    { role: 'supplier', parties: suppliers },
    { role: 'recipient', parties: recipients },
  ].flatMap(({ role, parties }) =>
    [...new Set(parties.map(partyKey))].map((party) => ({
      reading,
      nr,
      role,
      party: columnText(party),
    })),
  )

const insertReading = async (tx: Transaction<Tables>, reading: Reading, at: string): Promise<void> => {
  const { statements, transfers, assessments, ledger, ...rest } = reading
  const id = reading.id
  const last = await tx
    .selectFrom('readings')
    .select(({ fn }) => fn.max('nr').as('nr'))
    .where('document', '=', reading.document.id)
    .executeTakeFirst()
  await tx
    .insertInto('readings')
    .values({
      id,
      document: reading.document.id,
      nr: Number(last?.nr ?? 0) + 1,
      engine: reading.engine,
      source: columnText(reading.document.source),
      title: reading.article?.title == null ? null : columnText(reading.article.title),
      outlet: reading.article?.outlet == null ? null : columnText(reading.article.outlet),
      published_on: reading.article?.publishedOn ?? null,
      read_at: at,
      value: JSON.stringify({ ...rest, document: { ...rest.document, readAt: at } }),
    })
    .execute()
  await tx
    .insertInto('newest_readings')
    .values({ document: reading.document.id, reading: id })
    .onConflict((c) => c.column('document').doUpdateSet({ reading: id }))
    .execute()
  await insertSketch(tx, id, reading)
  await insertAll<'statements'>(
    tx,
    (t, rows) => t.insertInto('statements').values(rows).execute(),
    statements.map((s, nr) => ({
      reading: id,
      nr,
      id: s.id,
      class: s.class,
      stance: s.stance,
      phase: s.phase,
      value: JSON.stringify(s),
    })),
  )
  await insertAll<'statement_parties'>(
    tx,
    (t, rows) => t.insertInto('statement_parties').values(rows).execute(),
    statements.flatMap((s, nr) => partyRows(id, nr, partiesOf(s.supplier), partiesOf(s.recipient))),
  )
  await insertAll<'transfers'>(
    tx,
    (t, rows) => t.insertInto('transfers').values(rows).execute(),
    transfers.map((t, nr) => ({ reading: id, nr, id: t.id, class: t.class, value: JSON.stringify(t) })),
  )
  await insertAll<'transfer_parties'>(
    tx,
    (t, rows) => t.insertInto('transfer_parties').values(rows).execute(),
    transfers.flatMap((t, nr) => partyRows(id, nr, t.suppliers, t.recipients)),
  )
  await insertAll<'assessments'>(
    tx,
    (t, rows) => t.insertInto('assessments').values(rows).execute(),
    assessments.map((a, nr) => ({
      reading: id,
      nr,
      transfer: a.transfer,
      verdict: a.verdict,
      pack: a.pack,
      value: JSON.stringify(a),
      added_at: null,
    })),
  )
  await insertAll<'ledger_entries'>(
    tx,
    (t, rows) => t.insertInto('ledger_entries').values(rows).execute(),
    ledger.map((e, nr) => ({
      reading: id,
      nr,
      measure: e.measure,
      window: e.window,
      basis: e.basis,
      value: JSON.stringify(e),
    })),
  )
}

/** Keeps a document and one reading of it in one transaction; where the reading is there already, touches no row. */
export const keepReading = async (
  db: Kysely<Tables>,
  reading: Reading,
  bytes: Uint8Array,
  at: string,
): Promise<'kept' | 'known'> =>
  db.transaction().execute(async (tx) => {
    const known = await tx.selectFrom('readings').select('id').where('id', '=', reading.id).executeTakeFirst()
    if (known) return 'known'
    await tx
      .insertInto('documents')
      .values({ id: reading.document.id, bytes, size: bytes.length, kept_at: at })
      .onConflict((c) => c.column('id').doNothing())
      .execute()
    await insertReading(tx, reading, at)
    return 'kept'
  })
