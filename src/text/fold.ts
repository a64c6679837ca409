const folded = new Map<string, string>([
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['\u02bc', "'"],
  ['\u201c', '"'],
  ['\u201d', '"'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2012', '-'],
  ['\u2013', '-'],
  ['\u2014', '-'],
  ['\u00a0', ' '],
  ['\u202f', ' '],
  ['\u3000', ' '],
  ['\n', ' '],
  ['\r', ' '],
  ['\t', ' '],
])

/**
 * The text with full-width Latin letters and digits, curly quotes, dashes and spaces made plain, one UTF-16 unit for
 * one, so that offsets into the result are offsets into the text.
 */
export const foldWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e\u2010-\u201d\u02bc\u00a0\u202f\u3000\n\r\t]/gu, (c) => {
    const code = c.charCodeAt(0)
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : (folded.get(c) ?? c)
  })
