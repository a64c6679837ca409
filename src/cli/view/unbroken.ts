/** Words that are not to be parted at the end of a line, such as `67,300 bbl`: their blanks become no-break spaces. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0')

/** Parts set off from each other, each kept together where it is short. */
export const parts = (texts: readonly string[]): string =>
  texts
    .filter((text) => text !== '')
    .map((text) => (text.length <= 30 ? unbroken(text) : text))
    .join(' · ')
