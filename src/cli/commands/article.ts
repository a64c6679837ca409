import type { Command } from 'commander'
import type { GivenOptions } from '../../desk/documents-of.ts'
import { examples } from '../examples-help.ts'
import { withGivenOptions } from '../given-options.ts'

export type ArticleFlags = GivenOptions & {
  readonly follow?: true
  readonly json?: true
  readonly jsonl?: true
}

export const addArticleCommand = (program: Command): void => {
  const command = program
    .command('article')
    .summary('print only the article of a page, and what was set aside')
    .description(
      'Prints the article of each page without menus, teasers and other clutter. Nothing is kept in the store. With --jsonl one line for each page, in order: {"document":…,"article":…,"problems":…}.',
    )
    .argument('<source...>', 'file, folder, address, feed, web archive or -')
  withGivenOptions(command)
    .option('--follow', 'fetch the pages of which a feed has only a summary')
    .option(
      '--json',
      'print JSON: one object for one page, an array for several, a folder, a feed or an archive',
    )
    .option('--jsonl', 'print JSON, one page a line; "article" is null where a page failed')
    .addHelpText(
      'after',
      examples([
        ['tidewaiter article page.html', 'the article as text'],
        ['tidewaiter article pages/ --jsonl', 'a folder, one page a line'],
      ]),
    )
    .action(async (sources: string[], flags: ArticleFlags) => {
      const { article } = await import('../actions/article.ts')
      await article(sources, flags, command)
    })
}
