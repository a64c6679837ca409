import { loadCompiled } from '../../../dist/adapters/data-files/load.js'
import { articleLexicon } from '../../../dist/article/lexicon/article-lexicon.js'
import { readArticle } from '../../../dist/article/read-article.js'

const lexicon = articleLexicon(loadCompiled('article'))
const bodyKinds = new Set(['body', 'lead', 'heading'])

/** This program: from bytes, so that finding the encoding is in its time. */
export const takes = 'bytes'
export const read = (bytes) => {
  const { article } = readArticle(bytes, {}, lexicon)
  return article === null
    ? null
    : {
        title: article.title,
        published: article.publishedOn,
        byline: article.byline,
        captions: article.captions,
        paragraphs: article.parts
          .filter((part) => bodyKinds.has(part.kind))
          .map((part) => article.text.slice(part.start, part.end)),
      }
}
