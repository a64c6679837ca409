import { Agent, fetch, type Response } from 'undici'
import { programVersion } from '../data-files/program-version.ts'
import { SourceFailure } from '../sources/source-failure.ts'
import { plainHost, publicAddresses, type Resolve, systemResolve } from './public-host.ts'

export type FetchPolicy = {
  /** Hosts that are fetched though they are not public. */
  readonly allowHosts: ReadonlySet<string>
  readonly resolve?: Resolve
  /** How many milliseconds one page may take from the first byte sent to the last that comes; 30,000 where it is left out. */
  readonly patience?: number
}

export const agentName = 'tidewaiter'
const usualPatience = 30_000
const mostRedirects = 5
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** A connection that goes to the addresses that were looked at, whatever the name would answer now. */
const agentFor = async (url: URL, { allowHosts, resolve = systemResolve }: FetchPolicy): Promise<Agent> => {
  const addresses = await publicAddresses(plainHost(url), allowHosts, resolve)
  return new Agent({
    connect: {
      lookup: (_, options, callback) => {
        const [first] = addresses
        if (first === undefined) callback(new Error('no address'), '', 4)
        else if (options.all) callback(null, [...addresses])
        else callback(null, first.address, first.family)
      },
    },
  })
}

const webAddress = (address: string, base?: URL): URL => {
  const url = URL.canParse(address, base?.href) ? new URL(address, base?.href) : null
  if (url === null || !/^https?:$/u.test(url.protocol) || url.username !== '' || url.password !== '')
    throw new SourceFailure(
      'unreachable',
      `An address with http:// or https:// was expected, and this is ${address}.`,
    )
  return url
}

/** What was fetched, at the address where it was found, and the way to give the connection back. */
export type Fetched = { readonly response: Response; readonly url: URL; readonly close: () => Promise<void> }

/** Looks at each address before it is fetched; throws `SourceFailure` for one that may not be. */
export type Admit = (url: URL) => Promise<void>

/**
 * Fetches an address of the public internet. Each redirect is looked at like the first address; throws `SourceFailure` for
 * what may not be fetched, and the network's errors as they come.
 */
export const politeFetch = async (address: string, policy: FetchPolicy, admit: Admit): Promise<Fetched> => {
  const signal = AbortSignal.timeout(policy.patience ?? usualPatience)
  let url = webAddress(address)
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    await admit(url)
    const agent = await agentFor(url, policy)
    const close = (): Promise<void> => agent.destroy()
    try {
      const response = await fetch(url, {
        dispatcher: agent,
        redirect: 'manual',
        signal,
        headers: {
          'user-agent': `${agentName}/${programVersion} (reads the pages that a person names)`,
          accept: 'text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1',
        },
      })
      const next = redirects.has(response.status) ? response.headers.get('location') : null
      if (next === null) return { response, url, close }
      await response.body?.cancel()
      await close()
      url = webAddress(next, url)
    } catch (error) {
      await close()
      throw error
    }
  }
  throw new SourceFailure('unreachable', `The address leads on to another more than ${mostRedirects} times.`)
}
