import type { ArticleReading } from '../article/read-article.ts'
import type { Source } from '../ports/source.ts'
import type { Problem } from '../problems/problem.ts'
import { documentId } from '../reading/document-id.ts'
import type { ReadOptions } from '../reading/read-options.ts'
import type { DocumentRecord, Reading } from '../reading/reading.ts'
import {
  documentsOf,
  fetchedAt,
  type GivenOptions,
  type OnPassedOver,
  type OnProgress,
} from './documents-of.ts'
import { guarded } from './guarded.ts'

/** One document's article, and nothing that is made of it: one line of `tidewaiter article --jsonl`. */
export type ArticleOf = Pick<Reading, 'document' | 'article' | 'problems'>

export type ReadArticlesDeps = {
  readonly readArticle: (bytes: Uint8Array, options: ReadOptions) => ArticleReading
  readonly onProgress: OnProgress
  readonly onPassedOver: OnPassedOver
}

/** Reads only the articles of sources; nothing is kept. */
export async function* readArticles(
  sources: readonly Source[],
  given: GivenOptions,
  deps: ReadArticlesDeps,
): AsyncGenerator<ArticleOf> {
  for await (const { found, options } of documentsOf(sources, given, deps.onProgress, deps.onPassedOver)) {
    const bytes = found.kind === 'document' ? found.bytes : new Uint8Array()
    const nothing = (problem: Problem): ArticleReading => ({
      article: null,
      mediaType: options.mediaType ?? 'application/octet-stream',
      problems: [problem],
    })
    const { article, mediaType, problems } =
      found.kind === 'failed'
        ? nothing(found.problem)
        : guarded(() => deps.readArticle(bytes, options), nothing, found.source)
    const document: DocumentRecord = {
      id: documentId(bytes),
      source: found.source,
      mediaType,
      bytes: bytes.length,
      ...fetchedAt(found),
    }
    yield {
      document,
      article,
      problems: problems.map((problem) => ({ ...problem, at: problem.at ?? found.source })),
    }
  }
}
