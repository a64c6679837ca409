import { AsyncIterReader, StatusAndHeadersParser } from 'warcio'
import { byteLimit } from '../../ports/source.ts'
import { tooLarge } from '../sources/bounded-bytes.ts'
import { SourceFailure } from '../sources/source-failure.ts'

/** The head of an answer that an archive holds, and the way to its body as it was sent. */
export type HttpAnswer = {
  readonly status: number
  readonly header: (name: string) => string | null
  readonly body: () => Promise<Uint8Array>
}

const longestHead = 256 * 1024

/** Where the head ends, with the empty line behind it; -1 where it does not. */
const endOfHead = (bytes: Buffer): number => {
  const strict = bytes.indexOf('\r\n\r\n')
  const loose = bytes.indexOf('\n\n')
  if (strict >= 0 && (loose < 0 || strict < loose)) return strict + 4
  return loose < 0 ? -1 : loose + 2
}

/** Reads the head of an answer; its body only when it is asked for, and no more of it than a page may have. */
export const httpAnswer = async (content: AsyncIterable<Uint8Array>): Promise<HttpAnswer> => {
  const chunks = content[Symbol.asyncIterator]()
  let read: Buffer = Buffer.alloc(0)
  let end = -1
  while (end < 0 && read.length < longestHead) {
    const { done, value } = await chunks.next()
    if (done) break
    read = Buffer.concat([read, value])
    end = endOfHead(read)
  }
  if (end < 0) end = read.length
  const reader = new AsyncIterReader([new Uint8Array(read.subarray(0, end))], null)
  const head = await new StatusAndHeadersParser().parse(reader, { headersClass: Headers })
  const body = async (): Promise<Uint8Array> => {
    const parts: Uint8Array[] = [new Uint8Array(read.subarray(end))]
    let size = read.length - end
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
      size += next.value.length
      if (size > byteLimit) throw tooLarge(null)
      parts.push(next.value)
    }
    return new Uint8Array(Buffer.concat(parts, size))
  }
  if (head === null || !/^HTTP\//u.test(head.statusline))
    throw new SourceFailure('damaged', 'The record should hold an answer of a web server, and does not.')
  return {
    status: Number(head.statusCode),
    header: (name) => head.headers.get(name) ?? null,
    body,
  }
}
