import { normalizeEncoding, TextDecoder as WebTextDecoder } from '@exodus/bytes/encoding.js'

type Options = { readonly fatal?: boolean }
/** What reading needs of a decoder. */
export type Decoder = Pick<InstanceType<typeof TextDecoder>, 'decode' | 'encoding'>

/**
 * A decoder that keeps to https://encoding.spec.whatwg.org. Node's own does so for Unicode only: Node 20 reads windows-1252 as
 * Latin-1, which spoils typographic quotes, and knows a part of euc-kr and big5 only.
 */
export const webDecoder = (encoding: string, options: Options = {}): Decoder =>
  encoding.startsWith('utf-') ? new TextDecoder(encoding, options) : new WebTextDecoder(encoding, options)

/** The encoding that a label names, by the name that the web gives it; null where nobody knows it. */
export const encodingOfLabel = (label: string): string | null => {
  const encoding = normalizeEncoding(label)
  // What browsers refuse to read, they show as one replacement character; looking at the bytes says more.
  return encoding === 'replacement' ? null : encoding
}
