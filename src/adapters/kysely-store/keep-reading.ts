import type { Kysely, Transaction } from 'kysely'
import { type Party, partyKey } from '../../parties/party.ts'
import type { Standing } from '../../ports/store.ts'
import type { Reading } from '../../reading/reading.ts'
import { partiesOf } from '../../statements/statement.ts'
import { decisionsOn } from './decisions-on.ts'
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

/** Inserts a reading as the `order`th of its document, with all its parts. */
const insertParts = async (
  tx: Transaction<Tables>,
  reading: Reading,
  at: string,
  order: number,
  judged: ReadonlySet<string> = new Set(),
): Promise<void> => {
  const { statements, transfers, assessments, ledger, ...rest } = reading
  const id = reading.id
  await tx
    .insertInto('readings')
    .values({
      id,
      document: reading.document.id,
      nr: order,
      engine: reading.engine,
      source: columnText(reading.document.source),
      title: reading.article?.title == null ? null : columnText(reading.article.title),
      outlet: reading.article?.outlet == null ? null : columnText(reading.article.outlet),
      published_on: reading.article?.publishedOn ?? null,
      read_at: at,
      value: JSON.stringify({ ...rest, document: { ...rest.document, readAt: at } }),
    })
    .execute()
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
      judged: judged.has(s.id) ? 1 : 0,
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

const insertNewest = async (tx: Transaction<Tables>, reading: Reading, at: string): Promise<void> => {
  const { id, document } = reading
  const last = await tx
    .selectFrom('readings')
    .select(({ fn }) => fn.max('nr').as('nr'))
    .where('document', '=', document.id)
    .executeTakeFirst()
  await insertParts(tx, reading, at, Number(last?.nr ?? 0) + 1)
  await tx
    .insertInto('newest_readings')
    .values({ document: document.id, reading: id, standing: null })
    .onConflict((c) => c.column('document').doUpdateSet({ reading: id, standing: null }))
    .execute()
  await insertSketch(tx, id, reading)
}

/** The place before all readings of a document, of which it is none. */
const standingOrder = 0

const partTables = [
  'statement_parties',
  'statements',
  'transfer_parties',
  'transfers',
  'assessments',
  'ledger_entries',
] as const

/** Forgets what stands of some documents, which follows from what is kept and can be worked out again. */
const forgetStanding = async (tx: Transaction<Tables>, readings: readonly string[]): Promise<void> => {
  if (readings.length === 0) return
  await tx.updateTable('newest_readings').set({ standing: null }).where('standing', 'in', readings).execute()
  for (const table of partTables) await tx.deleteFrom(table).where('reading', 'in', readings).execute()
  await tx.deleteFrom('readings').where('id', 'in', readings).execute()
}

/** Forgets it of all documents. */
export const forgetStandings = async (tx: Transaction<Tables>): Promise<void> => {
  for (;;) {
    const rows = await tx
      .selectFrom('readings')
      .select('id')
      .where('nr', '=', standingOrder)
      .limit(rowsAtOnce)
      .execute()
    if (rows.length === 0) return
    await forgetStanding(
      tx,
      rows.map(({ id }) => id),
    )
  }
}

/**
 * Puts what stands after people's judgements in the place from which lists are made. It follows from what is kept, and so it
 * may be replaced.
 */
export const replaceStanding = async (
  tx: Transaction<Tables>,
  { reading, judged }: Pick<Standing, 'reading' | 'judged'>,
): Promise<void> => {
  const { id, document } = reading
  await forgetStanding(tx, [id])
  await insertParts(tx, reading, document.readAt ?? '', standingOrder, new Set(judged))
  await tx.updateTable('newest_readings').set({ standing: id }).where('document', '=', document.id).execute()
}

/** Puts what stands of a reading in its place, as read at an instant. */
const standFrom = (tx: Transaction<Tables>, { reading, judged }: Standing, at: string): Promise<void> =>
  replaceStanding(tx, {
    reading: { ...reading, document: { ...reading.document, readAt: at } },
    judged,
  })

/** Keeps a document and one reading of it in one transaction; where the reading is there already, touches no row. */
export const keepReading = async (
  db: Kysely<Tables>,
  reading: Reading,
  bytes: Uint8Array,
  at: string,
  stands?: Standing,
): Promise<'kept' | 'known' | 'stale'> =>
  db.transaction().execute(async (tx) => {
    const known = await tx.selectFrom('readings').select('id').where('id', '=', reading.id).executeTakeFirst()
    if (known) return 'known'
    if ((await decisionsOn(tx, reading.document.id)) !== (stands?.seen ?? 0)) return 'stale'
    await tx
      .insertInto('documents')
      .values({ id: reading.document.id, bytes, size: bytes.length, kept_at: at })
      .onConflict((c) => c.column('id').doNothing())
      .execute()
    await insertNewest(tx, reading, at)
    if (stands !== undefined) await standFrom(tx, stands, at)
    return 'kept'
  })

/** Makes a reading the one that is shown, whether it is new or was kept before, with what stands of it. */
export const showReading = async (
  tx: Transaction<Tables>,
  reading: Reading,
  at: string,
  stands: Standing,
): Promise<void> => {
  const { id, document } = reading
  const known = await tx.selectFrom('readings').select('id').where('id', '=', id).executeTakeFirst()
  if (known === undefined) await insertNewest(tx, reading, at)
  else
    await tx.updateTable('newest_readings').set({ reading: id }).where('document', '=', document.id).execute()
  await standFrom(tx, stands, at)
}
