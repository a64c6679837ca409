/** What a document is by its first bytes, where it is no text that can be read. */
export type ByteKind =
  | { readonly kind: 'text' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'binary'; readonly mediaType: string; readonly name: string }
  | { readonly kind: 'unsupported'; readonly mediaType: string; readonly name: string }

type Signature = readonly [bytes: string, mediaType: string, name: string, at?: number]

/** Openings of files, in Latin-1; https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern and following. */
const binaries: readonly Signature[] = [
  ['\x89PNG\r\n\x1a\n', 'image/png', 'a PNG picture'],
  ['\xff\xd8\xff', 'image/jpeg', 'a JPEG picture'],
  ['GIF87a', 'image/gif', 'a GIF picture'],
  ['GIF89a', 'image/gif', 'a GIF picture'],
  ['WEBPVP', 'image/webp', 'a WebP picture', 8],
  ['BM', 'image/bmp', 'a BMP picture'],
  ['II*\0', 'image/tiff', 'a TIFF picture'],
  ['MM\0*', 'image/tiff', 'a TIFF picture'],
  ['PK\x03\x04', 'application/zip', 'a ZIP archive (or an Office file, which is one)'],
  ['PK\x05\x06', 'application/zip', 'an empty ZIP archive'],
  ['\x1f\x8b', 'application/gzip', 'a gzip file'],
  ['BZh', 'application/x-bzip2', 'a bzip2 file'],
  ['\xfd7zXZ', 'application/x-xz', 'an xz file'],
  ['7z\xbc\xaf', 'application/x-7z-compressed', 'a 7z archive'],
  ['Rar!', 'application/vnd.rar', 'a RAR archive'],
  ['ftyp', 'video/mp4', 'an MP4 file', 4],
  ['OggS', 'application/ogg', 'an Ogg file'],
  ['ID3', 'audio/mpeg', 'an MP3 file'],
  ['\x7fELF', 'application/x-elf', 'a program'],
  ['\xd0\xcf\x11\xe0', 'application/x-ole-storage', 'an old Office file'],
  ['SQLite format 3\0', 'application/vnd.sqlite3', 'an SQLite database'],
]

const startsWith = (bytes: Uint8Array, opening: string, at: number): boolean => {
  for (let i = 0; i < opening.length; i += 1) if (bytes[at + i] !== opening.charCodeAt(i)) return false
  return true
}

const isWhiteSpace = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)

/** Bytes that text never holds; 0x1B opens the escapes of ISO-2022-JP. */
const isControl = (byte: number): boolean =>
  byte < 0x20 && !isWhiteSpace(byte) && byte !== 0x1b && byte !== 0x08

const sampled = 65_536
const mostControls = 0.005

/** Whether zeros stand at nearly all even or nearly all odd places, as in UTF-16 of Latin markup. */
export const utf16ByZeros = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const end = Math.min(bytes.length, 4096) & ~1
  if (end < 8) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even += 1
    if (bytes[i + 1] === 0) odd += 1
  }
  const half = end / 2
  if (odd > half * 0.3 && even < half * 0.02) return 'utf-16le'
  if (even > half * 0.3 && odd < half * 0.02) return 'utf-16be'
  return null
}

const hasUtf16Mark = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)

const looksLikeMhtml = (bytes: Uint8Array): boolean => {
  const head = String.fromCharCode(...bytes.subarray(0, 2048)).toLowerCase()
  return (
    /^(?:from|mime-version|date|subject|message-id|content-type|snapshot-content-location):/u.test(head) &&
    head.includes('mime-version:') &&
    head.includes('multipart/related')
  )
}

/** Tells text from pictures, archives, PDF and MHTML by signatures and control bytes, without decoding. */
export const byteKind = (bytes: Uint8Array): ByteKind => {
  if (startsWith(bytes, '%PDF-', 0)) return { kind: 'unsupported', mediaType: 'application/pdf', name: 'PDF' }
  for (const [opening, mediaType, name, at = 0] of binaries)
    if (startsWith(bytes, opening, at) && !(opening.length < 4 && onlyText(bytes)))
      return { kind: 'binary', mediaType, name }
  if (looksLikeMhtml(bytes)) return { kind: 'unsupported', mediaType: 'multipart/related', name: 'MHTML' }
  if (bytes.every(isWhiteSpace)) return { kind: 'empty' }
  if (hasUtf16Mark(bytes) || utf16ByZeros(bytes) !== null) return { kind: 'text' }
  return onlyText(bytes)
    ? { kind: 'text' }
    : { kind: 'binary', mediaType: 'application/octet-stream', name: 'bytes that are no text' }
}

const onlyText = (bytes: Uint8Array): boolean => {
  const end = Math.min(bytes.length, sampled)
  let controls = 0
  for (let i = 0; i < end; i += 1) {
    const byte = bytes[i] ?? 0
    if (byte === 0 && i < 1024) return false
    if (isControl(byte)) controls += 1
  }
  return controls <= end * mostControls
}
