export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund'

/** Verbs that double their last letter before -ed and -ing. */
const doubling = new Set([
  'ship',
  'cut',
  'get',
  'swap',
  'transfer',
  'stop',
  'plan',
  'cap',
  'bar',
  'admit',
  'put',
  'let',
  'begin',
])

const third = (verb: string): string => {
  if (/(?:s|sh|ch|x|z|o)$/u.test(verb)) return `${verb}es`
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
}

const past = (verb: string): string => {
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`
  if (doubling.has(verb)) return `${verb}${verb.at(-1)}ed`
  return `${verb}ed`
}

const gerund = (verb: string): string => {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`
  if (verb.endsWith('e') && !/(?:ee|oe|be)$/u.test(verb)) return `${verb.slice(0, -1)}ing`
  if (doubling.has(verb)) return `${verb}${verb.at(-1)}ing`
  return `${verb}ing`
}

/** All forms of a verb, its particle kept behind: hand over → handed over. `irregular` is [past, participle]. */
export const verbForms = (
  verb: string,
  irregular: readonly [past: string, participle: string] | undefined,
): readonly { readonly word: string; readonly form: VerbForm }[] => {
  const [stem = verb, ...rest] = verb.split(' ')
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : ''
  const simplePast = irregular?.[0] ?? past(stem)
  const participle = irregular?.[1] ?? past(stem)
  return [
    { word: `${stem}${tail}`, form: 'base' },
    { word: `${third(stem)}${tail}`, form: 'third' },
    { word: `${simplePast}${tail}`, form: 'past' },
    ...(participle === simplePast ? [] : [{ word: `${participle}${tail}`, form: 'participle' as const }]),
    { word: `${gerund(stem)}${tail}`, form: 'gerund' },
  ]
}

/** Plural of a noun of action: delivery → deliveries. */
export const plural = (noun: string): string => third(noun)
