import { sql, type Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** How many judgements and retractions a document has: whoever has seen as many has seen all. */
export const decisionsOn = async (tx: Transaction<Tables>, document: string): Promise<number> => {
  const { rows } = await sql<{ n: unknown }>`
    select count(*) + count(retractions.judgement) as n
    from judgements left join retractions on retractions.judgement = judgements.id
    where judgements.document = ${document}`.execute(tx)
  return Number(rows[0]?.n ?? 0)
}
