import { AsyncIterReader, LimitReader, StatusAndHeadersParser } from 'warcio'
import { SourceFailure } from '../sources/source-failure.ts'

/** One record of an archive; its content can be read once, before the next record is asked for. */
export type WarcRecord = {
  readonly type: string
  /** `WARC-Record-ID` without its brackets; '' where there is none. */
  readonly id: string
  /** `WARC-Target-URI`; '' where there is none. */
  readonly address: string
  /** `WARC-Date`: when it was fetched. */
  readonly date: string | null
  readonly mediaType: string
  readonly length: number
  readonly content: AsyncIterable<Uint8Array>
  /** Reads what is left of the content, and tells whether the archive holds all of it. */
  readonly isWhole: () => Promise<boolean>
}

/** No header of a record is so long; one that does not end is not gathered up. */
const longestHeader = 4 * 1024 * 1024

const damaged = (message: string): SourceFailure => new SourceFailure('damaged', message)

/** Counts what the reader takes while it reads a header, and stops one that has no end. */
const headerGuard = (chunks: AsyncIterable<Uint8Array>) => {
  let inHeader = false
  let taken = 0
  return {
    chunks: (async function* (): AsyncGenerator<Uint8Array> {
      for await (const chunk of chunks) {
        taken += chunk.length
        if (inHeader && taken > longestHeader)
          throw damaged('The archive is damaged: the header of a record does not end.')
        yield chunk
      }
    })(),
    begin: (): void => {
      inHeader = true
      taken = 0
    },
    end: (): void => {
      inHeader = false
    },
  }
}

const longestLine = 8192

/** The next line that is not empty, without its end; null at the end of the archive. */
const nextLine = async (reader: AsyncIterReader): Promise<string | null> => {
  for (;;) {
    const line = await reader.readline(longestLine)
    if (line === '') return null
    if (line.trim() !== '') return line.trimEnd()
  }
}

/**
 * The records of an unpacked archive, one after another, never more of it in memory than one piece. Throws where the archive breaks
 * off or is damaged.
 */
export async function* warcRecords(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<WarcRecord> {
  const guard = headerGuard(chunks)
  const reader = new AsyncIterReader(guard.chunks, null)
  let last = 'its beginning'
  for (;;) {
    guard.begin()
    const firstLine = await nextLine(reader)
    if (firstLine === null) return
    if (!/^WARC\/\d/u.test(firstLine))
      throw damaged(`The archive is damaged: a record was expected behind ${last}.`)
    const parsed = await new StatusAndHeadersParser().parse(reader, { firstLine, headersClass: Headers })
    guard.end()
    const header = (name: string): string | null => parsed?.headers.get(name) ?? null
    const address = (header('WARC-Target-URI') ?? '').replace(/^<|>$/gu, '')
    const written = header('Content-Length') ?? ''
    if (!/^\d{1,15}$/u.test(written))
      throw damaged(
        `The archive breaks off or is damaged: a record behind ${last} does not say how long it is.`,
      )
    last = `the record of ${address === '' ? (header('WARC-Record-ID') ?? 'no name') : address}`
    const content = new LimitReader(reader, Number(written))
    const isWhole = async (): Promise<boolean> => {
      // `skipFully` of the library never returns where the archive breaks off.
      for await (const _ of content);
      return content.limit <= 0
    }
    yield {
      type: (header('WARC-Type') ?? '').toLowerCase(),
      id: (header('WARC-Record-ID') ?? '').replace(/^<|>$/gu, ''),
      address,
      date: header('WARC-Date'),
      mediaType: (header('Content-Type') ?? '').toLowerCase(),
      length: Number(written),
      content,
      isWhole,
    }
    if (!(await isWhole())) throw damaged(`The archive breaks off in ${last}.`)
  }
}
