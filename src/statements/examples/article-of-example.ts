import type { Article, Part } from '../../article/article.ts'
import type { Example } from './example.ts'

/** The example as an article that a page would have given: its parts joined by line ends, nothing beside them. */
export const articleOfExample = (example: Example, language: string): Article => {
  let at = 0
  const parts = example.parts.map(({ kind, text }): Part => {
    const part = { kind, start: at, end: at + text.length }
    at = part.end + 1
    return part
  })
  return {
    title: example.parts.find((p) => p.kind === 'title')?.text ?? null,
    section: null,
    outlet: null,
    byline: null,
    publishedOn: example.published,
    publishedAt: null,
    publishedFrom: 'given',
    language,
    text: example.parts.map((p) => p.text).join('\n'),
    parts,
    captions: example.parts.filter((p) => p.kind === 'caption').map((p) => p.text),
    clutter: { teasers: [], keywords: [] },
  }
}
