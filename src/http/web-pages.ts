import { gzipSync } from 'node:zlib'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { WebFile, WebFiles } from '../adapters/web-files/load-web-files.ts'
import { problemAnswer } from './problem-answer.ts'

/** The names of these files hold a digest of what is in them. */
const isHashed = (path: string): boolean => path.startsWith('/assets/')

/** An address that a person has in the bar of the browser: a page of the desk draws it, whatever it is. */
const isPageOfDesk = (path: string, accept: string): boolean =>
  !path.startsWith('/api/') && !isHashed(path) && accept.includes('text/html')

const asksGzip = (c: Context): boolean => /\bgzip\b/u.test(c.req.header('accept-encoding') ?? '')

/** Sends the desk's pages, packed where the browser takes that; every address of a person is answered with the one page. */
export const addWebPages = (app: OpenAPIHono, files: WebFiles): void => {
  const packed = new Map<string, Uint8Array<ArrayBuffer>>()
  const packedOf = (path: string, { bytes }: WebFile): Uint8Array<ArrayBuffer> => {
    const known = packed.get(path)
    if (known !== undefined) return known
    const fresh = new Uint8Array(gzipSync(bytes, { level: 9 }))
    packed.set(path, fresh)
    return fresh
  }
  app.get('*', async (c, next) => {
    const asked = c.req.path
    const page = isPageOfDesk(asked, c.req.header('accept') ?? '')
    const path = files.has(asked) ? asked : page ? '/index.html' : null
    const file = path === null ? undefined : files.get(path)
    if (path === null || file === undefined)
      return page
        ? problemAnswer(c, 404, 'The pages of the desk were not built: npm run build makes them.')
        : next()
    c.header('content-type', file.type)
    c.header('vary', 'accept-encoding')
    c.header('cache-control', isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
    if (!asksGzip(c)) return c.body(file.bytes)
    c.header('content-encoding', 'gzip')
    return c.body(packedOf(path, file))
  })
}
