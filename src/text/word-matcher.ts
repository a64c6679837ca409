import type { Span } from './span.ts'

type Node<T> = { readonly next: Map<string, Node<T>>; value: T | undefined; exact: boolean }

export type WordEntry<T> = {
  readonly word: string
  readonly value: T
  /** Match only in the same letter case, as for names: the North, not the north. */
  readonly exact: boolean
}

export type WordMatch<T> = Span & { readonly value: T }

const isWordLetter = (c: string): boolean => /[\p{Script=Latin}\p{Script=Cyrillic}\p{M}\p{Nd}]/u.test(c)

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
        const c = word.charAt(i).toLowerCase()
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
    let node: Node<T> | undefined = this.root
    let best: WordMatch<T> | null = null
    const startsInWord = at > 0 && isWordLetter(text.charAt(at - 1)) && isWordLetter(text.charAt(at))
    if (startsInWord) return null
    for (let i = at; i < text.length; i += 1) {
      node = node.next.get(text.charAt(i).toLowerCase())
      if (node === undefined) break
      if (node.value === undefined) continue
      const end = i + 1
      if (isWordLetter(text.charAt(i)) && end < text.length && isWordLetter(text.charAt(end))) continue
      if (node.exact && !this.spellings.get(node)?.has(text.slice(at, end))) continue
      best = { start: at, end, value: node.value }
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
