/** A text as a sentence: with a capital, unless it begins with a paragraph's id or a figure, and a full stop. */
export const sentence = (text: string): string => {
  const begun = text.replace(/^\p{Ll}+(?=[\s,])/u, (word) => word.charAt(0).toUpperCase() + word.slice(1))
  return /[.?!]$/u.test(begun) ? begun : `${begun}.`
}
