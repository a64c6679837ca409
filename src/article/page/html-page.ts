import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { HeadBuilder } from './head-builder.ts'
import { LineBuilder } from './line-builder.ts'
import type { Page, PageElement, Picture } from './page.ts'
import { TagAttributes } from './tag-attributes.ts'
import {
  consentDialogue,
  impliedEnd,
  inlineTags,
  scopeTags,
  silentTags,
  strongTags,
  tableTags,
  voidTags,
} from './tag-kinds.ts'

/** Elements nested deeper are read as if they stood at this depth: no page that a person made goes there. */
export const deepest = 512

/** Elements behind so many are read as if they stood where these end: no page that a person made has them. */
export const mostElements = 200_000

type Open = {
  readonly index: number
  readonly tag: string
  readonly parent: Open | null
  readonly depth: number
  readonly link: string | null
  readonly strong: boolean
  readonly silent: boolean
}

/** What may stand in a head that is not closed; anything else opens the body. */
const headTags = new Set(['meta', 'link', 'title', 'script', 'style', 'noscript', 'base', 'template', 'head'])

/** Reads HTML into lines in one pass, in time that grows with its length alone. */
class HtmlReader implements TokenizerCallbacks {
  readonly #elements: PageElement[] = []
  readonly #pictures: Picture[] = []
  readonly #builder = new LineBuilder()
  readonly #head = new HeadBuilder()
  readonly #attributes: TagAttributes
  readonly #source: string
  #tooDeep = false
  #top: Open = { index: 0, tag: 'body', parent: null, depth: 0, link: null, strong: false, silent: false }
  #overflow = 0
  #tag = ''
  #titleText: string[] | null = null
  #script: { readonly linked: boolean; start: number; end: number } | null = null

  constructor(source: string) {
    this.#source = source
    this.#attributes = new TagAttributes(source)
    this.#elements.push({ tag: 'body', parent: -1, depth: 0, names: '', itemprop: '', hidden: false })
  }

  onattribname(start: number, end: number): void {
    this.#attributes.startValue(start, end)
  }

  onattribdata(start: number, end: number): void {
    this.#attributes.addSource(start, end)
  }

  onattribentity(codepoint: number): void {
    this.#attributes.addCharacter(codepoint)
  }

  onattribend(): void {
    this.#attributes.endValue()
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#source.slice(start, end).toLowerCase()
    this.#attributes.clear()
  }

  onopentagend(end: number): void {
    this.#open(this.#tag, end + 1)
  }

