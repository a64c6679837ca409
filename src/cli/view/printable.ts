/**
 * The text as it may go to a terminal. Controls, direction overrides and half surrogate pairs become U+FFFD, white space
 * a blank, character for character, so that offsets stay as they are.
 */
export const printable = (text: string): string =>
  text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/gu, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Cs}]/gu, '\uFFFD')
