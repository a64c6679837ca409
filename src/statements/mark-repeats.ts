import { partyKey } from '../parties/party.ts'
import { originKey } from './attribution/speaker-of-phrase.ts'
import { partiesOf, type Statement } from './statement.ts'

const sides = (s: Statement): string =>
  [s.supplier, s.recipient].map((p) => partiesOf(p).map(partyKey).sort().join('+')).join('>')

const originOf = (s: Statement): string | null => {
  const last = s.attribution.at(-1)
  return last === undefined ? null : originKey(last)
}

/** Whether `later` says nothing that `earlier` has not said: parties, goods, stance and origin, and no new figure or period. */
const saysAgain = (later: Statement, earlier: Statement): boolean => {
  if (sides(later) !== sides(earlier) || later.class !== earlier.class) return false
  if (later.stance !== earlier.stance || later.phase !== earlier.phase) return false
  const origin = originOf(later)
  if (origin !== null && origin !== originOf(earlier)) return false
  if (later.items.some((i) => !earlier.items.some((e) => e.goods === i.goods))) return false
  const newFigure =
    later.quantity !== null && (earlier.quantity === null || later.quantity.value !== earlier.quantity.value)
  const newPeriod =
    later.period !== null &&
    (earlier.period === null ||
      later.period.from !== earlier.period.from ||
      later.period.to !== earlier.period.to)
  return !newFigure && !newPeriod
}

/** Names, for each statement that only says an earlier one again, that earlier one. */
export const markRepeats = (statements: readonly Statement[]): readonly Statement[] =>
  statements.map((later, i) => {
    const earlier = statements.slice(0, i).find((s) => s.repeats === null && saysAgain(later, s))
    return earlier === undefined ? later : { ...later, repeats: earlier.id }
  })
