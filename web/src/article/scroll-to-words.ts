/** Brings an element into sight, at once for readers who asked for less motion. */
export const scrollInto = (element: Element | null | undefined, block: ScrollLogicalPosition): void => {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  element?.scrollIntoView({ block, behavior: still ? 'instant' : 'smooth' })
}

/** Brings the words of a statement into sight. */
export const scrollToWords = (text: HTMLElement | null, statement: string): void =>
  scrollInto(text?.querySelector(`[data-statement="${CSS.escape(statement)}"]`), 'center')
