import { useCallback, useEffect, useState } from 'preact/hooks'

/** What the desk answered instead of what was asked for: a status and a sentence (RFC 9457); 0 where it did not answer. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly status: number

  constructor(status: number, detail: string) {
    super(detail)
    this.status = status
  }
}

const detailOf = (body: unknown): string =>
  typeof body === 'object' && body !== null && 'detail' in body && typeof body.detail === 'string'
    ? body.detail
    : ''

const listeners = new Set<() => void>()

/** Calls back whenever the desk asks for its token; gives back what ends that. */
export const onTokenAsked = (callback: () => void): (() => void) => {
  listeners.add(callback)
  return () => listeners.delete(callback)
}

/** Asks the desk itself and nobody else; throws `Refused`. The answer's type is the route's, which the desk checks. */
export const ask = async <T>(path: string, init: RequestInit = {}): Promise<T> => {
  const response = await fetch(path, init).catch(() => {
    throw new Refused(0, '')
  })
  if (response.ok) return response.json()
  if (response.status === 401 && path !== '/api/session') for (const callback of listeners) callback()
  throw new Refused(response.status, detailOf(await response.json().catch(() => null)))
}

/** Sends JSON to the desk. */
export const send = <T>(path: string, body: unknown): Promise<T> =>
  ask<T>(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

export type Answer<T> =
  | { readonly kind: 'waiting'; readonly before: T | null }
  | { readonly kind: 'there'; readonly value: T }
  | { readonly kind: 'refused'; readonly problem: Refused }

export type Asked<T> = {
  readonly answer: Answer<T>
  readonly again: () => void
  readonly replace: (value: T) => void
}

/** The answer to a path, asked again whenever the path changes; null asks nothing. While it waits, the one before stays. */
export const useAnswer = <T>(path: string | null): Asked<T> => {
  const [answer, setAnswer] = useState<Answer<T>>({ kind: 'waiting', before: null })
  const [round, setRound] = useState(0)
  useEffect(() => {
    if (path === null) return
    let gone = false
    setAnswer((old) => ({ kind: 'waiting', before: old.kind === 'there' ? old.value : null }))
    ask<T>(path).then(
      (value) => {
        if (!gone) setAnswer({ kind: 'there', value })
      },
      (error) => {
        if (!gone) setAnswer({ kind: 'refused', problem: asRefused(error) })
      },
    )
    return () => {
      gone = true
    }
  }, [path, round])
  return {
    answer,
    again: useCallback(() => setRound((n) => n + 1), []),
    replace: useCallback((value: T) => setAnswer({ kind: 'there', value }), []),
  }
}

/** A refusal as it came; anything else is a fault of the page, told as one. */
export const asRefused = (error: unknown): Refused =>
  error instanceof Refused ? error : new Refused(0, error instanceof Error ? error.message : String(error))
