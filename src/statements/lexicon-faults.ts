import { repeatedWords } from '../text/repeated-words.ts'
import type { Lexicon } from './lexicon.ts'

/** Something wrong in one of the three files; `path` leads to the entry in it. */
export type LexiconFault = {
  readonly file: 'goods' | 'not-goods' | 'units'
  readonly path: readonly PropertyKey[]
  readonly message: string
}

const isLetter = (c: string): boolean => /[\p{Script=Latin}\p{Nd}]/u.test(c)

/** Whether `word` stands in `phrase` as a whole word; in scripts without spaces, anywhere. */
const contains = (phrase: string, word: string): boolean => {
  for (let at = phrase.indexOf(word); at >= 0; at = phrase.indexOf(word, at + 1)) {
    const end = at + word.length
    const opens = at === 0 || !isLetter(phrase.charAt(at - 1)) || !isLetter(word.charAt(0))
    const closes =
      end === phrase.length || !isLetter(phrase.charAt(end)) || !isLetter(word.charAt(word.length - 1))
    if (opens && closes) return true
  }
  return false
}

const unknownCodes = (lexicon: Lexicon, codes: ReadonlySet<string>): readonly LexiconFault[] => [
  ...lexicon.goods.flatMap(({ code }, i) =>
    codes.has(code)
      ? []
      : [{ file: 'goods' as const, path: ['goods', i], message: `no goods have the code "${code}"` }],
  ),
  ...lexicon.units.flatMap(({ byGoods }, i) =>
    byGoods
      .filter(({ goods }) => !codes.has(goods))
      .map(({ goods }) => ({
        file: 'units' as const,
        path: ['units', i, 'by_goods'],
        message: `no goods have the code "${goods}"`,
      })),
  ),
]

const repeatedGoods = (lexicon: Lexicon): readonly LexiconFault[] => {
  const declared = new Map(lexicon.ambiguous.map(({ word, codes }) => [word.toLowerCase(), new Set(codes)]))
  const entries = [
    ...lexicon.goods.map(({ code, words }, i) => ({ owner: code, words, path: ['goods', i] as const })),
    { owner: 'bare_oil', words: lexicon.bareOil, path: ['bare_oil'] as const },
  ]
  const repeated = repeatedWords(
    entries.flatMap(({ owner, words }) => words.map((word) => ({ word, owner }))),
  ).filter(({ word, owner, others }) => {
    const codes = declared.get(word.toLowerCase())
    return codes === undefined || ![owner, ...others].every((code) => codes.has(code))
  })
  return repeated.map(({ word, owner, others }) => ({
    file: 'goods' as const,
    path: entries.find((entry) => entry.owner === owner && entry.words.includes(word))?.path ?? [],
    message: `"${word}" stands for ${owner} and for ${others.join(' and ')}; name it under ambiguous, with the reason`,
  }))
}

const repeatedUnits = (lexicon: Lexicon): readonly LexiconFault[] =>
  repeatedWords(
    lexicon.units.flatMap(({ unit, words, needsBefore }) =>
      needsBefore.length > 0 ? [] : words.map((word) => ({ word, owner: unit })),
    ),
  ).map(({ word, owner, others }) => ({
    file: 'units' as const,
    path: ['units', lexicon.units.findIndex(({ unit, words }) => unit === owner && words.includes(word))],
    message: `"${word}" counts ${owner} and ${others.join(' and ')}; use by_goods`,
  }))

/** A phrase that is a goods word itself would hide it; one that contains none has no effect. */
const idlePhrases = (lexicon: Lexicon): readonly LexiconFault[] => {
  const goods = [...lexicon.goods.flatMap(({ words }) => words), ...lexicon.bareOil].map((word) =>
    word.toLowerCase(),
  )
  const known = new Set(goods)
  return Object.entries(lexicon.notGoods).flatMap(([kind, phrases]) =>
    phrases.flatMap((phrase, i) => {
      const folded = phrase.toLowerCase()
      const wrong = known.has(folded)
        ? 'is a goods word too'
        : goods.some((word) => contains(folded, word))
          ? null
          : 'contains no goods word'
      return wrong === null
        ? []
        : [{ file: 'not-goods' as const, path: [kind, i], message: `"${phrase}" ${wrong}` }]
    }),
  )
}

/** What is wrong with the lexicon of one language as a whole. `codes` are those of the goods taxonomy. */
export const lexiconFaults = (lexicon: Lexicon, codes: ReadonlySet<string>): readonly LexiconFault[] => [
  ...unknownCodes(lexicon, codes),
  ...repeatedGoods(lexicon),
  ...repeatedUnits(lexicon),
  ...repeatedWords(
    Object.entries(lexicon.notGoods).flatMap(([owner, words]) => words.map((word) => ({ word, owner }))),
  ).map(({ word, owner, others }) => ({
    file: 'not-goods' as const,
    path: [owner],
    message: `"${word}" stands under ${owner} and under ${others.join(' and ')}`,
  })),
  ...idlePhrases(lexicon),
]
