import type { Command } from 'commander'
import { loadArticleReader } from '../../adapters/pipeline/load-pipeline.ts'
import { openSource } from '../../adapters/sources/open-source.ts'
import { type ArticleOf, readArticles } from '../../desk/read-articles.ts'
import type { ArticleFlags } from '../commands/article.ts'
import { givenOptions } from '../given-options.ts'
import { isOnePage, onePageOnly } from '../one-page-only.ts'
import { pageOutput } from '../page-output.ts'
import { articleView } from '../view/article-view.ts'

/** Prints the article of each document as soon as it is there. */
export const article = async (
  names: readonly string[],
  flags: ArticleFlags,
  command: Command,
): Promise<void> => {
  const sources = await Promise.all(names.map((name) => openSource(name, { follow: flags.follow === true })))
  const one = await isOnePage(sources)
  onePageOnly(one, flags, command)
  const output = pageOutput<ArticleOf>(flags, one, articleView)
  const deps = {
    readArticle: loadArticleReader(),
    onProgress: output.progress,
    onPassedOver: output.passedOver,
  }
  for await (const page of readArticles(sources, givenOptions(flags), deps))
    await output.page(page, page.document.source, page.problems)
  await output.end()
}
