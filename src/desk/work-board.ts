import type { ReadOutcome } from './read-outcome.ts'

export const workKinds = ['read', 'claims', 'assess'] as const
export type WorkKind = (typeof workKinds)[number]

export const workStatuses = ['running', 'done', 'stopped', 'broken'] as const
export type WorkStatus = (typeof workStatuses)[number]

/** Something that takes its time, as it stands at a moment. */
export type WorkState = {
  readonly id: string
  readonly kind: WorkKind
  /** What is worked on, as a person named it. */
  readonly name: string
  readonly status: WorkStatus
  /** How much is done, and of how much; null where that shows only at the end. */
  readonly done: number
  readonly of: number | null
  /** What is in hand just now. */
  readonly current: string | null
  readonly statements: number
  readonly failures: number
  readonly startedAt: string
  readonly endedAt: string | null
  /** Why it broke off, as a sentence. */
  readonly problem: string | null
}

/** What became of one page, row or document, or what was passed over. */
export type WorkNews =
  | { readonly kind: 'page'; readonly outcome: ReadOutcome }
  | {
      readonly kind: 'row'
      readonly line: number
      readonly outcome: string
      readonly problems: readonly string[]
    }
  | { readonly kind: 'verdict'; readonly document: string; readonly changes: number }
  | { readonly kind: 'passed'; readonly source: string; readonly message: string }

/** One thing that happened, in the order of `nr`; the state is the one after it. */
export type WorkEvent = { readonly nr: number; readonly state: WorkState; readonly news: WorkNews | null }

/** What a piece of work tells while it runs. */
export type WorkReport = {
  readonly progress: (done: number, of: number | null, current: string) => void
  readonly news: (news: WorkNews) => void
  /** Aborted when somebody stops the work: nothing more is to be begun. */
  readonly stopped: AbortSignal
}

export type WorkBoard = {
  readonly start: (kind: WorkKind, name: string, work: (report: WorkReport) => Promise<void>) => WorkState
  /** Newest first. */
  readonly all: () => readonly WorkState[]
  readonly state: (id: string) => WorkState | null
  /** Stops what runs, and gives its state; null where there is no such work. */
  readonly stop: (id: string) => WorkState | null
  /**
   * What happened after an event, then everything as it happens, to its end or until the reader goes. Where events were forgotten
   * since, the state of the first one that is left tells what they came to. Null where there is no such work.
   */
  readonly events: (id: string, after: number, gone: AbortSignal) => AsyncGenerator<WorkEvent> | null
  /** Whether it has ended and nothing happened after an event, so that there is nothing more to be told. */
  readonly ended: (id: string, after: number) => boolean
  /** How many follow a piece of work just now. */
  readonly followers: (id: string) => number
  /** Stops everything and waits until nothing runs. */
  readonly close: () => Promise<void>
}

export type WorkBoardDeps = {
  /** The present instant, ISO. */
  readonly now: () => string
  readonly newId: () => string
  /** How many events of one work are kept to be told again. */
  readonly keptEvents?: number
  /** How many works are kept after their end. */
  readonly keptWorks?: number
}

type Work = {
  state: WorkState
  events: WorkEvent[]
  last: number
  readonly waiting: Set<() => void>
  readonly stopping: AbortController
  followers: number
  ended: Promise<void>
}

const counted = (state: WorkState, news: WorkNews): WorkState => {
  switch (news.kind) {
    case 'page': {
      const failed = news.outcome.problems.some(({ failure }) => failure)
      return {
        ...state,
        statements: state.statements + news.outcome.statements,
        failures: state.failures + (failed ? 1 : 0),
      }
    }
    case 'row':
      return { ...state, failures: state.failures + (news.outcome === 'refused' ? 1 : 0) }
    case 'verdict':
    case 'passed':
      return state
  }
}

/** Until something happens or the reader goes. */
const nextChange = (work: Work, gone: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const wake = (): void => {
      work.waiting.delete(wake)
      gone.removeEventListener('abort', wake)
      resolve()
    }
    work.waiting.add(wake)
    gone.addEventListener('abort', wake)
  })

/** Keeps what long work has come to, for however many readers follow it; nothing of it outlives the process. */
export const workBoard = (deps: WorkBoardDeps): WorkBoard => {
  const { now, newId, keptEvents = 2000, keptWorks = 100 } = deps
  const works = new Map<string, Work>()

  const tell = (work: Work, state: WorkState, news: WorkNews | null): void => {
    work.state = state
    work.last += 1
    work.events.push({ nr: work.last, state, news })
    if (work.events.length > keptEvents) work.events = work.events.slice(-Math.ceil(keptEvents / 2))
    for (const wake of [...work.waiting]) wake()
  }

  const forgetOld = (): void => {
    const ended = [...works.values()].filter(({ state }) => state.status !== 'running')
    for (const { state } of ended.slice(0, Math.max(0, ended.length - keptWorks))) works.delete(state.id)
  }

  const run = async (work: Work, task: (report: WorkReport) => Promise<void>): Promise<void> => {
    const { stopping } = work
    const end = (status: WorkStatus, problem: string | null): void =>
      tell(work, { ...work.state, status, current: null, endedAt: now(), problem }, null)
    try {
      await task({
        progress: (done, of, current) => tell(work, { ...work.state, done, of, current }, null),
        news: (news) => tell(work, counted(work.state, news), news),
        stopped: stopping.signal,
      })
      end(stopping.signal.aborted ? 'stopped' : 'done', null)
    } catch (error) {
      end('broken', error instanceof Error ? error.message : String(error))
    }
  }

  async function* follow(work: Work, after: number, gone: AbortSignal): AsyncGenerator<WorkEvent> {
    work.followers += 1
    try {
      let seen = after
      while (!gone.aborted) {
        const first = work.events[0]?.nr ?? 1
        const fresh = work.events.slice(Math.max(0, seen + 1 - first))
        for (const event of fresh) {
          if (gone.aborted) return
          seen = event.nr
          yield event
        }
        if (work.last > seen) continue
        if (work.state.status !== 'running') return
        await nextChange(work, gone)
      }
    } finally {
      work.followers -= 1
    }
  }

  return {
    start: (kind, name, task) => {
      const state: WorkState = {
        id: newId(),
        kind,
        name,
        status: 'running',
        done: 0,
        of: null,
        current: null,
        statements: 0,
        failures: 0,
        startedAt: now(),
        endedAt: null,
        problem: null,
      }
      const work: Work = {
        state,
        events: [],
        last: 0,
        waiting: new Set(),
        stopping: new AbortController(),
        followers: 0,
        ended: Promise.resolve(),
      }
      works.set(state.id, work)
      forgetOld()
      tell(work, state, null)
      work.ended = run(work, task)
      return work.state
    },
    all: () => [...works.values()].map(({ state }) => state).toReversed(),
    state: (id) => works.get(id)?.state ?? null,
    stop: (id) => {
      const work = works.get(id)
      work?.stopping.abort()
      return work?.state ?? null
    },
    events: (id, after, gone) => {
      const work = works.get(id)
      return work === undefined ? null : follow(work, after, gone)
    },
    ended: (id, after) => {
      const work = works.get(id)
      return work !== undefined && work.state.status !== 'running' && after >= work.last
    },
    followers: (id) => works.get(id)?.followers ?? 0,
    close: async () => {
      for (const { stopping } of works.values()) stopping.abort()
      await Promise.all([...works.values()].map(({ ended }) => ended))
    },
  }
}
