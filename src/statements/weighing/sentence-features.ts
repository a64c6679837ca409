import { isWeapon } from '../../goods/class.ts'
import { transferKinds } from '../predicate-words.ts'
import { isAbout, isOil } from './alike.ts'
import type { Question } from './question.ts'
import type { WordOdds } from './word-odds.ts'

/** A character of Japanese says about as much as these of a language with spaces. */
const evenLength = (length: number, language: string): number => (language === 'en' ? length : 2.5 * length)

type Measure = (question: Question) => number

const flag =
  (is: (question: Question) => boolean): Measure =>
  (question) =>
    is(question) ? 1 : 0
const mentions =
  (kind: string): Measure =>
  ({ at }) =>
    at.mentions.filter((m) => m.kind === kind).length
const counted =
  (name: string): Measure =>
  ({ at }) =>
    at.counts.get(name) ?? 0
const all = (group: string, names: readonly string[]): Readonly<Record<string, Measure>> =>
  Object.fromEntries(names.map((name) => [`${group}/${name}`, counted(`${group}/${name}`)]))

const own = ({ at, goods }: Question) => at.goods.filter((g) => g.class === goods)
const classes = ({ at }: Question): number => new Set(at.goods.map((g) => g.class)).size

const measures: Readonly<Record<string, Measure>> = {
  title: flag(({ at }) => at.sentence.part === 'title'),
  lead: flag(({ at }) => at.sentence.part === 'lead'),
  caption: flag(({ at }) => at.sentence.part === 'caption'),
  index: ({ at }) => at.sentence.index,
  place: ({ at, page }) => at.sentence.index / page.sentences.length,
  length: ({ at, page }) => evenLength(at.text.length, page.language),
  amounts: mentions('quantity'),
  dates: mentions('date'),
  decoys: mentions('decoy'),
  parties: ({ at }) => at.keys.size,
  goods: ({ at }) => at.goods.length,
  classes,
  clauses: ({ at }) => at.sentence.clauses.length,
  claims: ({ at }) => at.claims.length,
  told: ({ at }) => at.told.length,
  english: flag(({ page }) => page.language === 'en'),
  digits: ({ at }) => at.text.match(/\d/gu)?.length ?? 0,
  quotes: flag(({ at }) => /[「"“]/u.test(at.text)),
  ...all('verb', transferKinds),
  ...all('noun', transferKinds),
  ...all('phase', ['stop', 'resume', 'plan', 'request', 'ban', 'carry', 'offer']),
  ...all('say', ['state', 'hedge', 'accuse', 'deny', 'report', 'reveal']),
  negative: counted('form/negative'),
  named: flag((question) => own(question).length > 0),
  theme: flag(({ page, goods }) => page.theme === goods),
  other: flag(({ goods }) => goods === 'other'),
  money: flag(({ goods }) => goods === 'money'),
  oil: flag(({ goods }) => isOil(goods)),
  weapons: flag(({ goods }) => isWeapon(goods)),
  coal: flag(({ goods }) => goods === 'coal'),
  onPage: ({ page, goods }) => page.goodsCounts.get(goods) ?? 0,
  bare: flag((question) => own(question).some((g) => g.bare)),
  needy: flag((question) => own(question).length > 0 && own(question).every((g) => g.needsContext)),
  words: (question) => own(question).length,
  otherClasses: (question) => classes(question) - (own(question).length > 0 ? 1 : 0),
  claimed: ({ at, goods }) =>
    at.claims.filter(({ items }) => items.some((item) => item.class === goods)).length,
  toldOfThem: ({ at, goods }) =>
    at.told.filter(({ items }) => items.some((item) => item.class === goods)).length,
  toldAlike: ({ at, goods }) => at.told.filter((claim) => isAbout(claim, goods)).length,
  toldOnPage: ({ told }) => told.length,
  toldBefore: ({ page, at, goods }) =>
    page.sentences
      .slice(Math.max(0, at.sentence.index - 3), at.sentence.index)
      .flatMap(({ told }) => told)
      .filter((claim) => isAbout(claim, goods)).length,
}

const summed = ['first', 'second', 'third', 'mean', 'last', 'sum'] as const

/** What the words of a sentence say, from those that speak most for a claim to the one that speaks most against. */
const oddsOf = ({ at }: Question, odds: WordOdds): readonly number[] => {
  const said = [...at.words].map(odds.sentence).sort((a, b) => b - a)
  const sum = said.reduce((total, one) => total + one, 0)
  return [said[0] ?? 0, said[1] ?? 0, said[2] ?? 0, sum / Math.max(1, said.length), said.at(-1) ?? 0, sum]
}

export const sentenceFeatures: readonly string[] = [
  ...Object.keys(measures),
  ...summed.map((one) => `words/${one}`),
]

/** What is measured of a sentence and a class of goods, in the order of `sentenceFeatures`. */
export const sentenceRow = (question: Question, odds: WordOdds): readonly number[] => [
  ...Object.values(measures).map((measure) => measure(question)),
  ...oddsOf(question, odds),
]

/** Those that bear on who the sides are, by their names. */
const onSides = [
  'title',
  'amounts',
  'parties',
  'goods',
  'named',
  'weapons',
  'oil',
  'money',
  'other',
  'english',
  'words/first',
  'words/mean',
  'claimed',
  'toldOfThem',
  'claims',
  ...['give', 'take', 'arrive', 'deal'].flatMap((kind) => [`verb/${kind}`, `noun/${kind}`]),
]
const indices = onSides.map((name) => sentenceFeatures.indexOf(name))

export const sharedFeatures: readonly string[] = onSides.map((name) => `sentence/${name}`)
export const sharedOf = (row: readonly number[]): readonly number[] => indices.map((i) => row[i] ?? 0)
