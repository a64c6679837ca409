import type { Article, PartKind } from '../../article/article.ts'
import type { ArticleOf } from '../../desk/read-articles.ts'
import { articleHead } from './article-head.ts'
import { blank, type Line, run, type Style, withMargin, wrapped } from './line.ts'
import { noticeLines, problemLines } from './problem-lines.ts'

const shown: Readonly<Partial<Record<PartKind, Style>>> = {
  caption: 'dim',
  lead: 'bold',
  heading: 'bold',
  body: 'plain',
}

const partLines = ({ text, parts }: Article, width: number): readonly Line[] =>
  parts.flatMap(({ kind, start, end }) => {
    const style = shown[kind]
    if (style === undefined) return []
    const words = text.slice(start, end)
    return [...wrapped(kind === 'caption' ? `[${words}]` : words, width, style), blank]
  })

const clutterLines = ({ clutter }: Article, width: number): readonly Line[] => {
  const teasers = clutter.teasers.flatMap(({ headline, outlet }) =>
    wrapped([headline, outlet].filter(Boolean).join(' · '), width - 12, 'dim'),
  )
  const keywords = clutter.keywords.length > 0 ? wrapped(clutter.keywords.join(', '), width - 12, 'dim') : []
  return [
    ...withMargin([run('set aside', 'dim')], 12, teasers),
    ...withMargin([run('keywords', 'dim')], 12, keywords),
  ]
}

/** The article alone, to be read, and what was set aside. */
export const articleView = (page: ArticleOf, width: number): readonly Line[] => {
  const { article, document, problems } = page
  if (article === null) return noticeLines(problems, width)
  return [
    ...articleHead(article, document.id, width),
    [run('─'.repeat(width), 'dim')],
    ...partLines(article, width),
    ...clutterLines(article, width),
    ...problems.flatMap((problem) => problemLines(problem, width)),
  ]
}
