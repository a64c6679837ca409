import { checkBytes, checkText, type EvidenceFault, placeOf } from '../../exports/evidence/check-document.ts'
import { type Manifest, type ManifestDocument, manifestAddress } from '../../exports/evidence/manifest.ts'
import { readManifest } from '../../exports/evidence/read-manifest.ts'
import { boundedBytes } from '../sources/bounded-bytes.ts'
import { peeked } from '../sources/peeked.ts'
import { SourceFailure } from '../sources/source-failure.ts'
import { unpacked } from '../sources/unpacked.ts'
import { type WarcRecord, warcRecords } from '../warc/warc-records.ts'

/** What reading a page anew gives: the text of its article, and the engine that read it. */
export type ReadAgain = (page: ManifestDocument, bytes: Uint8Array) => string | null

export type VerifyDeps = { readonly engine: string; readonly readAgain: ReadAgain }

/** What was looked at and what is not as it was; `notes` are differences that are no faults. */
export type Verified = {
  readonly manifest: Manifest | null
  readonly documents: number
  readonly quotes: number
  readonly faults: readonly EvidenceFault[]
  readonly notes: readonly EvidenceFault[]
}

const archivePlace = 'archive'

const isPacked = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b

/** A page or its text as the archive has it; reading to its end is what tells that it is whole. */
const contentOf = async (record: WarcRecord): Promise<Uint8Array> => {
  const bytes = await boundedBytes(record.content)
  if (!(await record.isWhole())) throw new SourceFailure('damaged', 'The archive breaks off in a record.')
  return bytes
}

type Findings = {
  readonly faults: EvidenceFault[]
  readonly notes: EvidenceFault[]
  documents: number
  quotes: number
}

/** A text that is read out of the bytes anew has to be the same, where the same engine reads it. */
const checkAgain = (
  page: ManifestDocument,
  bytes: Uint8Array,
  text: Uint8Array,
  { engine, readAgain }: VerifyDeps,
  { faults, notes }: Findings,
): void => {
  const again = readAgain(page, bytes)
  if (again === null || Buffer.from(again).equals(text)) return
  const at = placeOf(page)
  if (page.engine === engine)
    faults.push({ at, message: 'The text that its bytes are read as is not the text that it is kept with.' })
  else
    notes.push({
      at,
      message: `This program (${engine}) reads another text out of its bytes than ${page.engine} did; the quotes are held against the kept text.`,
    })
}

/** A record of a page as the manifest names it. */
type Expected = { readonly page: ManifestDocument; readonly kind: 'bytes' | 'text' }

/** Each is to come once. */
const expectedRecords = ({ documents }: Manifest): Map<string, Expected> =>
  new Map<string, Expected>(
    documents.flatMap((page) => [
      [page.record, { page, kind: 'bytes' }] as const,
      [page.text.record, { page, kind: 'text' }] as const,
    ]),
  )

/** The manifest, which is the first page of the archive. */
const manifestIn = async (
  records: AsyncIterator<WarcRecord>,
): Promise<{ readonly manifest: Manifest; readonly bytes: Uint8Array } | { readonly fault: string }> => {
  for (let next = await records.next(); !next.done; next = await records.next()) {
    if (next.value.type === 'warcinfo') continue
    if (next.value.address !== manifestAddress) break
    const bytes = await contentOf(next.value)
    const read = readManifest(bytes)
    return 'fault' in read ? read : { manifest: read.manifest, bytes }
  }
  return { fault: 'It is no evidence of this program: its first page is not the manifest.' }
}

const checkRecords = async (
  manifest: Manifest,
  records: AsyncIterator<WarcRecord>,
  deps: VerifyDeps,
  findings: Findings,
): Promise<void> => {
  const expected = expectedRecords(manifest)
  const { faults } = findings
  let before: { readonly page: ManifestDocument; readonly bytes: Uint8Array } | null = null
  for (let next = await records.next(); !next.done; next = await records.next()) {
    const record = next.value
    const found = expected.get(record.id)
    if (found === undefined) {
      faults.push({
        at: archivePlace,
        message: `It holds a record ${record.id || 'without an id'} that the manifest does not name, or names once.`,
      })
      continue
    }
    expected.delete(record.id)
    const content = await contentOf(record)
    const { page, kind } = found
    if (kind === 'bytes') {
      faults.push(...checkBytes(page, content))
      findings.documents += 1
      before = { page, bytes: content }
    } else {
      faults.push(...checkText(page, content))
      findings.quotes += page.statements.reduce((sum, { quotes }) => sum + quotes.length, 0)
      if (before?.page === page) checkAgain(page, before.bytes, content, deps, findings)
      else
        faults.push({
          at: placeOf(page),
          message: 'Its text does not stand behind its bytes in the archive.',
        })
    }
  }
  for (const { page, kind } of expected.values())
    faults.push({
      at: placeOf(page),
      message: kind === 'bytes' ? 'Its bytes are not in the archive.' : 'Its text is not in the archive.',
    })
}

/**
 * Holds every page and every quote of an archive of evidence against its manifest; with `outer`, the manifest that stands beside it,
 * against that too. Never throws for what is wrong with the archive.
 */
export const verifyArchive = async (
  chunks: AsyncIterable<Uint8Array>,
  outer: Manifest | null,
  deps: VerifyDeps,
): Promise<Verified> => {
  const findings: Findings = { faults: [], notes: [], documents: 0, quotes: 0 }
  let manifest: Manifest | null = null
  try {
    const { head, all } = await peeked(chunks, 2)
    const records = warcRecords(isPacked(head) ? unpacked(all) : all)[Symbol.asyncIterator]()
    const found = await manifestIn(records)
    if ('fault' in found) findings.faults.push({ at: archivePlace, message: found.fault })
    else {
      manifest = found.manifest
      if (outer !== null && !sameManifest(manifest, outer))
        findings.faults.push({
          at: 'manifest',
          message: 'The manifest in the archive is not the one that stands beside it.',
        })
      await checkRecords(outer ?? manifest, records, deps, findings)
    }
  } catch (error) {
    if (!(error instanceof SourceFailure)) throw error
    findings.faults.push({ at: archivePlace, message: error.message })
  }
  return { manifest: outer ?? manifest, ...findings }
}

const sameManifest = (inner: Manifest, outer: Manifest): boolean => {
  const { schema, program, madeAt, subject, documents } = outer
  return JSON.stringify(inner) === JSON.stringify({ schema, program, madeAt, subject, documents })
}
