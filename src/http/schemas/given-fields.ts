import { dateField, languageField, lineField } from './fields.ts'

/** What a person may say about a page that is to be read. */
export const givenFields = {
  published: dateField.optional(),
  outlet: lineField.optional(),
  language: languageField.optional(),
}

/** The name of a file without the folders that a browser may send with it. */
export const baseName = (name: string): string => name.replace(/^.*[\\/]/su, '') || 'file'
