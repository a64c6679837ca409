import { programVersion } from '../adapters/data-files/program-version.ts'
import type { DossierDeps } from '../desk/dossier-of.ts'
import { isoDay } from '../text/partial-date.ts'
import type { DeskDeps } from './desk-deps.ts'

/** What gathering findings needs, of what the desk has. */
export const dossierDeps = ({ store, book, knowledge, now }: DeskDeps): DossierDeps => {
  const today = isoDay(now().slice(0, 10))
  if (today === null) throw new Error(`no instant: ${now()}`)
  return { store, ...book, origin: knowledge.origin, today, now, program: `tidewaiter ${programVersion}` }
}
