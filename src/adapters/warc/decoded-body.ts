import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { AsyncIterReader } from 'warcio'
import { byteKind } from '../../article/decode/byte-kind.ts'
import { byteLimit } from '../../ports/source.ts'
import { tooLarge } from '../sources/bounded-bytes.ts'
import { SourceFailure } from '../sources/source-failure.ts'

const limit = { maxOutputLength: byteLimit }

/** By the names of https://www.iana.org/assignments/http-parameters#content-coding. */
const decoders: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  gzip: (bytes) => gunzipSync(bytes, limit),
  'x-gzip': (bytes) => gunzipSync(bytes, limit),
  br: (bytes) => brotliDecompressSync(bytes, limit),
  // Some hosts send raw deflate under this name, without the header of zlib.
  deflate: (bytes) =>
    ((bytes[0] ?? 0) & 0x0f) === 8 ? inflateSync(bytes, limit) : inflateRawSync(bytes, limit),
}

const known = new Set([...Object.keys(decoders), 'zstd', 'compress', 'x-compress'])

const codings = (header: string | null): readonly string[] =>
  (header ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => known.has(name))

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** Codings that a page is packed in, one around another; more are a trap. */
const mostCodings = 3

const decoded = (bytes: Uint8Array, coding: string): Uint8Array => {
  const decode = decoders[coding]
  if (decode === undefined)
    throw new SourceFailure('unsupported', `The compression ${coding} is not supported yet.`)
  if (coding.endsWith('gzip') && !isGzip(bytes)) return bytes
  try {
    return decode(bytes)
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(null)
    // Archives may keep a body unpacked beside a header that says otherwise.
    if (byteKind(bytes).kind === 'text') return bytes
    throw new SourceFailure('damaged', `The page is packed with ${coding}, and cannot be unpacked.`, {
      cause: error,
    })
  }
}

/** The body of an answer as a browser would have it: put together from its chunks, and unpacked. */
export const decodedBody = async (
  body: Uint8Array,
  header: (name: string) => string | null,
): Promise<Uint8Array> => {
  const transfer = header('transfer-encoding') ?? ''
  const whole = /\bchunked\b/iu.test(transfer)
    ? await new AsyncIterReader([body], null, true).readFully()
    : body
  const layers = [...codings(header('content-encoding')), ...codings(transfer)]
  if (layers.length > mostCodings)
    throw new SourceFailure(
      'too_large',
      `The page is packed ${layers.length} times; up to ${mostCodings} are unpacked.`,
    )
  return layers.reduceRight(decoded, whole)
}
