import type { FlowEntry } from './flow-entry.ts'
import { type Stretch, stretchOf } from './time-scale.ts'

/** A transfer on the time line; where nobody says when it took place, it stands where it was written about. */
export type TimedEntry = {
  readonly entry: FlowEntry
  readonly stretch: Stretch
  readonly said: boolean
  /** The line of its row on which it stands, so that none covers another. */
  readonly lane: number
}
export type TimelineRow = {
  readonly key: string
  readonly entries: readonly TimedEntry[]
  readonly lanes: number
}
export type Timeline = {
  readonly rows: readonly TimelineRow[]
  readonly whole: Stretch | null
  readonly undated: readonly FlowEntry[]
}

const timed = (entry: FlowEntry): Omit<TimedEntry, 'lane'> | null => {
  const { from, to, published } = entry
  const [first, last] = [from ?? to, to ?? from]
  if (first !== null && last !== null) return { entry, stretch: stretchOf(first, last), said: true }
  return published === null ? null : { entry, stretch: stretchOf(published, published), said: false }
}

/** Puts each on the first line that is free. */
const laid = (entries: readonly Omit<TimedEntry, 'lane'>[]): Omit<TimelineRow, 'key'> => {
  const ends: number[] = []
  const placed = entries
    .toSorted((a, b) => a.stretch.start - b.stretch.start || b.stretch.end - a.stretch.end)
    .map((one) => {
      const free = ends.findIndex((end) => end <= one.stretch.start)
      const lane = free < 0 ? ends.length : free
      ends[lane] = one.stretch.end
      return { ...one, lane }
    })
  return { entries: placed, lanes: ends.length }
}

/** Lays transfers out in time, a row for each key, the row that begins first on top. */
export const timelineOf = (entries: readonly FlowEntry[], keyOf: (entry: FlowEntry) => string): Timeline => {
  const groups = new Map<string, Omit<TimedEntry, 'lane'>[]>()
  const undated: FlowEntry[] = []
  for (const entry of entries) {
    const one = timed(entry)
    if (one === null) undated.push(entry)
    else groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), one])
  }
  const rows = [...groups]
    .map(([key, own]): TimelineRow => ({ key, ...laid(own) }))
    .toSorted((a, b) => (a.entries[0]?.stretch.start ?? 0) - (b.entries[0]?.stretch.start ?? 0))
  const all = rows.flatMap((row) => row.entries.map(({ stretch }) => stretch))
  return {
    rows,
    undated,
    whole:
      all.length === 0
        ? null
        : { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) },
  }
}
