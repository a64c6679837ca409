import { type ByteKind, byteKind } from '../../article/decode/byte-kind.ts'
import type { FoundDocument } from '../../ports/source.ts'
import { boundedBytes } from '../sources/bounded-bytes.ts'
import { contentType } from '../sources/content-type.ts'
import { decodedBody } from './decoded-body.ts'
import { httpAnswer } from './http-answer.ts'
import { nameOfType } from './passed-over.ts'
import type { WarcRecord } from './warc-records.ts'

/** The page of a record, or what it is instead. */
export type PageOfRecord =
  | { readonly page: Pick<FoundDocument, 'bytes' | 'mediaType' | 'charset'> }
  | { readonly passed: string }

const pageTypes = /^(?:text\/html|application\/xhtml\+xml|text\/plain|application\/pdf|multipart\/related)$/u

const isPage = (mediaType: string | null): boolean => mediaType === null || pageTypes.test(mediaType)

const insteadOfPage: Readonly<Partial<Record<ByteKind['kind'], string>>> = {
  empty: 'answer without a body',
  binary: 'other file',
}

const pageOr = (bytes: Uint8Array, type: ReturnType<typeof contentType>): PageOfRecord => {
  const instead = insteadOfPage[byteKind(bytes).kind]
  return instead === undefined ? { page: { bytes, ...type } } : { passed: instead }
}

const ofResponse = async (record: WarcRecord): Promise<PageOfRecord> => {
  const { status, header, body } = await httpAnswer(record.content)
  if (status < 200 || status > 299) return { passed: `answer with status ${status}` }
  if (status === 206) return { passed: 'answer with a part of a page' }
  const type = contentType(header('content-type'))
  if (!isPage(type.mediaType)) return { passed: nameOfType(type.mediaType ?? '') }
  return pageOr(await decodedBody(await body(), header), type)
}

const ofResource = async (record: WarcRecord): Promise<PageOfRecord> => {
  const type = contentType(record.mediaType)
  if (!isPage(type.mediaType)) return { passed: nameOfType(type.mediaType ?? '') }
  return pageOr(await boundedBytes(record.content), type)
}

/**
 * The page that a record holds: a successful answer that is HTML or text, or a file that was archived without an answer
 * (`resource`). PDF and MHTML are given out too, so that they are named and not missed.
 */
export const pageOfRecord = async (record: WarcRecord): Promise<PageOfRecord> => {
  if (record.type !== 'response' && record.type !== 'resource') return { passed: `${record.type} record` }
  if (!/^https?:\/\//iu.test(record.address)) return { passed: `${record.type} record without a web address` }
  if (/^https?:\/\/[^/]+\/robots\.txt$/iu.test(record.address)) return { passed: 'robots.txt' }
  return record.type === 'response' ? ofResponse(record) : ofResource(record)
}
