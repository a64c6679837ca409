import type { Line, Link } from './line.ts'

/** The element that text belongs to, as the builder needs it. */
export type TextOwner = { readonly index: number; readonly parent: TextOwner | null; readonly depth: number }

const white = /[\t\n\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f]+/gu
/** Marks that nobody sees: soft hyphen, zero-width space, word joiner, byte-order mark. */
const unseen = /[\u00ad\u200b\u2060\ufeff]/gu
const ideographicSpace = '\u3000'
const sentenceEnd = /[。．.!?！？…」』”"»)）]\s*$/u
const wideCharacter = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uffef]/u

const commonOwner = (a: TextOwner, b: TextOwner): TextOwner => {
  let [x, y]: [TextOwner, TextOwner] = [a, b]
  while (x !== y) {
    const up = x.depth >= y.depth ? x.parent : y.parent
    if (up === null) return x.depth >= y.depth ? x : y
    if (x.depth >= y.depth) x = up
    else y = up
  }
  return x
}

/** Whether white space in a text is single spaces, and nothing in it is unseen; what is not ASCII is left to the patterns. */
const isTidy = (text: string): boolean => {
  let space = false
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code < 32 || code > 126 || (code === 32 && space)) return false
    space = code === 32
  }
  return true
}

/** The text with each run of white space as one space, and without what nobody sees. */
const oneSpace = (text: string): string =>
  isTidy(text) ? text : text.replace(unseen, '').replace(white, ' ')

/** Gathers the text between two block boundaries into lines. */
export class LineBuilder {
  readonly lines: Line[] = []
  #pieces: string[] = []
  #length = 0
  #start = -1
  #end = -1
  #space = false
  #indented = false
  #owner: TextOwner | null = null
  #links: Link[] = []
  #linkCharacters = 0
  #strongCharacters = 0
  #breaks = 0

  /** Adds text that stands at `start`..`end` of the document. */
  add(raw: string, start: number, end: number, owner: TextOwner, link: string | null, strong: boolean): void {
    const text = oneSpace(raw)
    if (text === '') return
    if (text === ' ') {
      this.#space = true
      return
    }
    if (this.#breaks > 0) this.#resolveBreaks(text)
    const opens = text.startsWith(' ')
    const closes = text.endsWith(' ')
    let body = text.slice(opens ? 1 : 0, closes ? -1 : undefined)
    if (this.#length === 0) {
      const bare = body.replace(/^[\s\u3000]+/u, '')
      this.#indented ||= body !== bare && body.startsWith(ideographicSpace)
      body = bare
      if (body === '') return
      this.#start = start + leadingWhite(raw)
    } else if (this.#space || opens) body = ` ${body}`
    this.#space = closes
    this.#pieces.push(body)
    this.#length += body.length
    this.#end = end - trailingWhite(raw)
    this.#owner = this.#owner === null ? owner : commonOwner(this.#owner, owner)
    if (strong) this.#strongCharacters += body.length
    if (link !== null) this.#addLink(link, this.#length - body.trimStart().length)
  }

  #addLink(address: string, start: number): void {
    this.#linkCharacters += this.#length - start
    const last = this.#links.at(-1)
    const goesOn = last?.address === address && last.end >= start - 1
    if (goesOn) this.#links[this.#links.length - 1] = { address, start: last.start, end: this.#length }
    else this.#links.push({ address, start, end: this.#length })
  }

  /** Puts a space between what stands before and what follows, such as two links of a menu. */
  separate(): void {
    if (this.#length > 0) this.#space = true
  }

  /** A `<br>`: whether it ends the line is decided by what stands on its two sides. */
  softBreak(): void {
    if (this.#length > 0) this.#breaks += 1
  }

  #resolveBreaks(next: string): void {
    const before = this.#pieces.at(-1) ?? ''
    const indent = next.trimStart().startsWith(ideographicSpace) || next.startsWith(ideographicSpace)
    if (this.#breaks > 1 || indent || sentenceEnd.test(before)) {
      this.flush(this.#tag, this.#block)
      return
    }
    this.#breaks = 0
    this.#space = !(
      wideCharacter.test(before.slice(-1)) &&
      wideCharacter.test(next.trimStart().slice(0, 1)) &&
      this.#length > 30
    )
  }

  #tag = 'body'
  #block = 0

  /** Names the block in which the following text stands. */
  enter(tag: string, block: number): void {
    this.#tag = tag
    this.#block = block
  }

  /** Ends the line, if there is one. */
  flush(tag: string = this.#tag, block: number = this.#block): void {
    if (this.#length > 0 && this.#owner !== null) {
      const text = this.#pieces.join('').trimEnd()
      if (text !== '')
        this.lines.push({
          text,
          source: { start: this.#start, end: this.#end },
          element: this.#owner.index,
          tag,
          block,
          links: this.#links,
          linkCharacters: this.#linkCharacters,
          strongCharacters: this.#strongCharacters,
          indented: this.#indented,
        })
    }
    this.#pieces = []
    this.#length = 0
    this.#start = -1
    this.#space = false
    this.#indented = false
    this.#owner = null
    this.#links = []
    this.#linkCharacters = 0
    this.#strongCharacters = 0
    this.#breaks = 0
  }
}

const leadingWhite = (raw: string): number => /^[\s\u00ad\u200b\u2060\ufeff]*/u.exec(raw)?.[0].length ?? 0

const trailingWhite = (raw: string): number => {
  let at = raw.length
  while (at > 0 && /[\s\u00ad\u200b\u2060\ufeff]/u.test(raw.charAt(at - 1))) at -= 1
  return raw.length - at
}
