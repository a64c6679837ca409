import { wellFormed } from '../../text/well-formed.ts'
import { webAddress } from '../source-name.ts'

/** A piece of HTML that was made by `html`, so that no text of a page or a person gets into a file unescaped. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export type Content = Markup | string | number | null | readonly Content[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Controls are nothing in HTML, and overrides of direction would let a line read otherwise than it is. */
const escaped = (text: string): string =>
  wellFormed(text)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
    .replace(/[&<>"']/gu, (c) => entities[c] ?? c)

const written = (content: Content): string => {
  if (content === null) return ''
  if (content instanceof Markup) return content.text
  return typeof content === 'object' ? content.map(written).join('') : escaped(String(content))
}

/** HTML with values in it: texts are escaped wherever they stand, markup and lists of it come as they are, null is nothing. */
export const html = (strings: TemplateStringsArray, ...values: readonly Content[]): Markup =>
  new Markup(strings.map((string, i) => string + written(values[i] ?? null)).join(''))

/** A link to an address of the web; anything else, such as `javascript:`, is text. */
export const webLink = (address: string, content: Content = address): Markup =>
  webAddress(address) === null
    ? html`${content}`
    : html`<a href="${address}" rel="noreferrer noopener external">${content}</a>`
