import { gzipSync } from 'node:zlib'

export type RecordParts = {
  readonly type?: string
  readonly address?: string
  readonly mediaType?: string
  /** The block: for an answer its head and body. */
  readonly block: string | Uint8Array
  /** What the header says of the length, where it lies. */
  readonly length?: number
}

const bytesOf = (text: string | Uint8Array): Uint8Array =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text

/** One record of a web archive, with the empty lines behind it. */
export const warcRecord = ({ type = 'response', address, mediaType, block, length }: RecordParts): Buffer => {
  const content = bytesOf(block)
  const head = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    ...(address === undefined ? [] : [`WARC-Target-URI: ${address}`]),
    'WARC-Date: 2024-03-01T08:00:00Z',
    'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>',
    `Content-Type: ${mediaType ?? 'application/http; msgtype=response'}`,
    `Content-Length: ${length ?? content.length}`,
  ].join('\r\n')
  return Buffer.concat([bytesOf(`${head}\r\n\r\n`), content, bytesOf('\r\n\r\n')])
}

/** The answer of a web server, as it came over the wire. */
export const answer = (
  body: string | Uint8Array,
  headers: readonly string[] = ['Content-Type: text/html'],
  status = '200 OK',
): Buffer => Buffer.concat([bytesOf(`HTTP/1.1 ${status}\r\n${headers.join('\r\n')}\r\n\r\n`), bytesOf(body)])

/** A page that somebody fetched. */
export const pageRecord = (address: string, ...args: Parameters<typeof answer>): Buffer =>
  warcRecord({ address, block: answer(...args) })

/** An archive of records; packed as archives are, each record for itself. */
export const warcFile = (records: readonly Uint8Array[], packed = false): Buffer =>
  Buffer.concat(packed ? records.map((record) => gzipSync(record)) : records)

/** Bytes in pieces of a size, as a stream gives them. */
export async function* piecesOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** In the chunks of HTTP/1.1. */
export const inChunks = (body: string, size: number): string => {
  const chunks: string[] = []
  for (let at = 0; at < body.length; at += size) {
    const chunk = body.slice(at, at + size)
    chunks.push(`${chunk.length.toString(16)}\r\n${chunk}\r\n`)
  }
  return `${chunks.join('')}0\r\n\r\n`
}
