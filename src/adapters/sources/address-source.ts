import type { Source } from '../../ports/source.ts'
import { programVersion } from '../data-files/program-version.ts'
import { contentType } from './content-type.ts'
import type { Follow } from './feed-documents.ts'
import type { Stream } from './opened.ts'
import { SourceFailure } from './source-failure.ts'
import { streamedSource } from './streamed-source.ts'

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

const get = async (address: string, signal: AbortSignal): Promise<Response> =>
  fetch(address, {
    redirect: 'follow',
    signal,
    headers: {
      'user-agent': `tidewaiter/${programVersion} (reads the pages that a person names)`,
      accept:
        'text/html, application/xhtml+xml, text/plain;q=0.9, application/rss+xml;q=0.9, application/atom+xml;q=0.9, */*;q=0.1',
    },
  })

/** Gives up after a while in which `restart` was not called. */
const patience = () => {
  const controller = new AbortController()
  const giveUp = (): void => controller.abort(new DOMException('too slow', 'TimeoutError'))
  let timer = setTimeout(giveUp, seconds * 1000).unref()
  const stop = (): void => clearTimeout(timer)
  const restart = (): void => {
    stop()
    timer = setTimeout(giveUp, seconds * 1000).unref()
  }
  return { signal: controller.signal, restart, stop }
}

/** Why an address gave nothing, as a sentence for a person. */
export const unreachable = (error: unknown): unknown =>
  error instanceof SourceFailure
    ? error
    : new SourceFailure('unreachable', `The address could not be reached: ${reasonOf(error)}.`, {
        cause: error,
      })

async function* chunksOf(
  body: AsyncIterable<Uint8Array> | null,
  stop: () => void,
): AsyncGenerator<Uint8Array> {
  try {
    if (body !== null) yield* body
  } catch (error) {
    throw unreachable(error)
  } finally {
    stop()
  }
}

const streamAt = async (address: string): Promise<Stream> => {
  const { signal, restart, stop } = patience()
  try {
    const response = await get(address, signal)
    if (!response.ok) {
      await response.body?.cancel()
      throw new SourceFailure(
        'http_status',
        `The host answered ${[response.status, response.statusText].filter(Boolean).join(' ')}, and a page was expected.`,
      )
    }
    const announced = response.headers.get('content-length')
    return {
      chunks: chunksOf(response.body, stop),
      size: announced === null ? null : Number(announced),
      address: response.url,
      ...contentType(response.headers.get('content-type')),
      onProgress: restart,
    }
  } catch (error) {
    stop()
    throw unreachable(error)
  }
}

/** What stands at an address, fetched when it is asked for: redirects followed, size and time limited. */
export const addressSource = (address: string, follow: Follow | null): Source =>
  streamedSource(address, () => streamAt(address), follow)
