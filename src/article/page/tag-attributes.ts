/** Attributes that reading needs; the others are not kept. */
const kept = new Set([
  'class',
  'id',
  'role',
  'itemprop',
  'hidden',
  'style',
  'aria-hidden',
  'href',
  'alt',
  'datetime',
  'name',
  'property',
  'content',
  'rel',
  'type',
  'lang',
  'http-equiv',
  'data-testid',
])
const longest = 4096
const notShown = /display\s*:\s*none|visibility\s*:\s*hidden/iu

/** The attributes of the start tag that is being read, values cut at a length that no honest one reaches. */
export class TagAttributes {
  readonly #source: string
  #values = new Map<string, string>()
  #name = ''
  #pieces: string[] = []
  #length = 0

  constructor(source: string) {
    this.#source = source
  }

  clear(): void {
    this.#values = new Map()
  }

  startValue(start: number, end: number): void {
    const name = this.#source.slice(start, end).toLowerCase()
    this.#name = kept.has(name) && !this.#values.has(name) ? name : ''
  }

  addSource(start: number, end: number): void {
    if (this.#name === '' || this.#length > longest) return
    this.#pieces.push(this.#source.slice(start, Math.min(end, start + longest)))
    this.#length += end - start
  }

  addCharacter(codepoint: number): void {
    if (this.#name !== '' && this.#length <= longest) this.#pieces.push(String.fromCodePoint(codepoint))
  }

  endValue(): void {
    if (this.#name !== '') this.#values.set(this.#name, this.#pieces.join(''))
    this.#name = ''
    this.#pieces = []
    this.#length = 0
  }

  has(name: string): boolean {
    return this.#values.has(name)
  }

  /** The value, '' where the tag does not have the attribute. */
  get(name: string): string {
    return this.#values.get(name) ?? ''
  }

  /** Class, id and role in one. */
  get names(): string {
    if (this.#values.size === 0) return ''
    const [named, id, role, test] = [
      this.get('class'),
      this.get('id'),
      this.get('role'),
      this.get('data-testid'),
    ]
    return `${named} ${id} ${role} ${test}`.trim()
  }

  /** Whether the tag says that its element is not shown. */
  get hides(): boolean {
    return this.has('hidden') || this.get('aria-hidden') === 'true' || notShown.test(this.get('style'))
  }
}
