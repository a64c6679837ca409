import type { Command } from 'commander'
import { loadArticleReader } from '../../adapters/pipeline/load-pipeline.ts'
import { openSource } from '../../adapters/sources/open-source.ts'
import { type ArticleOf, readArticles } from '../../desk/read-articles.ts'
import type { ArticleFlags } from '../commands/article.ts'
import { givenOptions } from '../given-options.ts'
import { onePageOnly } from '../one-page-only.ts'
import { pageOutput } from '../page-output.ts'
import { articleView } from '../view/article-view.ts'

/** Prints the article of each document as soon as it is there. */
export const article = async (
  names: readonly string[],
  flags: ArticleFlags,
  command: Command,
): Promise<void> => {
  const sources = await Promise.all(names.map(openSource))
  onePageOnly(sources, flags, command)
  const output = pageOutput<ArticleOf>(flags, sources, articleView)
  const deps = { readArticle: loadArticleReader(), onProgress: output.progress }
  for await (const page of readArticles(sources, givenOptions(flags), deps))
    await output.page(page, page.document.source, page.problems)
  await output.end()
}
