import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { ReviewQueue, UnjudgedEntry } from '../api/answers.ts'
import { ask, asRefused, type Refused } from '../api/ask.ts'
import type { QueueView } from '../router/place.ts'

/** Statements of all documents one after another, fetched some at a time. */
export type Queue = {
  readonly problem: Refused | null
  readonly waiting: boolean
  readonly entries: readonly UnjudgedEntry[]
  /** How many waited when the queue was opened, and whether there were more than that. */
  readonly waited: number
  readonly waitedOrMore: boolean
  /** Place in `entries`; one past the last where the end is reached. */
  readonly at: number
  readonly goTo: (place: number) => void
  readonly again: () => void
}

const atOnce = '50'
/** So many places before the end of what was fetched, more is asked for. */
const ahead = 10

const nothing = { entries: [], waited: 0, waitedOrMore: false, next: null, at: 0 }
type State = Pick<Queue, 'entries' | 'waited' | 'waitedOrMore' | 'at'> & { readonly next: string | null }

const pathOf = ({ document, party, goods }: QueueView, cursor: string | null): string => {
  const given = { document, party, class: goods, cursor, limit: atOnce }
  const query = Object.entries(given).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))
  return `/api/review?${new URLSearchParams(query)}`
}

/** The queue under a filter, from its beginning; what is judged stays in it, so that one can go back. */
export const useReviewQueue = (view: QueueView): Queue => {
  const { document, party, goods } = view
  const [state, setState] = useState<State>(nothing)
  const [waiting, setWaiting] = useState(true)
  const [problem, setProblem] = useState<Refused | null>(null)
  const [round, setRound] = useState(0)
  const run = useRef(0)
  const load = useCallback(
    async (cursor: string | null, mine: number): Promise<void> => {
      setWaiting(true)
      try {
        const page = await ask<ReviewQueue>(pathOf({ document, party, goods }, cursor))
        if (mine !== run.current) return
        setState((old) =>
          cursor === null
            ? {
                entries: page.items,
                waited: page.open,
                waitedOrMore: page.openOrMore,
                next: page.next,
                at: 0,
              }
            : { ...old, entries: [...old.entries, ...page.items], next: page.next },
        )
        setProblem(null)
      } catch (error) {
        if (mine === run.current) setProblem(asRefused(error))
      }
      if (mine === run.current) setWaiting(false)
    },
    [document, party, goods],
  )
  useEffect(() => {
    run.current += 1
    if (round >= 0) void load(null, run.current)
  }, [load, round])
  const goTo = (place: number): void => {
    const at = Math.max(0, Math.min(place, state.entries.length))
    setState({ ...state, at })
    if (state.next !== null && at + ahead >= state.entries.length && !waiting)
      void load(state.next, run.current)
  }
  return { ...state, problem, waiting, goTo, again: () => setRound((n) => n + 1) }
}
