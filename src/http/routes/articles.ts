import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { bytesSource } from '../../adapters/sources/bytes-source.ts'
import { readArticle } from '../../article/read-article.ts'
import { readArticles } from '../../desk/read-articles.ts'
import { isFailure } from '../../problems/problem.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { given } from '../given.ts'
import { answer } from '../schemas/answer.ts'
import { articleType } from '../schemas/contract-types.ts'
import { addressField, lineField } from '../schemas/fields.ts'
import { baseName, givenFields } from '../schemas/given-fields.ts'
import { wrongRequest } from '../schemas/problem-type.ts'

const route = createRoute({
  method: 'post',
  path: '/api/articles',
  summary: 'Only the articles of a file and their clutter; nothing is kept',
  request: {
    query: z.object({ name: lineField, address: addressField.optional(), ...givenFields }),
    body: {
      required: true,
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
  },
  responses: {
    200: answer(
      z.object({
        items: z.array(
          z.object({
            source: z.string(),
            document: z.string(),
            article: z.union([articleType, z.null()]),
            problems: z.array(z.object({ code: z.string(), message: z.string(), failure: z.boolean() })),
          }),
        ),
      }),
      'The articles, in the order of the file',
    ),
    400: wrongRequest,
  },
})

export const addArticleRoutes = (app: OpenAPIHono, { knowledge }: DeskDeps): void => {
  app.openapi(route, async (c) => {
    const { name, ...said } = c.req.valid('query')
    const source = bytesSource(baseName(name), new Uint8Array(await c.req.arrayBuffer()))
    const found = []
    const reading = readArticles([source], given(said), {
      readArticle: (bytes, options) => readArticle(bytes, options, knowledge.articleLexicon),
      onProgress: () => {},
      onPassedOver: () => {},
    })
    for await (const { document, article, problems } of reading)
      found.push({
        source: document.source,
        document: document.id,
        article,
        problems: problems.map((one) => ({
          code: one.code,
          message: one.message,
          failure: isFailure(one),
        })),
      })
    return c.json({ items: found }, 200)
  })
}
