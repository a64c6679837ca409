import type { Span } from '../../../src/text/span.ts'

/** The place in the text of an article at which a point of a selection lies; null outside the text. */
const placeOf = (node: Node, offset: number): number | null => {
  const element = node instanceof Element ? node : node.parentElement
  if (node instanceof Element) {
    const child = node.childNodes[offset]
    const next = child instanceof Element ? child.querySelector('[data-start]') : null
    const inner = child instanceof HTMLElement && child.dataset.start !== undefined ? child : next
    if (inner instanceof HTMLElement) return Number(inner.dataset.start)
    const before = [...node.querySelectorAll('[data-end]')].at(-1)
    return before instanceof HTMLElement ? Number(before.dataset.end) : null
  }
  const segment = element?.closest('[data-start]')
  return segment instanceof HTMLElement ? Number(segment.dataset.start) + offset : null
}

/** The words of the article that are selected in the browser, without white space at their ends; null where none are. */
export const selectedSpan = (text: string, root: Element | null): Span | null => {
  const selection = getSelection()
  if (root === null || selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null
  const start = placeOf(range.startContainer, range.startOffset)
  const end = placeOf(range.endContainer, range.endOffset)
  if (start === null || end === null || start >= end) return null
  const words = text.slice(start, end)
  const trimmed = words.trim()
  if (trimmed === '') return null
  const from = start + words.indexOf(trimmed)
  return { start: from, end: from + trimmed.length }
}
