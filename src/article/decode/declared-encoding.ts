/** The encoding that a label names, as `TextDecoder` calls it (https://encoding.spec.whatwg.org/#names-and-labels). */
export const encodingOfLabel = (label: string): string | null => {
  try {
    return new TextDecoder(label.trim()).encoding
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

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

const metaCharset = /<meta\b[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]+)/iu
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
  const written = fromMarkup(metaCharset.exec(head)?.[1]) ?? fromMarkup(xmlEncoding.exec(head)?.[1])
  return written === null ? null : { encoding: written, by: 'markup' }
}
