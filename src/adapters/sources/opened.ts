import { byteKind } from '../../article/decode/byte-kind.ts'
import { decodeBytes } from '../../article/decode/decode-bytes.ts'
import { type FeedKind, feedKind, feedOpening } from '../../article/feed/feed-kind.ts'
import { byteLimit } from '../../ports/source.ts'
import { boundedBytes, tooLarge } from './bounded-bytes.ts'
import { type Peeked, peeked } from './peeked.ts'
import { SourceFailure } from './source-failure.ts'
import { unpacked } from './unpacked.ts'

/** A stream of bytes that a name led to, with what is known about it. */
export type Stream = {
  readonly chunks: AsyncIterable<Uint8Array>
  /** How many bytes, where that is known beforehand. */
  readonly size: number | null
  readonly mediaType: string | null
  readonly charset: string | null
  readonly address: string | null
  /** Called at each piece of an archive: as long as it keeps coming, it may take its time. */
  readonly onProgress?: () => void
}

/** A stream of which it is known what it holds. */
export type Opened = (
  | { readonly kind: 'archive'; readonly chunks: AsyncIterable<Uint8Array> }
  | { readonly kind: 'feed'; readonly feed: FeedKind; readonly bytes: () => Promise<Uint8Array> }
  | { readonly kind: 'page'; readonly bytes: () => Promise<Uint8Array> }
) &
  Pick<Peeked, 'close'>

const startsWith = (bytes: Uint8Array, opening: readonly number[]): boolean =>
  opening.every((byte, i) => bytes[i] === byte)

const gzip = [0x1f, 0x8b]
const warc = [...'WARC/'].map((letter) => letter.charCodeAt(0))

const feedIn = (head: Uint8Array, charset: string | null): FeedKind | null => {
  const opening = head.subarray(0, feedOpening)
  // Most documents are no feeds, and need not be decoded to tell; only text in two bytes a letter has zeros to leave out.
  const wide =
    opening.subarray(0, 4).includes(0) ||
    startsWith(opening, [0xff, 0xfe]) ||
    startsWith(opening, [0xfe, 0xff])
  const ascii = Buffer.from(wide ? opening.filter((byte) => byte > 0) : opening).toString('latin1')
  return /<(?:[\w-]+:)?(?:rss|rdf|feed)|jsonfeed\.org/iu.test(ascii)
    ? feedKind(decodeBytes(opening, charset).text)
    : null
}

/** All bytes of a page; what cannot be read anyway is said first, however large it is. */
const pageBytes = async ({ head, all, close }: Peeked, size: number | null): Promise<Uint8Array> => {
  if (size !== null && size > byteLimit) {
    await close()
    const kind = byteKind(head)
    throw kind.kind === 'unsupported'
      ? new SourceFailure('unsupported', `${kind.name} is not supported yet.`)
      : tooLarge(size)
  }
  return boundedBytes(all)
}

const opened = async (stream: Stream, packed: boolean): Promise<Opened> => {
  // Of what is too large for a page, its first piece tells whether it is an archive.
  const large = stream.size !== null && stream.size > byteLimit
  const found = await peeked(stream.chunks, large ? 1 : feedOpening)
  const { head, all, close } = found
  if (startsWith(head, gzip)) {
    if (packed) {
      await close()
      throw new SourceFailure('binary', 'A page was expected, and this is a gzip file in a gzip file.')
    }
    return opened({ ...stream, chunks: unpacked(all), size: null }, true)
  }
  if (startsWith(head, warc)) return { kind: 'archive', chunks: all, close }
  const bytes = () => pageBytes(found, stream.size)
  const feed = feedIn(head, stream.charset)
  return feed === null ? { kind: 'page', bytes, close } : { kind: 'feed', feed, bytes, close }
}

/** Finds out from its first bytes whether a stream is an archive, a feed or a page; gzip around it is taken off, once. */
export const openStream = (stream: Stream): Promise<Opened> => opened(stream, false)
