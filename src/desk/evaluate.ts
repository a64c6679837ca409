import type { GoldPage } from '../evaluation/gold.ts'
import type { SameUnit } from '../evaluation/same-unit.ts'
import { type Answer, type PageScore, scorePage } from '../evaluation/score-page.ts'
import { type GroupScore, summarise } from '../evaluation/summarise.ts'
import type { BrokenPage, Corpus } from '../ports/corpus.ts'
import { guarded } from './guarded.ts'

export type EvaluateDeps = {
  readonly read: (page: GoldPage) => Answer
  readonly sameUnit: SameUnit
  /** Told of each page before it is read. */
  readonly onProgress: (done: number, id: string) => void
  /** Milliseconds that have passed since some moment. */
  readonly clock: () => number
}

/** Which pages of a corpus are wanted; undefined for all. */
export type Wanted = {
  readonly only: ReadonlySet<string> | undefined
  readonly languages: ReadonlySet<string> | undefined
}

/** A program held against a corpus. */
export type Evaluation = {
  readonly groups: readonly GroupScore[]
  readonly pages: readonly PageScore[]
  readonly broken: readonly BrokenPage[]
  /** Time spent in reading alone. */
  readonly readingMs: number
}

const isWanted = ({ only, languages }: Wanted, id: string, language: string | null): boolean =>
  (only?.has(id) ?? true) && (languages?.has(language ?? '') ?? true)

/** Reads every wanted page of a corpus and holds what is found against its gold. */
export const evaluate = async (corpus: Corpus, wanted: Wanted, deps: EvaluateDeps): Promise<Evaluation> => {
  const pages: PageScore[] = []
  const broken: BrokenPage[] = []
  let readingMs = 0
  for await (const found of corpus.pages()) {
    if (found.kind === 'broken') {
      // Of what language a broken page would be, nobody can say.
      if (isWanted({ ...wanted, languages: undefined }, found.id, null))
        broken.push({ id: found.id, reason: found.reason })
      continue
    }
    const { page } = found
    if (!isWanted(wanted, page.id, page.language)) continue
    deps.onProgress(pages.length, page.id)
    const began = deps.clock()
    const answer = guarded(
      () => deps.read(page),
      ({ message }) => ({ article: null, unguided: null, statements: [], failure: message }),
      page.id,
    )
    readingMs += deps.clock() - began
    pages.push(scorePage(page, answer, deps.sameUnit))
  }
  return { groups: summarise(pages), pages, broken, readingMs }
}
