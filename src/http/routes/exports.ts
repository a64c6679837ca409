import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { evidenceOf } from '../../adapters/evidence/write-evidence.ts'
import { findCase } from '../../desk/change-case.ts'
import type { AskedFindings } from '../../desk/choose-findings.ts'
import { dossierOf } from '../../desk/dossier-of.ts'
import { recordId } from '../../exports/evidence/manifest.ts'
import { exportFormats, exportTables } from '../../exports/export-form.ts'
import { exported, exportName } from '../../exports/exported.ts'
import { attachment } from '../../exports/file-name.ts'
import type { Store } from '../../ports/store.ts'
import { languages } from '../../wording/reader-languages.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { dossierDeps } from '../dossier-deps.ts'
import { RequestProblem } from '../problem-answer.ts'
import { dossierType } from '../schemas/dossier-type.ts'
import { documentField, lineField } from '../schemas/fields.ts'
import { notThere, wrongRequest } from '../schemas/problem-type.ts'

const file = { schema: z.string().openapi({ format: 'binary' }) }

const route = createRoute({
  method: 'get',
  path: '/api/exports/{format}',
  summary: 'Findings as a file: everything, or one document, transfer or case',
  request: {
    params: z.object({ format: z.enum(exportFormats) }),
    query: z
      .object({
        table: z.enum(exportTables).default('statements'),
        language: z.enum(languages).default('en'),
        document: documentField.optional(),
        transfer: lineField.optional(),
        case: lineField.optional(),
      })
      .refine(
        ({ document, transfer, case: one }) =>
          [document, transfer, one].filter((x) => x !== undefined).length < 2,
        'one of document, transfer and case was expected',
      ),
  },
  responses: {
    200: {
      description: 'The file; `x-values-left-out` counts values that FollowTheMoney does not allow',
      content: {
        'text/csv': file,
        'application/json': { schema: dossierType },
        'application/json+ftm': file,
        'text/html': file,
        'application/warc': file,
      },
    },
    400: wrongRequest,
    404: notThere,
  },
})

type AskedFile = {
  readonly document?: `sha256:${string}` | undefined
  readonly transfer?: string | undefined
  readonly case?: string | undefined
}

const askedFindings = async (asked: AskedFile, store: Store): Promise<AskedFindings> => {
  if (asked.document !== undefined) return { kind: 'document', document: asked.document }
  if (asked.transfer !== undefined) return { kind: 'transfer', transfer: asked.transfer }
  if (asked.case === undefined) return { kind: 'everything' }
  const found = await findCase(asked.case, store)
  if (found === null) throw new RequestProblem(404, `There is no case ${asked.case}.`)
  return { kind: 'case', found }
}

/** A file to be saved; a browser that shows it all the same runs nothing of it and lets it load nothing. */
const headersOf = (name: string, mediaType: string): Record<string, string> => ({
  'content-type': mediaType,
  'content-disposition': attachment(name),
  'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
  'cache-control': 'private, no-cache',
})

export const addExportRoutes = (app: OpenAPIHono, deps: DeskDeps): void => {
  const { store, book } = deps
  app.openapi(route, async (c) => {
    const { format } = c.req.valid('param')
    const { table, language, ...asked } = c.req.valid('query')
    const dossier = await dossierOf(await askedFindings(asked, store), dossierDeps(deps))
    if (dossier === null) throw new RequestProblem(404, 'The store has nothing of the kind.')
    if (format === 'warc') {
      const { manifest, archive } = await evidenceOf(dossier, store)
      // With a tag of its own it is sent as it is made; without one it would be held in memory to make a tag of it.
      const tag = `"${recordId('manifest', JSON.stringify(manifest))}"`
      const headers = { ...headersOf(exportName(dossier, 'warc.gz'), 'application/warc'), etag: tag }
      return c.body(ReadableStream.from(archive), 200, headers)
    }
    const codes = { goods: [...book.taxonomy.goods.values()], facts: book.facts }
    const { text, mediaType, ending, faults } = exported(dossier, { format, table, language }, codes)
    return c.body(text, 200, {
      ...headersOf(exportName(dossier, ending), mediaType),
      ...(faults.length === 0 ? {} : { 'x-values-left-out': String(faults.length) }),
    })
  })
}
