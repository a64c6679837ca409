import type { Found } from '../../ports/source.ts'
import { failedDocument, SourceFailure } from '../sources/source-failure.ts'
import { pageOfRecord } from './page-of-record.ts'
import { passedOverCount } from './passed-over.ts'
import { type WarcRecord, warcRecords } from './warc-records.ts'

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z$/u

/** A record's page, or what is wrong with it, or what it is instead. */
const documentOf = async (
  source: string,
  record: WarcRecord,
): Promise<Found | { readonly passed: string }> => {
  try {
    const found = await pageOfRecord(record)
    if ('passed' in found) return found
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
 * archive breaks off, the rest is one problem.
 */
export async function* warcDocuments(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  onChunk: () => void = () => undefined,
): AsyncGenerator<Found> {
  const passed = passedOverCount()
  let pages = 0
  let problems = 0
  let failure: unknown = null
  try {
    for await (const record of warcRecords(watched(chunks, onChunk))) {
      const found = await documentOf(`${name}#${record.address}`, record)
      if (!(await record.isWhole())) continue
      if ('passed' in found) passed.add(found.passed)
      else {
        if (found.kind === 'document') pages += 1
        else problems += 1
        yield found
      }
    }
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
  else if (pages + problems === 0)
    yield failedDocument(name, new SourceFailure('no_pages', 'The archive has no pages.'))
}
