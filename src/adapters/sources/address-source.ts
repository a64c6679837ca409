import type { Source } from '../../ports/source.ts'
import { byteLimit } from '../../ports/source.ts'
import { programVersion } from '../data-files/program-version.ts'
import { boundedBytes, tooLarge } from './bounded-bytes.ts'
import { oneDocument, SourceFailure } from './one-document.ts'

const seconds = 30

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name service does not answer',
  ECONNREFUSED: 'the host refuses the connection',
  ECONNRESET: 'the host broke the connection off',
  ETIMEDOUT: 'the host does not answer',
  EHOSTUNREACH: 'there is no way to the host',
  ENETUNREACH: 'there is no way to the network',
  CERT_HAS_EXPIRED: 'its certificate has run out',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by nobody known',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
}

/** What `fetch` throws hides its reason in a chain of causes. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return `no answer within ${seconds} seconds`
  if ('code' in error && typeof error.code === 'string' && reasons[error.code])
    return reasons[error.code] ?? ''
  return error.cause === undefined ? error.message : reasonOf(error.cause)
}

/** Media type and charset of a `Content-Type`, in lower case; null for what it does not say. */
export const contentType = (header: string | null): { mediaType: string | null; charset: string | null } => {
  const [type = '', ...parameters] = (header ?? '').split(';').map((part) => part.trim())
  const charset = parameters
    .map((parameter) => /^charset=["']?([^"']+)["']?$/iu.exec(parameter)?.[1])
    .find((value) => value !== undefined)
  return { mediaType: type.toLowerCase() || null, charset: charset?.toLowerCase() ?? null }
}

/** Why an address gave nothing, as a sentence for a person. */
export const unreachable = (error: unknown): SourceFailure =>
  new SourceFailure('unreachable', `The address could not be reached: ${reasonOf(error)}.`, { cause: error })

const get = async (address: string): Promise<Response> =>
  fetch(address, {
    redirect: 'follow',
    signal: AbortSignal.timeout(seconds * 1000),
    headers: {
      'user-agent': `tidewaiter/${programVersion} (reads the pages that a person names)`,
      accept: 'text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1',
    },
  })

/** A page at an address, fetched when it is asked for: redirects followed, size and time limited. */
export const addressSource = (address: string): Source =>
  oneDocument(address, async () => {
    try {
      const response = await get(address)
      if (!response.ok) {
        await response.body?.cancel()
        throw new SourceFailure(
          'http_status',
          `The host answered ${[response.status, response.statusText].filter(Boolean).join(' ')}, and a page was expected.`,
        )
      }
      const announced = Number(response.headers.get('content-length') ?? 0)
      if (announced > byteLimit) {
        await response.body?.cancel()
        throw tooLarge(announced)
      }
      const bytes = response.body ? await boundedBytes(response.body) : new Uint8Array()
      return { bytes, address: response.url, ...contentType(response.headers.get('content-type')) }
    } catch (error) {
      throw error instanceof SourceFailure ? error : unreachable(error)
    }
  })
