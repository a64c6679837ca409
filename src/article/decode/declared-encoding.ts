import { encodingOfLabel } from './web-decoder.ts'

/** How much of a page is looked at for its own word about the encoding; browsers stop at 1024, old pages do not. */
const scanned = 8192

const latin1 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252').decode(bytes.subarray(0, scanned))

const byteOrderMark = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

const comments = /<!--[\s\S]*?(?:-->|$)/gu
const metaTags = /<meta[\s/]((?:"[^"]*"|'[^']*'|[^"'>])*)>/giu
const attributes = /([^\s"'>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gu

/** The charset of a `<meta>` tag: its own attribute, or in the content of one that stands for the header. */
const charsetOf = (tag: string): string | undefined => {
  const values = new Map<string, string>()
  for (const [, name = '', double, single, bare] of tag.matchAll(attributes)) {
    const key = name.toLowerCase()
    if (!values.has(key)) values.set(key, double ?? single ?? bare ?? '')
  }
  const own = values.get('charset')
  if (own !== undefined || values.get('http-equiv')?.toLowerCase() !== 'content-type') return own
  return /charset\s*=\s*["']?([^\s"';]+)/iu.exec(values.get('content') ?? '')?.[1]
}

const xmlEncoding = /^\s*<\?xml\b[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)["']/iu

/** A page cannot say in ASCII that it is UTF-16: such a label means UTF-8 (https://html.spec.whatwg.org/#prescan). */
const fromMarkup = (label: string | undefined): string | null => {
  const encoding = label === undefined ? null : encodingOfLabel(label)
  return encoding?.startsWith('utf-16') ? 'utf-8' : encoding
}

export type DeclaredEncoding = {
  readonly encoding: string
  readonly by: 'byte-order mark' | 'transport' | 'markup'
}

/** What the bytes or their transport say about the encoding, in the order of the web: mark, transport, meta, XML. */
export const declaredEncoding = (bytes: Uint8Array, charset: string | null): DeclaredEncoding | null => {
  const mark = byteOrderMark(bytes)
  if (mark !== null) return { encoding: mark, by: 'byte-order mark' }
  const given = charset === null ? null : encodingOfLabel(charset)
  if (given !== null) return { encoding: given, by: 'transport' }
  const head = latin1(bytes)
  const written =
    [...head.replace(comments, '').matchAll(metaTags)]
      .map(([, tag = '']) => fromMarkup(charsetOf(tag)))
      .find((encoding) => encoding !== null) ?? fromMarkup(xmlEncoding.exec(head)?.[1])
  return written === null || written === undefined ? null : { encoding: written, by: 'markup' }
}
