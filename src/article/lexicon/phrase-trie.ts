/** A place in the tree of phrases, by the UTF-16 unit that comes next. */
type Node = { readonly next: Map<number, Node>; end: 'none' | 'word' | 'anywhere' }

const letter = /[\p{L}\p{N}]/u
const asciiEnd = 128
const spaced = /[\p{sc=Latin}\p{sc=Cyrillic}\p{N}]/u

/** Letters and digits of spaced scripts; most text is ASCII and answered without a pattern. */
const isSpaced = (code: number): boolean => {
  if (code < 128) return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123)
  return spaced.test(String.fromCharCode(code))
}

/**
 * Many phrases looked for at once. A phrase of a spaced script is found only as whole words; one that ends in `*`
 * stands for every word that begins so.
 */
export class PhraseTrie {
  readonly #root: Node = { next: new Map(), end: 'none' }
  /** Which ASCII units begin a phrase. */
  readonly #openings = new Uint8Array(asciiEnd)

  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) {
      const open = phrase.endsWith('*')
      const written = open ? phrase.slice(0, -1) : phrase
      let node = this.#root
      for (let i = 0; i < written.length; i += 1) {
        const code = written.charCodeAt(i)
        let next = node.next.get(code)
        if (!next) {
          next = { next: new Map(), end: 'none' }
          node.next.set(code, next)
        }
        node = next
      }
      if (written.charCodeAt(0) < asciiEnd) this.#openings[written.charCodeAt(0)] = 1
      node.end = open || !isSpaced(phrase.charCodeAt(phrase.length - 1)) ? 'anywhere' : 'word'
    }
  }

  /** Whether a phrase begins with the unit. */
  #opens(code: number): boolean {
    return code < asciiEnd ? this.#openings[code] === 1 : this.#root.next.has(code)
  }

  /** Length of the longest phrase that starts at `at`; 0 where none does. */
  at(text: string, at: number): number {
    let node: Node | undefined = this.#root
    let longest = 0
    for (let i = at; i < text.length; i += 1) {
      node = node.next.get(text.charCodeAt(i))
      if (node === undefined) break
      const ends = node.end === 'anywhere' || (node.end === 'word' && !isSpaced(text.charCodeAt(i + 1)))
      if (ends) longest = i + 1 - at
    }
    return longest
  }

  /** Offset of the first phrase in `text`, or -1. */
  find(text: string): number {
    let wordBefore = false
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i)
      const wordUnit = isSpaced(code)
      if (!(wordBefore && wordUnit) && this.#opens(code) && this.at(text, i) > 0) return i
      wordBefore = wordUnit && (code < 128 || letter.test(text.charAt(i)))
    }
    return -1
  }
}
