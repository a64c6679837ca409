import type { JudgedStatement } from '../../src/reading/judged-statements.ts'

export type DocumentAnswer = { readonly judged: readonly JudgedStatement[] }
export type ReadAnswer = { readonly read?: readonly { readonly document: string | null }[] }

/** What a request came to: an answer, or nothing where the desk was gone before it gave one. */
export type Asked<T> = {
  readonly status: number
  readonly body: T | null
  /** What is wrong, where something is. */
  readonly detail: string
} | null

const bodyOf = async <T>(answer: Response): Promise<T | null> => {
  try {
    return (await answer.json()) as T
  } catch (error) {
    // The status came, and with it the promise; the rest was cut off by the kill.
    if (error instanceof Error) return null
    throw error
  }
}

/** Asks a desk that may be killed at any moment. */
export const ask = async <T>(address: string, path: string, init: RequestInit = {}): Promise<Asked<T>> => {
  let answer: Response
  try {
    answer = await fetch(`${address}${path}`, init)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
  const body = await bodyOf<T & { readonly detail?: string }>(answer)
  return { status: answer.status, body, detail: body?.detail ?? '' }
}

export const send = <T>(address: string, path: string, body: unknown): Promise<Asked<T>> =>
  ask<T>(address, path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
