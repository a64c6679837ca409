import type { Problem } from '../../problems/problem.ts'
import { type DeclaredEncoding, declaredEncoding } from './declared-encoding.ts'
import { guessEncoding, isUtf8 } from './guess-encoding.ts'
import { type Decoder, webDecoder } from './web-decoder.ts'

export type Decoded = {
  readonly text: string
  readonly encoding: string
  /** Characters that could not be decoded, as a share of all. */
  readonly broken: number
  readonly problems: readonly Problem[]
}

const replacement = '\ufffd'

const countOf = (text: string, character: string): number => {
  let count = 0
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count += 1
  return count
}

const decodes = (decoder: Decoder, bytes: Uint8Array): boolean => {
  try {
    decoder.decode(bytes, { stream: true })
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

const stepWidth = 4096

/** The offset of the first byte that the encoding has no reading for; null where there is none. */
const firstBrokenByte = (bytes: Uint8Array, encoding: string): number | null => {
  const decoder = webDecoder(encoding, { fatal: true })
  for (let start = 0; start < bytes.length; start += stepWidth) {
    if (decodes(decoder, bytes.subarray(start, start + stepWidth))) continue
    const slow = webDecoder(encoding, { fatal: true })
    decodes(slow, bytes.subarray(0, start))
    for (let at = start; at < bytes.length; at += 1) if (!decodes(slow, bytes.subarray(at, at + 1))) return at
  }
  return null
}

/** Replacement characters that stand in the document itself are no fault of the decoding. */
const writtenReplacements = (bytes: Uint8Array, encoding: string): number => {
  if (encoding !== 'utf-8') return 0
  let count = 0
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1))
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count += 1
  return count
}

const decodeAs = (bytes: Uint8Array, encoding: string): Decoded => {
  const text = webDecoder(encoding).decode(bytes)
  const found = countOf(text, replacement)
  if (found === 0) return { text, encoding, broken: 0, problems: [] }
  const faults = Math.max(0, found - writtenReplacements(bytes, encoding))
  if (faults === 0) return { text, encoding, broken: 0, problems: [] }
  const at = firstBrokenByte(bytes, encoding)
  const problem: Problem = {
    code: 'encoding',
    message: `The text was read as ${encoding}, and ${faults} ${faults === 1 ? 'place is' : 'places are'} no ${encoding}; the rest was read.`,
    at: `byte ${at ?? bytes.length}`,
  }
  return { text, encoding, broken: faults / text.length, problems: [problem] }
}

/** A declared encoding that spoils more than this share of the text is doubted, and another one tried. */
const doubtful = 0.02

const declaredWrongly = (declared: DeclaredEncoding, found: string): Problem => ({
  code: 'misdeclared',
  message: `The ${declared.by} says ${declared.encoding}, but the bytes are ${found}; they were read as ${found}.`,
})

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80)

/**
 * A page that was saved again as UTF-8 often keeps its old `<meta>`: bytes that are valid UTF-8 beyond ASCII are
 * nothing else by chance.
 */
const isStale = (declared: DeclaredEncoding, bytes: Uint8Array): boolean =>
  declared.by === 'markup' &&
  declared.encoding !== 'utf-8' &&
  declared.encoding !== 'iso-2022-jp' &&
  !isAscii(bytes) &&
  isUtf8(bytes)

/** Turns bytes into text as the web does: mark, transport, markup, else by looking at the bytes. */
export const decodeBytes = (bytes: Uint8Array, charset: string | null): Decoded => {
  const declared = declaredEncoding(bytes, charset)
  if (declared === null) return decodeAs(bytes, guessEncoding(bytes))
  if (isStale(declared, bytes)) {
    const decoded = decodeAs(bytes, 'utf-8')
    return { ...decoded, problems: [declaredWrongly(declared, 'utf-8'), ...decoded.problems] }
  }
  const decoded = decodeAs(bytes, declared.encoding)
  if (decoded.broken <= doubtful || declared.by === 'byte-order mark') return decoded
  const other = guessEncoding(bytes)
  if (other === declared.encoding) return decoded
  const again = decodeAs(bytes, other)
  if (again.broken >= decoded.broken) return decoded
  return { ...again, problems: [declaredWrongly(declared, other), ...again.problems] }
}
