import { StoreFailure } from '../../ports/store.ts'

/** The address as it may be shown: without user and password. */
export const shownAddress = (address: string): string => {
  if (!URL.canParse(address)) return 'postgres://…'
  const { hostname, port, pathname } = new URL(address)
  return `postgres://${decodeURIComponent(hostname)}${port === '' ? '' : `:${port}`}${pathname}`
}

/** What PostgreSQL's and the network's codes mean to the person who gave the address. */
const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'no server answers there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'there is no such host',
  ENOENT: 'no server answers there',
  ETIMEDOUT: 'no server answered in time',
  '28P01': 'the server refuses this user and password',
  '28000': 'the server refuses this user and password',
  '3D000': 'the server has no such database; create it first',
  '42501': 'this user may not make or use tables there',
  '53300': 'the server has no connection left',
}

const codeOf = (cause: unknown): string => {
  if (cause instanceof AggregateError) return codeOf(cause.errors[0])
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
}

/** Why a store cannot be opened, in words for the person who gave its address. */
export const openFailure = (address: string, cause: unknown): StoreFailure => {
  const message = cause instanceof Error ? cause.message : String(cause)
  const reason =
    reasons[codeOf(cause)] ??
    (/timeout/u.test(message)
      ? 'no server answered in time'
      : /Invalid URL/u.test(message)
        ? 'postgres://user:password@host:5432/database was expected'
        : message)
  return new StoreFailure(`The store ${shownAddress(address)} cannot be opened: ${reason}.`, { cause })
}
