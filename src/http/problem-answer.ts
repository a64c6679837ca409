import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** One thing that is wrong with a request: where it stands and what was expected. */
export type Fault = { readonly at: string; readonly message: string }

/** What a route throws when it cannot do what is asked: a status and a sentence for whoever asked. */
export class RequestProblem extends Error {
  override readonly name = 'RequestProblem'
  readonly status: ContentfulStatusCode

  constructor(status: ContentfulStatusCode, detail: string) {
    super(detail)
    this.status = status
  }
}

const titles: Readonly<Record<number, string>> = {
  400: 'The request cannot be understood',
  401: 'Who are you?',
  403: 'Not allowed',
  404: 'Not found',
  409: 'It cannot be done as things stand',
  413: 'Too large',
  415: 'Not a kind of content that is read here',
  500: 'The program broke off',
}

/** An error as RFC 9457 asks: `application/problem+json` with a title for the kind and a sentence for this case. */
export const problemAnswer = (
  c: Context,
  status: ContentfulStatusCode,
  detail: string,
  faults: readonly Fault[] = [],
): Response =>
  c.body(
    JSON.stringify({
      type: 'about:blank',
      title: titles[status] ?? 'An error',
      status,
      detail,
      ...(faults.length > 0 ? { errors: faults } : {}),
    }),
    status,
    { 'content-type': 'application/problem+json' },
  )
