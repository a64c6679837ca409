import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'

export const takes = 'html'
export const read = async (html, address) => {
  const found = await Defuddle(parseHTML(html).document, address ?? undefined, { useAsync: false })
  return { title: found.title, published: found.published, byline: found.author, content: found.content }
}