  onselfclosingtag(end: number): void {
    const tag = this.#tag
    this.#open(tag, end + 1)
    if (!voidTags.has(tag) && (this.#top.silent || tag === 'svg' || tag === 'path')) this.#close(tag)
  }

  onclosetag(start: number, end: number): void {
    this.#close(this.#source.slice(start, end).toLowerCase())
  }

  ontext(start: number, end: number): void {
    if (this.#titleText !== null) this.#titleText.push(this.#source.slice(start, end))
    else if (this.#script !== null) {
      if (this.#script.start < 0) this.#script.start = start
      this.#script.end = end
    } else if (!this.#top.silent) this.#add(this.#source.slice(start, end), start, end)
  }

  ontextentity(codepoint: number, end: number): void {
    const text = String.fromCodePoint(codepoint)
    if (this.#titleText !== null) this.#titleText.push(text)
    else if (!this.#top.silent && this.#script === null)
      this.#add(text, Math.max(0, this.#source.lastIndexOf('&', end - 1)), end)
  }

  oncdata(start: number, end: number, offset: number): void {
    if (this.#script !== null) this.ontext(start, end - offset)
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {
    this.#builder.flush()
  }

  #add(text: string, start: number, end: number): void {
    this.#builder.add(text, start, end, this.#top, this.#top.link, this.#top.strong)
  }

  #open(tag: string, after: number): void {
    if (tag === 'br') {
      if (!this.#top.silent) this.#builder.softBreak()
      return
    }
    if (tag === 'html' || tag === 'body') {
      this.#head.setLanguage(this.#attributes.get('lang'))
      if (tag === 'body') this.#close('head')
      return
    }
    if (this.#top.tag === 'head' && !headTags.has(tag)) this.#close('head')
    if (tag === 'meta') this.#head.addMeta(this.#attributes)
    if (tag === 'link') this.#head.addLink(this.#attributes)
    if (tag === 'img' || tag === 'amp-img') this.#picture()
    if (voidTags.has(tag)) {
      if (tag === 'hr') this.#boundary()
      return
    }
    const implied = impliedEnd(tag)
    if (implied) this.#closeUpTo(implied.closes, implied.within)
    const inline = inlineTags.has(tag)
    if (!inline) this.#boundary()
    if (tag === 'a' && !this.#top.silent) this.#builder.separate()
    if (this.#top.depth >= deepest || this.#elements.length >= mostElements) {
      this.#overflow += 1
      this.#tooDeep = true
      return
    }
    this.#push(tag, inline)
    if (tag === 'title' && !this.#head.hasTitle && !this.#inPicture()) this.#titleText = []
    if (tag === 'script')
      this.#script = { linked: /ld\+json/iu.test(this.#attributes.get('type')), start: -1, end: after }
  }

  #inPicture(): boolean {
    for (let open: Open | null = this.#top; open !== null; open = open.parent)
      if (open.tag === 'svg') return true
    return false
  }

  #push(tag: string, inline: boolean): void {
    const parent = this.#top
    const index = this.#elements.length
    const names = this.#attributes.names
    this.#elements.push({
      tag,
      parent: parent.index,
      depth: parent.depth + 1,
      names,
      itemprop: this.#attributes.get('itemprop'),
      hidden: this.#attributes.hides || (this.#elements[parent.index]?.hidden ?? false),
    })
    this.#top = {
      index,
      tag,
      parent,
      depth: parent.depth + 1,
      link: tag === 'a' && this.#attributes.has('href') ? this.#attributes.get('href') : parent.link,
      strong: parent.strong || strongTags.has(tag),
      silent:
        parent.silent || silentTags.has(tag) || (!inline && names !== '' && consentDialogue.test(names)),
    }
    if (!inline) this.#builder.enter(tag, index)
    this.#head.addElement(tag, this.#attributes, this.#builder.lines.length, index)
  }

  #boundary(): void {
    if (!this.#top.silent) this.#builder.flush()
  }

  #picture(): void {
    if (this.#top.silent) return
    this.#pictures.push({
      alt: this.#attributes.get('alt').replace(/\s+/gu, ' ').trim(),
      before: this.#builder.lines.length,
      element: this.#top.index,
    })
  }

  #close(tag: string): void {
    if (tag === 'br') {
      if (!this.#top.silent) this.#builder.softBreak()
      return
    }
    if (voidTags.has(tag) || tag === 'html' || tag === 'body') return
    if (this.#overflow > 0) {
      this.#overflow -= 1
      if (!inlineTags.has(tag)) this.#boundary()
      return
    }
    const barrier = tableTags.has(tag) ? new Set<string>() : scopeTags
    const inline = inlineTags.has(tag)
    for (let open: Open = this.#top; open.parent !== null; open = open.parent) {
      if (open.tag === tag) {
        this.#popTo(open.parent)
        return
      }
      if (barrier.has(open.tag) || (inline && !inlineTags.has(open.tag))) break
    }
    if (!inline) this.#boundary()
  }

  #closeUpTo(closes: ReadonlySet<string>, within: ReadonlySet<string>): void {
    for (let open: Open = this.#top; open.parent !== null; open = open.parent) {
      if (closes.has(open.tag)) {
        this.#popTo(open.parent)
        return
      }
      if (within.has(open.tag)) return
    }
  }

  #popTo(parent: Open): void {
    while (this.#top !== parent && this.#top.parent !== null) {
      const open = this.#top
      if (!inlineTags.has(open.tag)) this.#boundary()
      if (open.tag === 'title' && this.#titleText !== null) {
        this.#head.setTitle(this.#titleText.join(''))
        this.#titleText = null
      }
      if (open.tag === 'script') this.#endScript()
      this.#top = open.parent ?? open
    }
    const block = this.#nearestBlock()
    this.#builder.enter(block.tag, block.index)
  }

  #nearestBlock(): Open {
    let open: Open = this.#top
    while (open.parent !== null && inlineTags.has(open.tag)) open = open.parent
    return open
  }

  #endScript(): void {
    const script = this.#script
    this.#script = null
    if (script === null || script.start < 0) return
    if (script.linked) this.#head.addLinkedData(this.#source.slice(script.start, script.end))
    else this.#head.addScript({ start: script.start, end: script.end })
  }

  page(): Page {
    return {
      kind: 'html',
      lines: this.#builder.lines,
      elements: this.#elements,
      pictures: this.#pictures,
      head: this.#head.head(),
      tooDeep: this.#tooDeep,
    }
  }
}

/** Cuts an HTML document into lines; offsets point into `source`. */
export const htmlPage = (source: string): Page => {
  const reader = new HtmlReader(source)
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, reader)
  tokenizer.write(source)
  tokenizer.end()
  return reader.page()
}
