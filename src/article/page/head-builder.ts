import type { Span } from '../../text/span.ts'
import { wellFormed } from '../../text/well-formed.ts'
import type { PageHead, TimeElement } from './page.ts'
import type { TagAttributes } from './tag-attributes.ts'

const longestTitle = 4096

/** Gathers what a page says about itself while its tags pass by. */
export class HeadBuilder {
  readonly #meta = new Map<string, string[]>()
  readonly #linkedData: string[] = []
  readonly #scripts: Span[] = []
  readonly #times: TimeElement[] = []
  readonly #itemprops: { name: string; value: string; before: number; element: number }[] = []
  #language: string | null = null
  #title: string | null = null
  #canonical: string | null = null

  get hasTitle(): boolean {
    return this.#title !== null
  }

  setLanguage(language: string): void {
    if (language !== '') this.#language ??= language
  }

  setTitle(text: string): void {
    // A title that is not closed holds the rest of the page.
    const written = wellFormed(text.slice(0, longestTitle))
    this.#title ??= written.replace(/\s+/gu, ' ').trim() || null
  }

  addLink(attributes: TagAttributes): void {
    if (/\bcanonical\b/iu.test(attributes.get('rel'))) this.#canonical ??= attributes.get('href')
  }

  addMeta(attributes: TagAttributes): void {
    if (!attributes.has('content')) return
    const content = attributes.get('content')
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attributes.get(attribute).trim().toLowerCase()
      if (name === '') continue
      const values = this.#meta.get(name)
      if (values) values.push(content)
      else this.#meta.set(name, [content])
    }
  }

  /** Notes the machine-readable values of an element that stands after `before` lines. */
  addElement(tag: string, attributes: TagAttributes, before: number, element: number): void {
    const datetime = attributes.get('datetime')
    if (tag === 'time' && datetime !== '') this.#times.push({ datetime, before, element })
    const name = attributes.get('itemprop')
    if (name === '' || !(attributes.has('content') || attributes.has('datetime'))) return
    const value = attributes.has('content') ? attributes.get('content') : datetime
    this.#itemprops.push({ name, value, before, element })
  }

  addScript(span: Span): void {
    this.#scripts.push(span)
  }

  addLinkedData(text: string): void {
    this.#linkedData.push(text)
  }

  head(): PageHead {
    return {
      language: this.#language,
      title: this.#title,
      meta: this.#meta,
      canonical: this.#canonical,
      linkedData: this.#linkedData,
      scripts: this.#scripts,
      times: this.#times,
      itemprops: this.#itemprops,
    }
  }
}
