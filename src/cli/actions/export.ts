import { loadRulebook, type Rulebook } from '../../adapters/data-files/load-rules.ts'
import { programVersion } from '../../adapters/data-files/program-version.ts'
import { loadOrigins } from '../../adapters/pipeline/load-origins.ts'
import { type DossierDeps, dossierOf } from '../../desk/dossier-of.ts'
import type { Dossier } from '../../exports/dossier.ts'
import { exported } from '../../exports/exported.ts'
import type { Store } from '../../ports/store.ts'
import { askedFindings } from '../asked-findings.ts'
import type { ExportFlags } from '../commands/export.ts'
import { withStore } from '../open-store.ts'
import { print, warn } from '../output.ts'
import { today } from '../today.ts'
import { printable } from '../view/printable.ts'
import { writeOutput } from '../write-output.ts'

const failed = (sentence: string): void => {
  warn(`${printable(sentence)}\n`)
  process.exitCode = 1
}

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

const writeText = async (dossier: Dossier, flags: ExportFlags, book: Rulebook): Promise<void> => {
  const { text, faults } = exported(dossier, flags, codesOf(book))
  for (const fault of faults) failed(fault)
  if (flags.output === undefined || flags.output === '-') return print(text)
  const problem = await writeOutput(flags.output, text, flags.force === true)
  if (problem !== null) failed(problem)
}

/** Writes findings in the form that the flags ask for; what is not there, or cannot be written, is said and makes exit code 1. */
export const exportFindings = async (flags: ExportFlags): Promise<void> => {
  const book = loadRulebook()
  await withStore(flags.db, async (store) => {
    const named = await askedFindings(flags, store)
    if ('problem' in named) return failed(named.problem)
    const dossier = await dossierOf(named.asked, depsOf(store, book))
    if (dossier === null) return failed(`No stored page speaks of a transfer ${flags.transfer ?? ''}.`)
    await writeText(dossier, flags, book)
  })
}
