import type { Numeral } from './japanese-numerals.ts'

const words: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  a: 1,
  an: 1,
  half: 0.5,
}
const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  bln: 1e9,
  bn: 1e9,
  b: 1e9,
}
const scaleWord = Object.keys(scales).join('|')
const vague =
  /^(?:(?:several|many|a few|tens of|hundreds of|some)\s+)?(?:dozens|scores|hundreds|thousands|tens of thousands|hundreds of thousands|millions|billions)(?:\s+of(?:\s+(?:thousands|millions))?)?(?![\w])/iu
const figure = new RegExp(`^(\\d[\\d,]*(?:\\.\\d+)?)(?:[\\s-]*(${scaleWord})(?![\\w]))?`, 'iu')
const spelled = new RegExp(
  `^(?:(${Object.keys(words).join('|')})(?:-(${Object.keys(words).join('|')}))?)(?:\\s+a)?(?:[\\s-]+(${scaleWord}))?(?:[\\s-]+(${scaleWord}))?(?![\\w-]*[\\w])`,
  'iu',
)

const single = (rest: string): { value: number; length: number; scaled: number } | null => {
  const digits = figure.exec(rest)
  if (digits) {
    const written = (digits[1] ?? '').replace(/,+$/u, '')
    const scale = digits[2] === undefined ? 1 : (scales[digits[2].toLowerCase()] ?? 1)
    return {
      value: Number(written.replaceAll(',', '')) * scale,
      length: digits[2] === undefined ? written.length : digits[0].length,
      scaled: scale,
    }
  }
  const said = spelled.exec(rest)
  if (!said) return null
  const [all, tens = '', ones, first, second] = said
  const article = /^an?$/iu.test(tens)
  if (article && first === undefined) return null
  const base = (words[tens.toLowerCase()] ?? 0) + (ones === undefined ? 0 : (words[ones.toLowerCase()] ?? 0))
  const scale = (scales[(first ?? '').toLowerCase()] ?? 1) * (scales[(second ?? '').toLowerCase()] ?? 1)
  return { value: base * scale, length: all.length, scaled: scale }
}

/** Reads the figure that begins at `at` of folded text: 67,300, 1.5 million, two dozen, hundreds of thousands of, 5-10. */
export const englishNumeral = (text: string, at: number): Numeral | null => {
  const rest = text.slice(at, at + 60)
  const loose = vague.exec(rest)
  if (loose) return { value: null, high: null, end: at + loose[0].length }
  const first = single(rest)
  if (first === null) return null
  const join = /^\s*(?:-|to|or)\s*/iu.exec(rest.slice(first.length))
  const second = join ? single(rest.slice(first.length + join[0].length)) : null
  if (join && second !== null) {
    const low =
      first.scaled === 1 && second.scaled > 1 && first.value < 1000
        ? first.value * second.scaled
        : first.value
    if (low < second.value)
      return { value: low, high: second.value, end: at + first.length + join[0].length + second.length }
  }
  return { value: first.value, high: null, end: at + first.length }
}
