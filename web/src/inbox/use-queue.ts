import { useCallback, useRef, useState } from 'preact/hooks'
import type { ReadOutcome } from '../api/answers.ts'
import { asRefused, type Refused } from '../api/ask.ts'
import { type Known, nameOf, readSource, type Source } from './sources.ts'

/** What has become of a source. */
export type Progress =
  | { readonly kind: 'waits' | 'reading' }
  | { readonly kind: 'read'; readonly found: readonly ReadOutcome[] }
  | { readonly kind: 'refused'; readonly problem: Refused }

export type Queued = { readonly nr: number; readonly name: string; readonly progress: Progress }

export type Queue = {
  readonly queue: readonly Queued[]
  readonly add: (sources: readonly Source[], known: Known) => void
  readonly clear: () => void
}

/** Reads sources one after another, in the order in which they came; `onRead` is called after each. */
export const useQueue = (onRead: () => void): Queue => {
  const [queue, setQueue] = useState<readonly Queued[]>([])
  const last = useRef(0)
  const running = useRef(Promise.resolve())
  const add = useCallback(
    (sources: readonly Source[], known: Known) => {
      for (const source of sources) {
        last.current += 1
        const nr = last.current
        const become = (progress: Progress): void =>
          setQueue((all) => all.map((one) => (one.nr === nr ? { ...one, progress } : one)))
        setQueue((all) => [...all, { nr, name: nameOf(source), progress: { kind: 'waits' } }])
        running.current = running.current.then(async () => {
          become({ kind: 'reading' })
          try {
            const { read } = await readSource(source, known)
            become({ kind: 'read', found: read })
          } catch (error) {
            become({ kind: 'refused', problem: asRefused(error) })
          }
          onRead()
        })
      }
    },
    [onRead],
  )
  const clear = useCallback(
    () => setQueue((all) => all.filter(({ progress: { kind } }) => kind === 'waits' || kind === 'reading')),
    [],
  )
  return { queue, add, clear }
}
