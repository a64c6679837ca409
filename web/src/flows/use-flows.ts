import { useMemo } from 'preact/hooks'
import { type Party, partyKey } from '../../../src/parties/party.ts'
import type { Register } from '../api/answers.ts'
import { type Asked, useAnswer } from '../api/ask.ts'
import type { FlowView } from '../router/place.ts'
import { type FlowEntry, flowEntry } from './flow-entry.ts'

/** So many transfers are drawn at most, those with the newest pages. */
export const drawnAtMost = 500

export type Flows = { readonly asked: Asked<Register>; readonly entries: readonly FlowEntry[] }

/** All transfers that can be drawn. */
export const useFlows = (): Flows => {
  const asked = useAnswer<Register>(`/api/register?limit=${drawnAtMost}`)
  const { answer } = asked
  const value = answer.kind === 'there' ? answer.value : answer.kind === 'waiting' ? answer.before : null
  const entries = useMemo(() => (value?.items ?? []).map(flowEntry), [value])
  return { asked, entries }
}

const keyOf = ({ code, name }: Pick<Party, 'code' | 'name'>): string =>
  partyKey({ code, name, country: null })

/** The keys of the parties of one side, those of most transfers first, each with one of its parties. */
export const sidesOf = (
  entries: readonly FlowEntry[],
  side: 'suppliers' | 'recipients',
): readonly (readonly [key: string, party: Pick<Party, 'code' | 'name'>])[] => {
  const found = new Map<string, { party: Pick<Party, 'code' | 'name'>; count: number }>()
  for (const party of entries.flatMap((entry) => entry[side])) {
    const known = found.get(keyOf(party))
    if (known === undefined) found.set(keyOf(party), { party, count: 1 })
    else known.count += 1
  }
  return [...found].toSorted(([, a], [, b]) => b.count - a.count).map(([key, { party }]) => [key, party])
}

/** Whether a transfer is one of those that a reader chose. */
export const fitsView = (entry: FlowEntry, view: FlowView): boolean =>
  (view.supplier === null || entry.suppliers.some((party) => keyOf(party) === view.supplier)) &&
  (view.recipient === null || entry.recipients.some((party) => keyOf(party) === view.recipient)) &&
  (view.goods === null || entry.goods === view.goods) &&
  (view.verdict === null || entry.verdict === view.verdict)
