import type { Found } from '../../ports/source.ts'
import { failedDocument, SourceFailure } from '../sources/source-failure.ts'
import { pageOfRecord } from './page-of-record.ts'
import { passedOverCount } from './passed-over.ts'
import { type WarcRecord, warcRecords } from './warc-records.ts'

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z$/u

/** A record's page, or what is wrong with it; null where it is no page, which is counted. */
const documentOf = async (
  source: string,
  record: WarcRecord,
  passed: (what: string) => void,
): Promise<Found | null> => {
  try {
    const found = await pageOfRecord(record)
    if ('passed' in found) {
      passed(found.passed)
      return null
    }
    const fetched = record.date !== null && instant.test(record.date) ? { fetchedAt: record.date } : {}
    return { kind: 'document', source, address: record.address, ...found.page, ...fetched }
  } catch (error) {
    return failedDocument(source, error)
  }
}

async function* watched(chunks: AsyncIterable<Uint8Array>, onChunk: () => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onChunk()
    yield chunk
  }
}

/**
 * The pages of a web archive (ISO 28500), unpacked, in its order. A page is given out when its record has proved whole; where the
 * archive breaks off, what was whole before has been given out, and the rest is one problem.
 */
export async function* warcDocuments(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  onChunk: () => void = () => undefined,
): AsyncGenerator<Found> {
  const passed = passedOverCount()
  let pages = 0
  let failure: unknown = null
  let waiting: Found | null = null
  const counted = (found: Found): Found => {
    if (found.kind === 'document') pages += 1
    return found
  }
  try {
    for await (const record of warcRecords(watched(chunks, onChunk))) {
      if (waiting !== null) yield counted(waiting)
      waiting = await documentOf(`${name}#${record.address}`, record, passed.add)
    }
    if (waiting !== null) yield counted(waiting)
  } catch (error) {
    failure = error
  }
  if (passed.words() !== '')
    yield {
      kind: 'passed',
      source: name,
      message: `${pages} ${pages === 1 ? 'page' : 'pages'}; passed over: ${passed.words()}.`,
    }
  if (failure !== null) yield failedDocument(name, failure)
  else if (pages === 0) yield failedDocument(name, new SourceFailure('no_pages', 'The archive has no pages.'))
}
