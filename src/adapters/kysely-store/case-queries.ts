import type { Kysely } from 'kysely'
import type { CaseChange } from '../../cases/case-change.ts'
import { grouped } from '../../text/grouped.ts'
import { columnText, keptValue } from './stored-text.ts'
import type { Tables } from './tables.ts'

/** Appends a change, where others have not changed the case since it had `seen` changes. */
export const appendCaseChange = (
  db: Kysely<Tables>,
  change: CaseChange,
  seen: number,
): Promise<'kept' | 'stale'> =>
  db.transaction().execute(async (tx) => {
    const last = await tx
      .selectFrom('case_changes')
      .select(({ fn }) => fn.max('nr').as('nr'))
      .where('case_id', '=', change.case)
      .executeTakeFirst()
    if (Number(last?.nr ?? 0) !== seen) return 'stale'
    await tx
      .insertInto('case_changes')
      .values({
        id: change.id,
        case_id: change.case,
        nr: seen + 1,
        kind: change.deed.kind,
        who: columnText(change.who),
        at: change.at,
        value: JSON.stringify(change),
      })
      .execute()
    return 'kept'
  })

export const changesOfCase = async (db: Kysely<Tables>, id: string): Promise<readonly CaseChange[]> => {
  const rows = await db
    .selectFrom('case_changes')
    .select('value')
    .where('case_id', '=', id)
    .orderBy('nr')
    .execute()
  return rows.map((row) => keptValue<CaseChange>(row.value))
}

export const changesOfCases = async (db: Kysely<Tables>): Promise<readonly (readonly CaseChange[])[]> => {
  const rows = await db
    .selectFrom('case_changes')
    .select(['case_id', 'value'])
    .orderBy('case_id')
    .orderBy('nr')
    .execute()
  return [...grouped(rows, (row) => row.case_id).values()].map((changes) =>
    changes.map((row) => keptValue<CaseChange>(row.value)),
  )
}
