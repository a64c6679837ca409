import { languageOf } from '../find.fixture.ts'
import type { Clause, Phrase } from './clause.ts'

const marks = ({ predicate, quoted }: Clause): string =>
  [
    ...(predicate.passive ? ['passive'] : []),
    ...(predicate.negative ? ['negative'] : []),
    ...(predicate.ending === null ? [] : [predicate.ending]),
    ...(quoted ? ['quoted'] : []),
  ]
    .map((mark) => ` ${mark}`)
    .join('')

/** The clauses of a sentence in short, one a line: `send final ← say, will: subject=Iran object=drones`. */
export const clausesInShort = (code: 'ja' | 'en', sentence: string): readonly string[] => {
  const language = languageOf(code)
  const parse = language.parse(
    sentence,
    { start: 0, end: sentence.length },
    language.mentions(sentence, null),
  )
  const words = (phrase: Phrase): string =>
    [...phrase.coordinates, phrase].map((p) => sentence.slice(p.core.start, p.core.end)).join('&')
  return parse.clauses.map((clause) => {
    const parent = clause.parent === null ? null : parse.clauses[clause.parent]?.predicate.base
    return [
      `${clause.predicate.base} ${clause.link}${marks(clause)}`,
      ...(parent === null ? [] : [`← ${parent}`]),
      ...(clause.holder === null ? [] : [`(${clause.holder})`]),
      ...(clause.topic === null ? [] : [`topic of ${words(clause.topic)}`]),
      ':',
      ...clause.phrases.map((p) => `${p.case}=${words(p)}`),
    ]
      .join(' ')
      .replace(' :', ':')
  })
}
