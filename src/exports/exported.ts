import type { NamedCodes } from '../wording/names.ts'
import type { Dossier } from './dossier.ts'
import type { ExportForm } from './export-form.ts'
import { fileName } from './file-name.ts'
import { ftmEntities } from './ftm/ftm-entities.ts'
import { checkFtm } from './ftm/ftm-faults.ts'
import { dossierPage } from './page/dossier-page.ts'
import { registerCsv } from './register-csv.ts'
import { statementsCsv } from './statements-csv.ts'

/** A dossier as the text of a file; `faults` are sentences about values that the format does not allow and that were left out. */
export type Exported = {
  readonly text: string
  readonly mediaType: string
  readonly ending: string
  readonly faults: readonly string[]
}

/** Japanese spreadsheets take a table without it for text in another encoding. */
const byteOrderMark = '\ufeff'

export const exported = (dossier: Dossier, form: ExportForm, codes: NamedCodes): Exported => {
  switch (form.format) {
    case 'csv': {
      const table = form.table === 'register' ? registerCsv(dossier) : statementsCsv(dossier)
      const text = byteOrderMark + table
      return { text, mediaType: 'text/csv; charset=utf-8', ending: 'csv', faults: [] }
    }
    case 'json':
      return {
        text: `${JSON.stringify(dossier, null, 2)}\n`,
        mediaType: 'application/json; charset=utf-8',
        ending: 'json',
        faults: [],
      }
    case 'ftm': {
      const { entities, faults } = checkFtm(ftmEntities(dossier))
      return {
        text: entities.map((entity) => `${JSON.stringify(entity)}\n`).join(''),
        mediaType: 'application/json+ftm; charset=utf-8',
        ending: 'ftm.json',
        faults: faults.map(({ message }) => message),
      }
    }
    case 'html':
      return {
        text: dossierPage(dossier, form.language, codes),
        mediaType: 'text/html; charset=utf-8',
        ending: 'html',
        faults: [],
      }
  }
}

/** What the file of a dossier is called: a case by its title, anything else by what it is. */
export const exportName = ({ subject }: Pick<Dossier, 'subject'>, ending: string): string => {
  switch (subject.kind) {
    case 'case':
      return fileName(subject.title, ending)
    case 'document':
      return fileName(`document ${subject.document.slice('sha256:'.length, 23)}`, ending)
    case 'transfer':
      return fileName(`transfer ${subject.transfer.slice(-16)}`, ending)
    case 'everything':
      return fileName('tidewaiter', ending)
  }
}
