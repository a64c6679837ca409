import { gravest, type Verdict } from '../../../src/regimes/verdict.ts'
import type { FlowEntry } from './flow-entry.ts'

/** All transfers from one state to another: one arrow of the map. */
export type Route = {
  readonly from: string
  readonly to: string
  readonly entries: readonly FlowEntry[]
  readonly verdict: Verdict
}

/** What a map can show, and what it cannot, since a side is nobody's or no state's. */
export type Routes = { readonly routes: readonly Route[]; readonly placeless: readonly FlowEntry[] }

const successor: Readonly<Record<string, string>> = { SU: 'RU' }

const codesOf = (parties: FlowEntry['suppliers'], isPlace: (code: string) => boolean): readonly string[] => [
  ...new Set(
    parties
      .flatMap(({ code }) => (code === null ? [] : [successor[code] ?? code]))
      .filter((code) => isPlace(code)),
  ),
]

/** Gathers transfers by pairs of places; those that several share go from or to each of them. */
export const routesOf = (entries: readonly FlowEntry[], isPlace: (code: string) => boolean): Routes => {
  const routes = new Map<string, FlowEntry[]>()
  const placeless: FlowEntry[] = []
  for (const entry of entries) {
    const pairs = codesOf(entry.suppliers, isPlace).flatMap((from) =>
      codesOf(entry.recipients, isPlace)
        .filter((to) => to !== from)
        .map((to) => `${from} ${to}`),
    )
    if (pairs.length === 0) placeless.push(entry)
    for (const pair of pairs) routes.set(pair, [...(routes.get(pair) ?? []), entry])
  }
  return {
    routes: [...routes]
      .map(([pair, own]): Route => {
        const [from = '', to = ''] = pair.split(' ')
        return { from, to, entries: own, verdict: gravest(own.map(({ verdict }) => verdict)) }
      })
      .toSorted((a, b) => b.entries.length - a.entries.length),
    placeless,
  }
}
