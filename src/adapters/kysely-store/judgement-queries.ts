import type { Kysely, Transaction } from 'kysely'
import type { Standing } from '../../ports/store.ts'
import type { DocumentId } from '../../reading/document-id.ts'
import type { Judgement, Retraction } from '../../reading/judgement.ts'
import { decisionsOn } from './decisions-on.ts'
import { replaceStanding } from './keep-reading.ts'
import { columnText, keptValue } from './stored-text.ts'
import type { Tables } from './tables.ts'

type NewJudgement = Omit<Judgement, 'retracted'>

/** Whether what was worked out outside of this transaction still follows from what the document has. */
const isStale = async (tx: Transaction<Tables>, document: string, stands: Standing): Promise<boolean> => {
  const newest = await tx
    .selectFrom('newest_readings')
    .select('reading')
    .where('document', '=', document)
    .executeTakeFirst()
  return stands.of !== newest?.reading || stands.seen !== (await decisionsOn(tx, document))
}

/**
 * Appends a decision with what stands after it; touches nothing where others have decided or read the document again since it
 * was worked out.
 */
const decided = (
  db: Kysely<Tables>,
  document: string,
  stands: Standing | undefined,
  append: (tx: Transaction<Tables>) => Promise<unknown>,
): Promise<'kept' | 'stale'> =>
  db.transaction().execute(async (tx) => {
    if (stands !== undefined && (await isStale(tx, document, stands))) return 'stale'
    await append(tx)
    if (stands !== undefined) await replaceStanding(tx, stands)
    return 'kept'
  })

export const appendJudgement = (
  db: Kysely<Tables>,
  judgement: NewJudgement,
  stands: Standing | undefined,
): Promise<'kept' | 'stale'> =>
  decided(db, judgement.document, stands, async (tx) => {
    const last = await tx
      .selectFrom('judgements')
      .select(({ fn }) => fn.max('nr').as('nr'))
      .where('document', '=', judgement.document)
      .executeTakeFirst()
    await tx
      .insertInto('judgements')
      .values({
        id: judgement.id,
        document: judgement.document,
        nr: Number(last?.nr ?? 0) + 1,
        statement: judgement.statement,
        verdict: judgement.verdict,
        who: columnText(judgement.who),
        at: judgement.at,
        value: JSON.stringify(judgement),
      })
      .execute()
  })

export const appendRetraction = (
  db: Kysely<Tables>,
  { id, document }: Pick<Judgement, 'id' | 'document'>,
  { who, at, why }: Retraction,
  stands: Standing | undefined,
): Promise<'kept' | 'stale'> =>
  decided(db, document, stands, (tx) =>
    tx
      .insertInto('retractions')
      .values({ judgement: id, who: columnText(who), at, why: columnText(why) })
      .onConflict((c) => c.column('judgement').doNothing())
      .execute(),
  )

export const judgementsOn = async (
  db: Kysely<Tables>,
  document: DocumentId,
): Promise<readonly Judgement[]> => {
  const rows = await db
    .selectFrom('judgements')
    .leftJoin('retractions', 'retractions.judgement', 'judgements.id')
    .select([
      'judgements.value',
      'retractions.who as takenBackBy',
      'retractions.at as takenBackAt',
      'retractions.why as takenBackWhy',
    ])
    .where('judgements.document', '=', document)
    .orderBy('judgements.nr')
    .execute()
  return rows.map((row) => ({
    ...keptValue<NewJudgement>(row.value),
    retracted:
      row.takenBackBy === null || row.takenBackAt === null || row.takenBackWhy === null
        ? null
        : { who: row.takenBackBy, at: row.takenBackAt, why: row.takenBackWhy },
  }))
}
