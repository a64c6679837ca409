import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { OuterManifest } from '../../exports/evidence/manifest.ts'
import { readOuterManifest } from '../../exports/evidence/read-manifest.ts'
import { isPlainName } from '../../exports/file-name.ts'
import { boundedBytes } from '../sources/bounded-bytes.ts'
import { fileChunks } from '../sources/file-bytes.ts'
import { fileFailure } from '../sources/file-failure.ts'
import { peeked } from '../sources/peeked.ts'
import { SourceFailure } from '../sources/source-failure.ts'
import { type Verified, type VerifyDeps, verifyArchive } from './verify-archive.ts'

/** Whether the first bytes are those of a JSON object. */
const isJson = (head: Uint8Array): boolean => new TextDecoder().decode(head).trimStart().startsWith('{')

const refused = (at: string, message: string): Verified => ({
  manifest: null,
  documents: 0,
  quotes: 0,
  faults: [{ at, message }],
  notes: [],
})

/** A device or a pipe has no end; only files are looked at. */
const onlyFile = async (path: string): Promise<void> => {
  const found = await stat(path).catch((error: unknown) => {
    throw fileFailure(error)
  })
  if (!found.isFile()) throw new SourceFailure('unreadable', 'It is no file.')
}

const contentOf = async (path: string): Promise<{ readonly size: number; readonly sha256: string }> => {
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of fileChunks(path)) {
    hash.update(chunk)
    size += chunk.length
  }
  return { size, sha256: hash.digest('hex') }
}

/** The archive that a manifest names lies in the same folder; a name that leads elsewhere is not followed. */
const besideManifest = async (path: string, manifest: OuterManifest, deps: VerifyDeps): Promise<Verified> => {
  const { name, bytes, sha256 } = manifest.archive
  if (!isPlainName(name))
    return refused(
      'manifest',
      'It names its archive by a path or an odd name; a file in the same folder was expected.',
    )
  const place = join(dirname(path), name)
  await onlyFile(place)
  const verified = await verifyArchive(fileChunks(place), manifest, deps)
  // Read once more, for an archive that is damaged was not read to its end.
  const found = await contentOf(place)
  if (found.sha256 === sha256 && found.size === bytes) return verified
  const message = `The archive has ${found.size} bytes with the SHA-256 ${found.sha256}; ${bytes} with ${sha256} were expected.`
  return { ...verified, faults: [{ at: name, message }, ...verified.faults] }
}

/** Checks an archive of evidence, or the archive that a manifest beside it names. Never throws for what is wrong with them. */
export const verifyFile = async (path: string, deps: VerifyDeps): Promise<Verified> => {
  try {
    await onlyFile(path)
    const { head, all } = await peeked(fileChunks(path), 64)
    if (!isJson(head)) return await verifyArchive(all, null, deps)
    const read = readOuterManifest(await boundedBytes(all))
    return 'fault' in read ? refused('manifest', read.fault) : await besideManifest(path, read.manifest, deps)
  } catch (error) {
    if (!(error instanceof SourceFailure)) throw error
    return refused('archive', error.message)
  }
}
