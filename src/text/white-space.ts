/** Whether a UTF-16 unit is white space as `\s` has it. */
export const isWhite = (code: number): boolean => {
  if (code < 160) return code === 32 || (code > 8 && code < 14)
  if (code < 0x2000) return code === 160 || code === 0x1680
  if (code < 0x2030) return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f
  return code === 0x205f || code === 0x3000 || code === 0xfeff
}

/** How many stretches of a text lie between white space; those before and behind it at its ends count too, empty as they are. */
export const wordCount = (text: string): number => {
  let words = 1
  let white = false
  for (let i = 0; i < text.length; i += 1) {
    const found = isWhite(text.charCodeAt(i))
    if (found && !white) words += 1
    white = found
  }
  return words
}
