import { Parser } from 'htmlparser2'
import { deepest, mostElements } from '../page/html-page.ts'
import { droppedTags, shownAttributes, shownTags, shownVoidTags } from './shown-tags.ts'

/** A part of an archived page that may be shown: a tag of the allow-list, ready to be written, or text with its place in the page. */
export type ShownPiece =
  | { readonly kind: 'tag'; readonly html: string }
  | { readonly kind: 'text'; readonly text: string; readonly at: number }

const attributesOf = (given: Readonly<Record<string, string>>): string =>
  [...shownAttributes]
    .flatMap(([name, allowed]) => {
      const value = given[name]?.trim() ?? ''
      return allowed.test(value) ? [` ${name}="${value}"`] : []
    })
    .join('')

/**
 * Cuts an archived page into what may be shown. It is an allow-list: elements that are not on it lose their tags, those that run,
 * load, draw or are filled in lose their content too, links lead nowhere and pictures are their description. Whatever is left is
 * text, and whoever writes it escapes it, so that nothing rests on reading the page exactly as a browser would.
 */
export const shownPieces = (html: string): readonly ShownPiece[] => {
  const pieces: ShownPiece[] = []
  const open: string[] = []
  let dropped = 0
  let elements = 0
  const text = (words: string, at: number): void => {
    const last = pieces.at(-1)
    // The parser gives the words before and after an entity one by one.
    if (last?.kind === 'text') pieces[pieces.length - 1] = { ...last, text: last.text + words }
    else pieces.push({ kind: 'text', text: words, at })
  }
  const tag = (html: string): void => {
    pieces.push({ kind: 'tag', html })
  }
  const parser = new Parser(
    {
      onopentag: (name, given) => {
        if (droppedTags.has(name)) dropped += 1
        if (dropped > 0) return
        elements += 1
        if (elements > mostElements || open.length >= deepest) return
        if (shownVoidTags.has(name)) tag(`<${name}>`)
        else if (name === 'img') {
          const words = (given.alt ?? '').trim()
          if (words === '') return
          tag('<span class="picture">')
          text(words, parser.startIndex)
          tag('</span>')
        } else if (name === 'a') {
          tag('<span class="link">')
          open.push(name)
        } else if (shownTags.has(name)) {
          tag(`<${name}${attributesOf(given)}>`)
          open.push(name)
        }
      },
      ontext: (words) => {
        if (dropped === 0) text(words, parser.startIndex)
      },
      onclosetag: (name) => {
        if (droppedTags.has(name)) dropped = Math.max(0, dropped - 1)
        if (dropped > 0 || open.at(-1) !== name) return
        open.pop()
        tag(name === 'a' ? '</span>' : `</${name}>`)
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  parser.end(html)
  for (const name of open.toReversed()) tag(name === 'a' ? '</span>' : `</${name}>`)
  return pieces
}
