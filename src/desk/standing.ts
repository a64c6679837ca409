import type { Standing, Store } from '../ports/store.ts'
import type { DocumentId } from '../reading/document-id.ts'
import type { Followed } from '../reading/follow-statements.ts'
import type { Judgement } from '../reading/judgement.ts'
import type { PageJudgement } from '../reading/page-judgement.ts'
import type { Reading } from '../reading/reading.ts'
import { inTurn } from './in-turn.ts'
import { judgedReading } from './judged-document.ts'

/** What people decided about a document, on its statements and on the page. */
export type Decided = {
  readonly judgements: readonly Judgement[]
  readonly page: readonly PageJudgement[]
}

/** How many decisions lie in that: each, and each that was taken back. */
const decisions = ({ judgements, page }: Decided): number => {
  const all = [...judgements, ...page]
  return all.length + all.filter(({ retracted }) => retracted !== null).length
}

/** What stands of a reading after judgements on it, from which lists are made; `seen` are the decisions that were looked at. */
export const standingOf = (
  reading: Reading,
  judgements: readonly Judgement[],
  seen: Decided,
  knowledge: Followed,
): Standing => {
  const { judged, statements, transfers, assessments, ledger } = judgedReading(reading, judgements, knowledge)
  const ids = new Set(statements.map(({ id }) => id))
  return {
    of: reading.id,
    seen: decisions(seen),
    judged: judged.filter(({ state }) => state !== 'found').map(({ statement }) => statement.id),
    reading: {
      ...reading,
      id: `standing:${reading.document.id}`,
      statements,
      exchanges: reading.exchanges.filter((exchange) => exchange.statements.every((id) => ids.has(id))),
      transfers,
      assessments,
      ledger,
    },
  }
}

/** Other processes may decide or read the document again in between; so often it is worked out anew. */
const mostTries = 200

/** Works something out from the decisions on a document and keeps it, anew as long as others decide in between. */
export const untilKept = <T>(
  document: DocumentId,
  store: Store,
  keep: (decided: Decided) => Promise<T | 'stale'>,
): Promise<T> =>
  inTurn(document, store, async () => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const judgements = await store.judgements(document)
      const kept = await keep({ judgements, page: await store.pageJudgements(document) })
      if (kept !== 'stale') return kept
    }
    throw new Error(`others decided about ${document} ${mostTries} times in between`)
  })

/** The newest reading of a document that has one. */
const newestOf = async (document: DocumentId, store: Store): Promise<Reading> => {
  const newest = await store.newest(document)
  if (newest === null) throw new Error(`${document} has no reading`)
  return newest
}

/** Keeps a reading with what stands of it where people have judged its document before. */
export const keepStanding = (
  reading: Reading,
  bytes: Uint8Array,
  at: string,
  store: Store,
  knowledge: Followed,
): Promise<'kept' | 'known'> =>
  untilKept(reading.document.id, store, (decided) =>
    decisions(decided) === 0
      ? store.keep(reading, bytes, at)
      : store.keep(reading, bytes, at, standingOf(reading, decided.judgements, decided, knowledge)),
  )

/** Keeps a judgement with what stands after it. */
export const keepJudgement = (judgement: Judgement, store: Store, knowledge: Followed): Promise<'kept'> =>
  untilKept(judgement.document, store, async (before) => {
    const { retracted: _, ...appended } = judgement
    const reading = await newestOf(judgement.document, store)
    const after = [...before.judgements, judgement]
    return store.judge(appended, standingOf(reading, after, before, knowledge))
  })

/** Takes a judgement back, with what stands after that. */
export const keepRetraction = (
  judgement: Judgement,
  retraction: NonNullable<Judgement['retracted']>,
  store: Store,
  knowledge: Followed,
): Promise<'kept'> =>
  untilKept(judgement.document, store, async (before) => {
    const reading = await newestOf(judgement.document, store)
    const after = before.judgements.map((one) =>
      one.id === judgement.id && one.retracted === null ? { ...one, retracted: retraction } : one,
    )
    return store.retract(judgement, retraction, standingOf(reading, after, before, knowledge))
  })
