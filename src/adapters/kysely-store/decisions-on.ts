import { sql, type Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** How many judgements and retractions a document has, on its statements and on the page: whoever has seen as many has seen all. */
export const decisionsOn = async (tx: Transaction<Tables>, document: string): Promise<number> => {
  const { rows } = await sql<{ n: unknown }>`
    select
      (select count(*) + count(retractions.judgement)
        from judgements left join retractions on retractions.judgement = judgements.id
        where judgements.document = ${document})
      + (select count(*) + count(page_retractions.judgement)
        from page_judgements left join page_retractions on page_retractions.judgement = page_judgements.id
        where page_judgements.document = ${document}) as n`.execute(tx)
  return Number(rows[0]?.n ?? 0)
}
