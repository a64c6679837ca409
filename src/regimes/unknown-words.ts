import { isWanted } from '../goods/factor.ts'
import type { Flow } from './flow.ts'
import type { Rules } from './rules.ts'

/** Acts and a factor of a flow that a body of rules does not know: without a word they would quietly change or decide nothing. */
export const unknownWords = (flow: Flow, { pack, factors }: Rules): readonly string[] => {
  const known = new Set(pack.measures.flatMap((m) => m.acts))
  const acts = (flow.acts ?? [])
    .filter((act) => !known.has(act))
    .map((act) => `act: no paragraph of ${pack.id} names ${act}; they name ${[...known].sort().join(', ')}`)
  const { factor } = flow
  return factor === null || factors.factors.some((one) => isWanted(one, factor))
    ? acts
    : [...acts, `factor: there is no ${factor}; there are ${factors.factors.map((f) => f.id).join(', ')}`]
}
