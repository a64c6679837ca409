import { createHash } from 'node:crypto'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { escapeHtml } from '../../article/shown/shown-page.ts'
import { type ShownDocument, shownDocument } from '../../desk/shown-document.ts'
import type { DocumentId } from '../../reading/document-id.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { RequestProblem } from '../problem-answer.ts'
import { answer } from '../schemas/answer.ts'
import { documentField } from '../schemas/fields.ts'
import { notThere, wrongRequest } from '../schemas/problem-type.ts'

const style = `
:root { color-scheme: light dark; font: 1rem/1.65 Georgia, "Hiragino Mincho ProN", "Noto Serif CJK JP", serif; }
body { margin: 0 auto; padding: 1rem 1.25rem 4rem; max-width: 46rem; overflow-wrap: anywhere; }
mark { background: #ffe08a; color: #111; border-bottom: 2px solid #8a5a00; }
span:target + mark { outline: 3px solid #8a5a00; }
.link { text-decoration: underline dotted; text-underline-offset: 0.2em; }
.picture { display: inline-block; border: 1px dashed currentColor; padding: 0.2rem 0.5rem; font-size: 0.85rem; opacity: 0.8; }
.text { white-space: pre-wrap; font: inherit; }
table { border-collapse: collapse; } td, th { border: 1px solid; padding: 0.15rem 0.4rem; vertical-align: top; }
[id] { scroll-margin-top: 30vh; }
`

/** Nothing may run, load, lead away, be filled in or act as the desk, even if the page were not harmless already. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox',
].join('; ')

const htmlOf = ({ title, language, page }: ShownDocument): string =>
  `<!doctype html><html${language === null ? '' : ` lang="${escapeHtml(language)}"`}><head><meta charset="utf-8">` +
  '<meta name="viewport" content="width=device-width">' +
  `<title>${escapeHtml(title ?? '')}</title><style>${style}</style></head><body>${page.body}</body></html>`

const shown = createRoute({
  method: 'get',
  path: '/api/documents/{id}/shown',
  summary:
    'The page as it was kept, made harmless, with the words of its statements marked; for a sandboxed frame',
  request: { params: z.object({ id: documentField }) },
  responses: {
    200: { description: 'The page', content: { 'text/html': { schema: z.string() } } },
    400: wrongRequest,
    404: notThere,
  },
})

const words = createRoute({
  method: 'get',
  path: '/api/documents/{id}/shown-statements',
  summary: 'The anchors of the statements in the page as it is shown, and which of them were found there',
  request: { params: z.object({ id: documentField }) },
  responses: {
    200: answer(
      z.object({
        statements: z.array(z.object({ id: z.string(), anchor: z.string(), found: z.boolean() })).readonly(),
      }),
      'The anchors',
    ),
    400: wrongRequest,
    404: notThere,
  },
})

export const addShownPageRoutes = (app: OpenAPIHono, { store }: DeskDeps): void => {
  const documentOf = async (id: DocumentId): Promise<ShownDocument> => {
    const document = await shownDocument(id, store)
    if (document === null) throw new RequestProblem(404, `There is no page to show under ${id}.`)
    return document
  }
  app.openapi(shown, async (c) => {
    const document = await documentOf(c.req.valid('param').id)
    return c.html(htmlOf(document), 200, { 'content-security-policy': policy })
  })
  app.openapi(words, async (c) => {
    const { statements } = await documentOf(c.req.valid('param').id)
    return c.json({ statements }, 200)
  })
}
