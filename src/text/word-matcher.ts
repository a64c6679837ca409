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

/** Which UTF-16 units are letters of a script with spaces, as far as it was asked: a regular expression for each is slow. */
const letters = new Map<number, boolean>()

const isWordLetter = (unit: number): boolean => {
  const known = letters.get(unit)
  if (known !== undefined) return known
  const found = /[\p{Script=Latin}\p{Script=Cyrillic}\p{M}\p{Nd}]/u.test(String.fromCharCode(unit))
  letters.set(unit, found)
  return found
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

  constructor(entries: Iterable<WordEntry<T>>) {
    for (const { word, value, exact } of entries) {
      let node = this.root
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
      if (match === null) i += 1
      else {
        found.push(match)
        i = match.end
      }
    }
    return found
  }
}
