import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { loadRulebook, type Rulebook } from '../../adapters/data-files/load-rules.ts'
import { programVersion } from '../../adapters/data-files/program-version.ts'
import { evidenceOf } from '../../adapters/evidence/write-evidence.ts'
import { loadOrigins } from '../../adapters/pipeline/load-origins.ts'
import { type DossierDeps, dossierOf } from '../../desk/dossier-of.ts'
import type { Dossier } from '../../exports/dossier.ts'
import type { TextFormat } from '../../exports/export-form.ts'
import { exported } from '../../exports/exported.ts'
import type { Store } from '../../ports/store.ts'
import { askedFindings } from '../asked-findings.ts'
import type { ExportFlags } from '../commands/export.ts'
import { failed } from '../failed.ts'
import { withStore } from '../open-store.ts'
import { print } from '../output.ts'
import { today } from '../today.ts'
import { writeOutput } from '../write-output.ts'

const depsOf = (store: Store, book: Rulebook): DossierDeps => ({
  store,
  ...book,
  origin: loadOrigins(),
  today: today(),
  now: () => new Date().toISOString(),
  program: `tidewaiter ${programVersion}`,
})

/** Names of goods and facts by their codes. */
const codesOf = ({ taxonomy, facts }: Rulebook) => ({ goods: [...taxonomy.goods.values()], facts })

const writeText = async (
  dossier: Dossier,
  format: TextFormat,
  flags: ExportFlags,
  book: Rulebook,
): Promise<void> => {
  const { text, faults } = exported(dossier, { ...flags, format }, codesOf(book))
  for (const fault of faults) failed(fault)
  if (flags.output === undefined || flags.output === '-') return print(text)
  const problem = await writeOutput(flags.output, text, flags.force === true)
  if (problem !== null) failed(problem)
}

/** `barges.manifest.json` beside `barges.warc.gz`. */
const manifestPath = (archive: string): string => `${archive.replace(/\.warc(?:\.gz)?$/iu, '')}.manifest.json`

/** Writes the archive, and beside it the manifest with the hash of the archive itself. */
const writeEvidence = async (dossier: Dossier, store: Store, flags: ExportFlags): Promise<void> => {
  const path = flags.output ?? ''
  const force = flags.force === true
  const { manifest, archive } = await evidenceOf(dossier, store)
  const hash = createHash('sha256')
  let bytes = 0
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of archive) {
      hash.update(chunk)
      bytes += chunk.length
      yield chunk
    }
  }
  const problem = await writeOutput(path, counted(), force)
  if (problem !== null) return failed(problem)
  const outer = { ...manifest, archive: { name: basename(path), bytes, sha256: hash.digest('hex') } }
  const beside = await writeOutput(manifestPath(path), `${JSON.stringify(outer, null, 2)}\n`, force)
  if (beside !== null) failed(beside)
}

/** Writes findings in the form that the flags ask for; what is not there, or cannot be written, is said and makes exit code 1. */
export const exportFindings = async (flags: ExportFlags): Promise<void> => {
  const book = loadRulebook()
  await withStore(flags.db, async (store) => {
    const named = await askedFindings(flags, store)
    if ('problem' in named) return failed(named.problem)
    const dossier = await dossierOf(named.asked, depsOf(store, book))
    if (dossier === null) return failed(`No stored page speaks of a transfer ${flags.transfer ?? ''}.`)
    if (flags.format === 'warc') await writeEvidence(dossier, store, flags)
    else await writeText(dossier, flags.format, flags, book)
  })
}
