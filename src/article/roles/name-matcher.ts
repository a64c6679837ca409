const hyphen = 27
const columns = 28

/** Small letters are 1 to 26; what is neither a letter nor a hyphen goes nowhere. */
const columnOf = (code: number): number => {
  if (code > 96 && code < 123) return code - 96
  return code === 45 ? hyphen : 0
}

const isLetter = (code: number): boolean => code > 96 && code < 123

/** The ways of writing an entry: a hyphen in it may be missing. */
const spellings = (entry: string): readonly string[] => {
  const [first = '', ...rest] = entry.split('-')
  return rest.reduce<readonly string[]>(
    (written, part) => written.flatMap((before) => [`${before}-${part}`, `${before}${part}`]),
    [first],
  )
}

/**
 * Many words looked for at once in the names of an element. An entry stands for itself anywhere in a name; `|` at its
 * start or end says that no letter stands before or behind it, and `!` that whatever else opens there is none:
 * `lead !leader` finds `leadText` and not `leaderboard`. A hyphen in an entry may be missing in the name.
 */
export class NameMatcher {
  /** For each node, where each column leads; 0 is nowhere. The first two nodes are the roots: anywhere, and at a word's start. */
  #next = new Uint16Array(columns * 4096)
  #size = 2
  /** For each node the masks of entries that end there: whatever follows, where no letter follows, and those that are none. */
  readonly #open: number[] = [0, 0]
  readonly #closed: number[] = [0, 0]
  readonly #not: number[] = [0, 0]

  /** `words` are entries set apart by spaces, each list with the bits that its entries stand for. */
  constructor(lists: readonly (readonly [words: string, mask: number])[]) {
    for (const [words, mask] of lists)
      for (const entry of words.split(/\s+/u)) for (const word of spellings(entry)) this.#add(word, mask)
    this.#next = this.#next.slice(0, columns * this.#size)
  }

  #add(entry: string, mask: number): void {
    const word = entry.replace(/[|!]/gu, '')
    let node = entry.startsWith('|') ? 1 : 0
    for (let i = 0; i < word.length; i += 1) {
      const at = columns * node + columnOf(word.charCodeAt(i))
      if (this.#next[at] === 0) {
        this.#next[at] = this.#size
        this.#size += 1
        for (const masks of [this.#open, this.#closed, this.#not]) masks.push(0)
      }
      node = this.#next[at] ?? 0
    }
    const masks = entry.startsWith('!') ? this.#not : entry.endsWith('|') ? this.#closed : this.#open
    masks[node] = (masks[node] ?? 0) | mask
  }

  /** The bits of all entries in `text`, which is in small letters. */
  find(text: string): number {
    let mask = 0
    let letterBefore = false
    for (let i = 0; i < text.length; i += 1) {
      mask |= this.#from(0, text, i)
      if (!letterBefore) mask |= this.#from(1, text, i)
      letterBefore = isLetter(text.charCodeAt(i))
    }
    return mask
  }

  #from(root: number, text: string, start: number): number {
    let node = root
    let found = 0
    let not = 0
    for (let i = start; i < text.length; i += 1) {
      node = this.#next[columns * node + columnOf(text.charCodeAt(i))] ?? 0
      if (node === 0) break
      found |= this.#open[node] ?? 0
      not |= this.#not[node] ?? 0
      const closed = this.#closed[node] ?? 0
      if (closed !== 0 && !isLetter(text.charCodeAt(i + 1))) found |= closed
    }
    return found & ~not
  }
}
