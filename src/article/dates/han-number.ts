const digits = '〇一二三四五六七八九'

/** Numbers below 100 in Han numerals, and years digit by digit (`二〇二三`); null for anything else. */
export const hanNumber = (text: string): number | null => {
  const plain = text.replace(/[零○]/gu, '〇')
  const values = [...plain].map((sign) => digits.indexOf(sign))
  if (values.every((value) => value >= 0)) return plain === '' ? null : Number(values.join(''))
  const found = /^([二三四五六七八九]?)十([一二三四五六七八九]?)$/u.exec(plain)
  if (!found) return null
  const [tens, ones] = [found[1] ?? '', found[2] ?? '']
  return (tens === '' ? 10 : 10 * digits.indexOf(tens)) + (ones === '' ? 0 : digits.indexOf(ones))
}
