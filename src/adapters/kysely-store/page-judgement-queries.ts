import type { Kysely, Transaction } from 'kysely'
import type { Reread } from '../../ports/store.ts'
import type { DocumentId } from '../../reading/document-id.ts'
import type { Retraction } from '../../reading/judgement.ts'
import type { PageJudgement } from '../../reading/page-judgement.ts'
import { decisionsOn } from './decisions-on.ts'
import { showReading } from './keep-reading.ts'
import { columnText, keptValue } from './stored-text.ts'
import type { Tables } from './tables.ts'

type NewJudgement = Omit<PageJudgement, 'retracted'>

/** Appends a decision on a page with the reading that follows; touches nothing where others have decided meanwhile. */
const decided = (
  db: Kysely<Tables>,
  document: string,
  { reading, at, stands }: Reread,
  append: (tx: Transaction<Tables>) => Promise<unknown>,
): Promise<'kept' | 'stale'> =>
  db.transaction().execute(async (tx) => {
    if (stands.seen !== (await decisionsOn(tx, document))) return 'stale'
    await append(tx)
    await showReading(tx, reading, at, stands)
    return 'kept'
  })

export const appendPageJudgement = (
  db: Kysely<Tables>,
  judgement: NewJudgement,
  after: Reread,
): Promise<'kept' | 'stale'> =>
  decided(db, judgement.document, after, async (tx) => {
    const { id, document } = judgement
    const last = await tx
      .selectFrom('page_judgements')
      .select(({ fn }) => fn.max('nr').as('nr'))
      .where('document', '=', document)
      .executeTakeFirst()
    await tx
      .insertInto('page_judgements')
      .values({ id, document, nr: Number(last?.nr ?? 0) + 1, value: JSON.stringify(judgement) })
      .execute()
  })

export const appendPageRetraction = (
  db: Kysely<Tables>,
  { id, document }: Pick<PageJudgement, 'id' | 'document'>,
  { who, at, why }: Retraction,
  after: Reread,
): Promise<'kept' | 'stale'> =>
  decided(db, document, after, (tx) =>
    tx
      .insertInto('page_retractions')
      .values({ judgement: id, who: columnText(who), at, why: columnText(why) })
      .onConflict((c) => c.column('judgement').doNothing())
      .execute(),
  )

export const pageJudgementsOn = async (
  db: Kysely<Tables>,
  document: DocumentId,
): Promise<readonly PageJudgement[]> => {
  const rows = await db
    .selectFrom('page_judgements')
    .leftJoin('page_retractions', 'page_retractions.judgement', 'page_judgements.id')
    .select([
      'page_judgements.value',
      'page_retractions.who as takenBackBy',
      'page_retractions.at as takenBackAt',
      'page_retractions.why as takenBackWhy',
    ])
    .where('page_judgements.document', '=', document)
    .orderBy('page_judgements.nr')
    .execute()
  return rows.map(({ value, takenBackBy: who, takenBackAt: at, takenBackWhy: why }) => ({
    ...keptValue<NewJudgement>(value),
    retracted: who === null || at === null || why === null ? null : { who, at, why },
  }))
}
