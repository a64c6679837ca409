import { useCallback, useRef, useState } from 'preact/hooks'
import type { ReadOutcome } from '../../../src/desk/read-outcome.ts'
import type { WorkNews, WorkState } from '../../../src/desk/work-board.ts'
import { asRefused, type Refused } from '../api/ask.ts'
import { followWork } from '../api/follow-work.ts'
import { type Known, nameOf, type Source, startSource } from './sources.ts'

type RowNews = Extract<WorkNews, { kind: 'row' }>

/** What has become of a source. */
export type Progress =
  | { readonly kind: 'waits' | 'sending' }
  | {
      readonly kind: 'working' | 'read'
      readonly state: WorkState
      /** The last pages, and rows that were refused; a long archive has more than anybody reads here. */
      readonly found: readonly ReadOutcome[]
      readonly rows: readonly RowNews[]
    }
  | { readonly kind: 'refused'; readonly problem: Refused }

export type Queued = { readonly nr: number; readonly name: string; readonly progress: Progress }

export type Queue = {
  readonly queue: readonly Queued[]
  readonly add: (sources: readonly Source[], known: Known) => void
  readonly clear: () => void
}

const shownPages = 30

const after = (state: WorkState, before: Progress, news: WorkNews | null): Progress => {
  const { found, rows } = before.kind === 'working' ? before : { found: [], rows: [] }
  return {
    kind: 'working',
    state,
    found: news?.kind === 'page' ? [...found, news.outcome].slice(-shownPages) : found,
    rows: news?.kind === 'row' && news.problems.length > 0 ? [...rows, news].slice(-shownPages) : rows,
  }
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
        const become = (change: (before: Progress) => Progress): void =>
          setQueue((all) =>
            all.map((one) => (one.nr === nr ? { ...one, progress: change(one.progress) } : one)),
          )
        setQueue((all) => [...all, { nr, name: nameOf(source), progress: { kind: 'waits' } }])
        running.current = running.current.then(async () => {
          become(() => ({ kind: 'sending' }))
          try {
            const { id } = await startSource(source, known)
            await followWork(id, ({ state, news }) => become((before) => after(state, before, news)))
            become((before) => (before.kind === 'working' ? { ...before, kind: 'read' } : before))
          } catch (error) {
            become(() => ({ kind: 'refused', problem: asRefused(error) }))
          }
          onRead()
        })
      }
    },
    [onRead],
  )
  const clear = useCallback(
    () => setQueue((all) => all.filter(({ progress: { kind } }) => kind !== 'read' && kind !== 'refused')),
    [],
  )
  return { queue, add, clear }
}
