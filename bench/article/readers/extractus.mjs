import { extractFromHtml } from '@extractus/article-extractor'

export const takes = 'html'
export const read = async (html, address) => {
  const found = await extractFromHtml(html, address ?? undefined)
  return found === null
    ? null
    : { title: found.title, published: found.published, byline: found.author, content: found.content }
}
