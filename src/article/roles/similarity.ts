const others = /[^\p{L}\p{N}]+/gu

/** Letters and digits of a text in one case and width. */
export const squashed = (text: string): string => {
  const lower = text.toLowerCase()
  let kept = ''
  let start = -1
  for (let i = 0; i < lower.length; i += 1) {
    const code = lower.charCodeAt(i)
    if (code > 127) return text.normalize('NFKC').toLowerCase().replace(others, '')
    const wanted = (code > 96 && code < 123) || (code > 47 && code < 58)
    if (wanted && start < 0) start = i
    if (wanted || start < 0) continue
    kept += lower.slice(start, i)
    start = -1
  }
  return start < 0 ? kept : kept + lower.slice(start)
}

/** Pairs of neighbouring UTF-16 units, each pair one number. */
export type Pairs = {
  readonly all: ReadonlySet<number>
  /** Which places of a small table are taken: most pairs of other texts are told apart without looking them up. */
  readonly taken: Uint8Array
}

const places = 1024

const placeOf = (first: number, second: number): number => (first * 37 + second) % places

/** The pairs of neighbouring characters in a squashed text. */
export const pairsOf = (text: string): Pairs => {
  const all = new Set<number>()
  const taken = new Uint8Array(places)
  for (let i = 0; i + 1 < text.length; i += 1) {
    const [first, second] = [text.charCodeAt(i), text.charCodeAt(i + 1)]
    all.add((first << 16) | second)
    taken[placeOf(first, second)] = 1
  }
  return { all, taken }
}

/** The share of the pairs of `part`, a squashed text, that are among `pairs`. */
export const shareOfPairs = (part: string, { all, taken }: Pairs): number => {
  if (part.length < 2) return 0
  let shared = 0
  let first = part.charCodeAt(0)
  for (let i = 1; i < part.length; i += 1) {
    const second = part.charCodeAt(i)
    if (taken[placeOf(first, second)] === 1 && all.has((first << 16) | second)) shared += 1
    first = second
  }
  return shared / (part.length - 1)
}

/** The share of `part`'s pairs of characters that `whole` holds; both squashed. */
export const containment = (part: string, whole: string): number => shareOfPairs(part, pairsOf(whole))
