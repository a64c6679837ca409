import { programVersion } from '../adapters/data-files/program-version.ts'
import type { DossierDeps } from '../desk/dossier-of.ts'
import type { DeskDeps } from './desk-deps.ts'
import { todayOf } from './today-of.ts'

/** What gathering findings needs, of what the desk has. */
export const dossierDeps = ({ store, book, knowledge, now }: DeskDeps): DossierDeps => ({
  store,
  ...book,
  origin: knowledge.origin,
  today: todayOf(now()),
  now,
  program: `tidewaiter ${programVersion}`,
})
