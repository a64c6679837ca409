import type { Taxonomy } from '../../goods/taxonomy.ts'
import type { Gazetteer } from '../../parties/gazetteer.ts'
import { WordMatcher } from '../../text/word-matcher.ts'
import { englishNumeral } from '../amounts/english-numerals.ts'
import { quantityReader } from '../amounts/quantity-reader.ts'
import { englishDates } from '../dates/english-dates.ts'
import type { HolderKind } from '../frames/governors.ts'
import { englishPredicates } from '../frames/predicate-lexicon.ts'
import { anyOf, unitEntries } from '../japanese/japanese-language.ts'
import type { Language } from '../language.ts'
import type { EnglishDateWords, QuantityWords } from '../language-data.ts'
import type { Lexicon } from '../lexicon.ts'
import { goodsFinder } from '../mentions/goods-finder.ts'
import { partyFinder } from '../mentions/party-finder.ts'
import { settleMentions } from '../mentions/settle.ts'
import type { EnglishPredicateWords } from '../predicate-words.ts'
import type { Tokenize } from '../syntax/token.ts'
import { englishGrammar } from './grammar.ts'
import { parseEnglishSentence } from './parse-sentence.ts'
import { splitEnglish } from './split-sentences.ts'
import type { EnglishSyntaxWords } from './syntax-words.ts'
import { englishWords } from './words.ts'

/** The compiled data of `data/languages/en`. */
export type EnglishData = {
  readonly quantities: QuantityWords
  readonly dates: EnglishDateWords
  readonly predicates: EnglishPredicateWords
  readonly syntax: EnglishSyntaxWords
}

/** English, from its data and a tagger that is asked for only when a sentence is to be taken apart. */
export const englishLanguage = (
  data: EnglishData,
  lexicon: Lexicon,
  gazetteer: Gazetteer,
  taxonomy: Taxonomy,
  tokenizer: () => Tokenize,
): Language => {
  const { syntax, predicates } = data
  const parties = partyFinder({ gazetteer, language: 'en', actors: syntax.actors, against: [] })
  const goods = goodsFinder(lexicon, taxonomy)
  const dates = englishDates(data.dates)
  const quantities = quantityReader({
    words: data.quantities,
    units: new WordMatcher(unitEntries(lexicon)),
    numeral: englishNumeral,
    opens: /[\da-z]/iu,
    spaced: true,
  })
  const grammar = englishGrammar(syntax, predicates)
  const lexiconOfPredicates = englishPredicates(predicates)
  const holderKind = (noun: string): HolderKind => {
    const sense = lexiconOfPredicates.noun(noun)
    if (sense.phase === 'plan') return 'plan'
    return sense.say === 'hedge' || sense.say === 'accuse' ? 'hedge' : null
  }
  const exchange = anyOf(syntax.exchange.map((w) => `\\b${w}\\b`).map((w) => w.replaceAll('\\b', '')), 'iu')
  return {
    code: 'en',
    mentions: (text, published) =>
      settleMentions([
        ...parties(text),
        ...goods(text),
        ...quantities(text),
        ...dates(text, published).map((d) => ({ ...d, kind: 'date' as const })),
      ]),
    sentences: splitEnglish(syntax.abbreviations),
    parse: (text, sentence, mentions) =>
      parseEnglishSentence(sentence, englishWords(text, sentence, mentions, tokenizer()), grammar, {
        says: (base) => lexiconOfPredicates.verb(base).say !== null,
      }),
    rules: (text) => ({
      lexicon: lexiconOfPredicates,
      holderKind,
      exchangeIn: (span) => {
        const match = exchange.exec(text.slice(span.start, span.end))
        return match === null ? null : { start: span.start + match.index, end: span.start + match.index + match[0].length }
      },
      measures: new Set(syntax.measures),
      against: new Set<string>(),
    }),
    words: {
      anaphors: syntax.anaphors.party,
      documents: new Set(syntax.documents),
      reporting: anyOf([...grammar.verbs].filter(([, v]) => v.some((x) => lexiconOfPredicates.verb(x.base).say !== null)).map(([w]) => w), 'iu'),
      exchange,
    },
  }
}
