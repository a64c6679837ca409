import type { Kysely } from 'kysely'
import type { DocumentId } from '../../reading/document-id.ts'
import type { Judgement, Retraction } from '../../reading/judgement.ts'
import { columnText, keptValue } from './stored-text.ts'
import type { Tables } from './tables.ts'

type NewJudgement = Omit<Judgement, 'retracted'>

export const appendJudgement = async (db: Kysely<Tables>, judgement: NewJudgement): Promise<void> =>
  db.transaction().execute(async (tx) => {
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

export const appendRetraction = async (
  db: Kysely<Tables>,
  judgement: string,
  { who, at, why }: Retraction,
): Promise<void> => {
  await db
    .insertInto('retractions')
    .values({ judgement, who: columnText(who), at, why: columnText(why) })
    .onConflict((c) => c.column('judgement').doNothing())
    .execute()
}

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
