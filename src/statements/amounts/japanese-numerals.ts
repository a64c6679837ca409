/** A figure in the text: value, upper end of a range, and where it ends; value null for 数十, 数発. */
export type Numeral = { readonly value: number | null; readonly high: number | null; readonly end: number }

const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const small: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const large: Readonly<Record<string, number>> = { 万: 1e4, 億: 1e8, 兆: 1e12 }

type Read = { readonly value: number; readonly vague: boolean; readonly end: number }

const single = (text: string, at: number): Read | null => {
  let total = 0
  let section = 0
  let pending: number | null = null
  let vague = false
  let end = at
  for (let i = at; i < text.length; ) {
    const c = text.charAt(i)
    const run = /^\d[\d,]*(?:\.\d+)?/u.exec(text.slice(i, i + 20))?.[0].replace(/,+$/u, '')
    if (run !== undefined && run !== '') {
      if (pending !== null) break
      pending = Number(run.replaceAll(',', ''))
      i += run.length
    } else if (c === '数' && pending === null && end === at) {
      vague = true
      pending = 1
      i += 1
    } else if (digits[c] !== undefined && pending === null) {
      pending = digits[c] ?? 0
      i += 1
    } else if (small[c] !== undefined) {
      section += (pending ?? 1) * (small[c] ?? 1)
      pending = null
      i += 1
    } else if (large[c] !== undefined && (pending !== null || section > 0)) {
      total += (section + (pending ?? 0)) * (large[c] ?? 1)
      section = 0
      pending = null
      i += 1
    } else break
    end = i
  }
  return end === at ? null : { value: total + section + (pending ?? 0), vague, end }
}

const rangeJoin = /^(?:[~～〜\-–─―ー]|から|ないし)/u

/** Reads the figure that begins at `at` of width-folded text: 6万7000, 10,666, 千, 数十, 5~10, 二万. */
export const japaneseNumeral = (text: string, at: number): Numeral | null => {
  const first = single(text, at)
  if (first === null) return null
  if (first.vague) return { value: null, high: null, end: first.end }
  const join = rangeJoin.exec(text.slice(first.end, first.end + 3))?.[0]
  const second = join === undefined ? null : single(text, first.end + join.length)
  if (second === null || second.vague) return { value: first.value, high: null, end: first.end }
  const scale = /[万億兆]$/u.exec(text.slice(0, second.end))
  const low =
    scale && first.value < 1e4 && second.value >= 1e4 && !/[万億兆]/u.test(text.slice(at, first.end))
      ? first.value * (large[scale[0]] ?? 1)
      : first.value
  return low < second.value
    ? { value: low, high: second.value, end: second.end }
    : { value: first.value, high: null, end: first.end }
}
