import type { WorkNews, WorkState } from '../../../src/desk/work-board.ts'
import { ask, Refused } from './ask.ts'

/** What the desk tells of long work: its state, and what became of one page or row. */
export type Told = { readonly state: WorkState; readonly news: WorkNews | null }

/**
 * Follows long work to its end and gives its last state. Where the line breaks, the browser comes back by itself and hears what it
 * missed; throws `Refused` where the desk does not know the work any more.
 */
export const followWork = (id: string, onTold: (told: Told) => void): Promise<WorkState> =>
  new Promise((resolve, reject) => {
    const path = `/api/work/${encodeURIComponent(id)}`
    const events = new EventSource(`${path}/events`)
    const hear = ({ data }: MessageEvent<string>): Told => {
      const told: Told = JSON.parse(data)
      onTold(told)
      return told
    }
    events.addEventListener('work', hear)
    events.addEventListener('end', (event) => {
      events.close()
      resolve(hear(event).state)
    })
    events.addEventListener('error', () => {
      if (events.readyState !== EventSource.CLOSED) return
      ask<WorkState>(path).then(
        (state) => (state.status === 'running' ? reject(new Refused(0, '')) : resolve(state)),
        reject,
      )
    })
  })
