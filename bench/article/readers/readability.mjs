import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

export const takes = 'html'
export const read = (html) => {
  const found = new Readability(parseHTML(html).document).parse()
  return found === null
    ? null
    : { title: found.title, published: found.publishedTime, byline: found.byline, content: found.content }
}
