import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { SourceFailure } from '../sources/source-failure.ts'
import { isPublicAddress } from './public-address.ts'

/** Finds the addresses of a host, as the system would. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>

export const systemResolve: Resolve = (host) => lookup(host, { all: true })

/** The host as it is compared: IPv6 without its brackets, no dot at the end. */
export const plainHost = (url: URL): string => url.hostname.replace(/^\[(.*)\]$/u, '$1').replace(/\.$/u, '')

const notPublic = (host: string): SourceFailure =>
  new SourceFailure(
    'not_public',
    `${host} is no host of the public internet, and only those are fetched here; --allow-host ${host} lets this one.`,
  )

/**
 * The addresses that may be connected to for a host: all it has, if every one is public or the host is allowed by name. The
 * connection is made to one of these and the name is not asked for again, so that a second answer cannot differ.
 */
export const publicAddresses = async (
  host: string,
  allowed: ReadonlySet<string>,
  resolve: Resolve,
): Promise<readonly LookupAddress[]> => {
  const family = isIP(host)
  const found = family === 0 ? await resolve(host) : [{ address: host, family }]
  if (!allowed.has(host) && !found.every(({ address }) => isPublicAddress(address))) throw notPublic(host)
  return found
}
