import type { Language } from '../wording/reader-languages.ts'

export const textFormats = ['csv', 'json', 'ftm', 'html'] as const
export type TextFormat = (typeof textFormats)[number]
/** A web archive is no text: it is written from the store, page by page. */
export const exportFormats = [...textFormats, 'warc'] as const
export type ExportFormat = (typeof exportFormats)[number]
export const exportTables = ['statements', 'register'] as const
export type ExportTable = (typeof exportTables)[number]

/** The form in which a dossier is asked for. */
export type ExportForm = {
  readonly format: TextFormat
  /** For CSV. */
  readonly table: ExportTable
  /** For HTML. */
  readonly language: Language
}
