import { OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { etag } from 'hono/etag'
import { HTTPException } from 'hono/http-exception'
import { programVersion } from '../adapters/data-files/program-version.ts'
import { byteLimit } from '../ports/source.ts'
import { StoreFailure } from '../ports/store.ts'
import type { DeskDeps } from './desk-deps.ts'
import { knownHost } from './guards/known-host.ts'
import { knownReader } from './guards/known-reader.ts'
import { noForm } from './guards/no-form.ts'
import { sameOrigin } from './guards/same-origin.ts'
import { securityHeaders } from './guards/security-headers.ts'
import { problemAnswer, RequestProblem } from './problem-answer.ts'
import { addArticleRoutes } from './routes/articles.ts'
import { addCaseRoutes } from './routes/cases.ts'
import { addDocumentRoutes } from './routes/documents.ts'
import { addExportRoutes } from './routes/exports.ts'
import { addFamilyRoutes } from './routes/families.ts'
import { addJudgementRoutes } from './routes/judgements.ts'
import { addLedgerRoutes } from './routes/ledger.ts'
import { addMeasureRoutes } from './routes/measures.ts'
import { addOfficialRoutes } from './routes/official.ts'
import { addPageJudgementRoutes } from './routes/page-judgements.ts'
import { addReadingRoutes } from './routes/readings.ts'
import { addRegisterRoutes } from './routes/register.ts'
import { addReviewRoutes } from './routes/review.ts'
import { addSessionRoutes } from './routes/session.ts'
import { addShownPageRoutes } from './routes/shown-pages.ts'
import { addStartWorkRoutes } from './routes/start-work.ts'
import { addStatementRoutes } from './routes/statements.ts'
import { addVocabularyRoutes } from './routes/vocabulary.ts'
import { addWorkRoutes } from './routes/work.ts'
import { registerContract } from './schemas/contract-types.ts'
import { addWebPages } from './web-pages.ts'

const megabyte = 1024 * 1024

/** Archives are written to a file as they come, and have a limit of their own. */
const spooledPath = '/api/work/file'

/** The desk's HTTP API and its pages, ready to answer; it knows no port and no process. */
export const deskApp = (deps: DeskDeps): OpenAPIHono => {
  const app = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return
      const faults = result.error.issues.map(({ path, message }) => ({
        at: path.join('.') || 'body',
        message,
      }))
      return problemAnswer(c, 400, faults.map(({ at, message }) => `${at}: ${message}`).join('; '), faults)
    },
  })
  app.use(securityHeaders, knownHost(deps.hosts), sameOrigin, noForm, knownReader(deps.token))
  const small = bodyLimit({
    maxSize: byteLimit + megabyte,
    onError: (c) => problemAnswer(c, 413, `Pages of up to ${byteLimit / megabyte} MB are read.`),
  })
  const tagged = etag()
  app.use((c, next) => (c.req.path === spooledPath ? next() : small(c, next)))
  // A tag is made of the whole answer, and a stream of events has no end to wait for.
  app.use('/api/*', (c, next) => (c.req.path.endsWith('/events') ? next() : tagged(c, next)))
  app.use('/api/*', async (c, next) => {
    await next()
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-cache')
  })
  app.notFound((c) => problemAnswer(c, 404, `There is nothing at ${c.req.path}.`))
  app.onError((error, c) => {
    if (error instanceof RequestProblem || error instanceof HTTPException)
      return problemAnswer(c, error.status, error.message)
    if (error instanceof StoreFailure) return problemAnswer(c, 500, error.message)
    // Whoever asked has hung up in the middle of the request: nobody reads the answer, and nothing is wrong with the program.
    if (c.req.raw.signal.aborted) return problemAnswer(c, 400, 'The request broke off.')
    process.emitWarning(error)
    return problemAnswer(c, 500, 'The program broke off at this request; the store is as it was.')
  })
  registerContract(app)
  addSessionRoutes(app, deps)
  addReadingRoutes(app, deps)
  addStartWorkRoutes(app, deps)
  addWorkRoutes(app, deps)
  addArticleRoutes(app, deps)
  addFamilyRoutes(app, deps)
  addOfficialRoutes(app, deps)
  addDocumentRoutes(app, deps)
  addStatementRoutes(app, deps)
  addJudgementRoutes(app, deps)
  addPageJudgementRoutes(app, deps)
  addReviewRoutes(app, deps)
  addShownPageRoutes(app, deps)
  addMeasureRoutes(app, deps)
  addLedgerRoutes(app, deps)
  addVocabularyRoutes(app, deps)
  addRegisterRoutes(app, deps)
  addCaseRoutes(app, deps)
  addExportRoutes(app, deps)
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Tidewaiter',
      version: programVersion,
      description:
        'Who says that who supplied what to whom, held against the sanctions in force. Nobody is ever said to have violated anything.',
    },
  })
  addWebPages(app, deps.web)
  return app
}
