import type { Span } from './span.ts'

/** Children by the UTF-16 unit in lower case. */
type Node<T> = { readonly next: Map<number, Node<T>>; value: T | undefined; exact: boolean }

export type WordEntry<T> = {
  readonly word: string
  readonly value: T
  /** Match only in the same letter case, as for names: the North, not the north. */
  readonly exact: boolean
}

export type WordMatch<T> = Span & { readonly value: T }

/** Which UTF-16 units are letters of a script with spaces: 1 no, 2 yes, 0 not asked yet; a regular expression for each is slow. */
const letters = new Uint8Array(0x10000)

const isWordLetter = (unit: number): boolean => {
  if (letters[unit] === 0)
    letters[unit] = /[\p{Script=Latin}\p{Script=Cyrillic}\p{M}\p{Nd}]/u.test(String.fromCharCode(unit))
      ? 2
      : 1
  return letters[unit] === 2
}

const lowered = new Map<number, number>()

/** The unit in lower case, where that is one unit too. */
const lowerUnit = (unit: number): number => {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit
  const known = lowered.get(unit)
  if (known !== undefined) return known
  const lower = String.fromCharCode(unit).toLowerCase()
  const found = lower.length === 1 ? lower.charCodeAt(0) : unit
  lowered.set(unit, found)
  return found
}

/**
 * Finds the longest words of a list at every place of a text, left to right, without overlaps. Words in letters that are
 * set apart by spaces match whole words only; Han, kana and Hangul match anywhere.
 */
export class WordMatcher<T> {
  private readonly root: Node<T> = { next: new Map(), value: undefined, exact: false }
  /** The spellings of a word that differ in letter case alone; the first one's value counts. */
  private readonly spellings = new Map<Node<T>, Set<string>>()
  /** Marks the units, in their own case, with which a word of the list may begin. */
  private readonly openings = new Uint8Array(0x10000)

  constructor(entries: Iterable<WordEntry<T>>) {
    for (const { word, value, exact } of entries) {
      let node = this.root
      this.openings[word.charCodeAt(0)] = 1
      if (!exact)
        for (const c of [word.charAt(0).toUpperCase(), word.charAt(0).toLowerCase()])
          this.openings[c.charCodeAt(0)] = 1
      for (let i = 0; i < word.length; i += 1) {
        const c = lowerUnit(word.charCodeAt(i))
        let next = node.next.get(c)
        if (next === undefined) {
          next = { next: new Map(), value: undefined, exact: false }
          node.next.set(c, next)
        }
        node = next
      }
      if (node.value === undefined) {
        node.value = value
        node.exact = exact
      }
      this.spellings.set(node, (this.spellings.get(node) ?? new Set()).add(word))
    }
  }

  /** The longest match that begins exactly at `at`, or null. */
  at(text: string, at: number): WordMatch<T> | null {
    if (at >= text.length) return null
    let unit = text.charCodeAt(at)
    if (this.openings[unit] === 0) return null
    let node = this.root.next.get(lowerUnit(unit))
    if (node === undefined) return null
    if (at > 0 && isWordLetter(unit) && isWordLetter(text.charCodeAt(at - 1))) return null
    let best: WordMatch<T> | null = null
    for (let end = at + 1; node !== undefined; end += 1) {
      const following = text.charCodeAt(end)
      const inWord = end < text.length && isWordLetter(unit) && isWordLetter(following)
      if (
        node.value !== undefined &&
        !inWord &&
        (!node.exact || this.spellings.get(node)?.has(text.slice(at, end)))
      )
        best = { start: at, end, value: node.value }
      if (end >= text.length) break
      unit = following
      node = node.next.get(lowerUnit(unit))
    }
    return best
  }

  /** All matches, longest first at each place, disjoint, in order. */
  all(text: string): readonly WordMatch<T>[] {
    const found: WordMatch<T>[] = []
    for (let i = 0; i < text.length; ) {
      const match = this.at(text, i)
      if (match !== null) {
        found.push(match)
        i = match.end
        continue
      }
      // Nothing begins inside a word.
      const inWord = isWordLetter(text.charCodeAt(i))
      i += 1
      while (inWord && i < text.length && isWordLetter(text.charCodeAt(i))) i += 1
    }
    return found
  }
}
