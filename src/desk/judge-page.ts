import type { Reread, Store } from '../ports/store.ts'
import type { DocumentId } from '../reading/document-id.ts'
import type { Followed } from '../reading/follow-statements.ts'
import type { Retraction } from '../reading/judgement.ts'
import { optionsAfter, type PageFacts, type PageJudgement, pageFactsOf } from '../reading/page-judgement.ts'
import type { Reading } from '../reading/reading.ts'
import type { ReadBytes } from './read-sources.ts'
import { type Decided, standingOf, untilKept } from './standing.ts'

export type JudgePageDeps = {
  readonly store: Store
  readonly knowledge: Followed
  readonly read: ReadBytes
  /** The present instant, ISO. */
  readonly now: () => string
  readonly newId: () => string
}

/** What a person says about a page, and under which name. */
export type SaidOfPage = {
  readonly facts: Partial<PageFacts>
  readonly who: string
  readonly why: string
}

type Rereader = (
  before: Reading,
  bytes: Uint8Array,
  page: readonly PageJudgement[],
  decided: Decided,
) => Reread

/**
 * The page read with everything that people say about it, and what stands of that. Where others decide in between, what stands is
 * worked out anew, and the page is read again only where they said something about it.
 */
const rereader = ({ knowledge, read, now }: JudgePageDeps): Rereader => {
  let known: { readonly options: string; readonly reading: Reading } | null = null
  return (before, bytes, page, decided) => {
    const options = optionsAfter(before.options, page)
    const key = JSON.stringify(options)
    const reading = known?.options === key ? known.reading : read(bytes, before.document.source, options)
    known = { options: key, reading }
    return { reading, at: now(), stands: standingOf(reading, decided.judgements, decided, knowledge) }
  }
}

/** Keeps what a decision on a page comes to, worked out anew as long as others decide in between; null where nothing was read. */
const decide = (
  document: DocumentId,
  deps: JudgePageDeps,
  keep: (before: Reading, bytes: Uint8Array, decided: Decided) => Promise<'kept' | 'stale' | null>,
): Promise<'kept' | null> =>
  untilKept(document, deps.store, async (decided) => {
    const before = await deps.store.newest(document)
    const bytes = await deps.store.bytes(document)
    return before === null || bytes === null ? null : keep(before, bytes, decided)
  })

/** Appends what a person says about a page and reads it with that; relative dates follow. Null where nothing was read. */
export const judgePage = (
  document: DocumentId,
  { facts, who, why }: SaidOfPage,
  deps: JudgePageDeps,
): Promise<'kept' | null> => {
  const id = deps.newId()
  const reread = rereader(deps)
  return decide(document, deps, (before, bytes, decided) => {
    const judgement = { id, document, facts, before: pageFactsOf(before.options), who, at: deps.now(), why }
    const page = [...decided.page, { ...judgement, retracted: null }]
    return deps.store.judgePage(judgement, reread(before, bytes, page, decided))
  })
}

/** Takes back what was said about a page and reads it without that. Null where nobody said it. */
export const takeBackPage = (
  document: DocumentId,
  judgement: string,
  retraction: Retraction,
  deps: JudgePageDeps,
): Promise<'kept' | null> => {
  const reread = rereader(deps)
  return decide(document, deps, async (before, bytes, decided) => {
    if (!decided.page.some(({ id }) => id === judgement)) return null
    const page = decided.page.map((one) =>
      one.id === judgement && one.retracted === null ? { ...one, retracted: retraction } : one,
    )
    const after = reread(before, bytes, page, decided)
    return deps.store.retractPage({ id: judgement, document }, retraction, after)
  })
}
