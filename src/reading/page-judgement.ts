import type { DocumentId } from './document-id.ts'
import type { Retraction } from './judgement.ts'
import type { ReadOptions } from './read-options.ts'

/** What a person can say about a page that its bytes do not say, or say wrongly. */
export const pageFactNames = ['published', 'outlet', 'address', 'language'] as const
export type PageFacts = Pick<ReadOptions, (typeof pageFactNames)[number]>

/** What a person said about a page. Like judgements on statements, it is appended, and taking it back is appended too. */
export type PageJudgement = {
  readonly id: string
  readonly document: DocumentId
  /** What is left out stays as it was. */
  readonly facts: Partial<PageFacts>
  /** What the page was read with until then. */
  readonly before: PageFacts
  readonly who: string
  /** ISO instant. */
  readonly at: string
  readonly why: string
  readonly retracted: Retraction | null
}

export const pageFactsOf = ({ published, outlet, address, language }: ReadOptions): PageFacts => ({
  published,
  outlet,
  address,
  language,
})

/** What people say about a page: of each fact the last that nobody took back. */
export const factsInForce = (judgements: readonly PageJudgement[]): Partial<PageFacts> =>
  Object.assign({}, ...judgements.filter(({ retracted }) => retracted === null).map(({ facts }) => facts))

/** What was there before anybody said something about a fact, of the facts that anybody spoke of. */
const untouched = (judgements: readonly PageJudgement[]): Partial<PageFacts> =>
  Object.assign(
    {},
    ...judgements
      .toReversed()
      .map(({ facts, before }) =>
        Object.fromEntries(
          pageFactNames.filter((name) => name in facts).map((name) => [name, before[name]] as const),
        ),
      ),
  )

/** The options with which a page is to be read after all that people said about it. */
export const optionsAfter = (options: ReadOptions, judgements: readonly PageJudgement[]): ReadOptions => ({
  ...options,
  ...untouched(judgements),
  ...factsInForce(judgements),
})
