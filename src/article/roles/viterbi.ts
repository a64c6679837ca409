/**
 * The likeliest sequence of states: `emissions` holds one row of log scores a step, `transitions` the log score of
 * going from one state to another.
 */
export const likeliestPath = (
  emissions: readonly (readonly number[])[],
  transitions: readonly (readonly number[])[],
): readonly number[] => {
  const [first] = emissions
  if (first === undefined) return []
  let scores: readonly number[] = first
  const back: number[][] = []
  for (const row of emissions.slice(1)) {
    const from: number[] = []
    const next = row.map((emission, to) => {
      let best = 0
      let most = Number.NEGATIVE_INFINITY
      scores.forEach((score, state) => {
        const value = score + (transitions[state]?.[to] ?? Number.NEGATIVE_INFINITY)
        if (value > most) {
          most = value
          best = state
        }
      })
      from.push(best)
      return most + emission
    })
    back.push(from)
    scores = next
  }
  let state = scores.indexOf(Math.max(...scores))
  const path = [state]
  for (const from of back.reverse()) {
    state = from[state] ?? 0
    path.push(state)
  }
  return path.reverse()
}
