import type { Taxonomy } from '../../goods/taxonomy.ts'
import type { Gazetteer } from '../../parties/gazetteer.ts'
import { anyOf } from '../../text/any-of.ts'
import { WordMatcher } from '../../text/word-matcher.ts'
import { japaneseNumeral } from '../amounts/japanese-numerals.ts'
import { quantityReader } from '../amounts/quantity-reader.ts'
import { unitEntries } from '../amounts/unit-entries.ts'
import { japaneseDates } from '../dates/japanese-dates.ts'
import { rulesOfWords } from '../frames/frame-rules.ts'
import { japanesePredicates } from '../frames/predicate-lexicon.ts'
import type { Language } from '../language.ts'
import type { JapaneseDateWords, QuantityWords } from '../language-data.ts'
import type { Lexicon } from '../lexicon.ts'
import { goodsFinder } from '../mentions/goods-finder.ts'
import { mayState } from '../mentions/may-state.ts'
import { partyFinder } from '../mentions/party-finder.ts'
import { settleMentions } from '../mentions/settle.ts'
import type { PredicateWords } from '../predicate-words.ts'
import type { Tokenize } from '../syntax/token.ts'
import { japaneseGrammar } from './grammar.ts'
import { parseJapaneseSentence } from './parse-sentence.ts'
import { splitJapanese } from './split-sentences.ts'
import type { JapaneseSyntaxWords } from './syntax-words.ts'
import type { VerbKind } from './waiting.ts'
import { japaneseWords } from './words.ts'

/** The compiled data of `data/languages/ja`. */
export type JapaneseData = {
  readonly quantities: QuantityWords
  readonly dates: JapaneseDateWords
  readonly predicates: PredicateWords
  readonly syntax: JapaneseSyntaxWords
}

const endsIn =
  (ends: readonly string[]) =>
  (noun: string): boolean =>
    ends.some((end) => noun.endsWith(end))

/** What a figure of trade stands beside, which has no other word for goods: 米国向けは増えた. */
const forSomebody = ['向けは', '向けが', '向けも']

/** Japanese, from its data and a tokeniser that is asked for only when a sentence is to be taken apart. */
export const japaneseLanguage = (
  data: JapaneseData,
  lexicon: Lexicon,
  gazetteer: Gazetteer,
  taxonomy: Taxonomy,
  tokenizer: () => Tokenize,
): Language => {
  const { syntax, predicates } = data
  const parties = partyFinder({
    gazetteer,
    language: 'ja',
    actors: syntax.actors,
    sentActors: [],
    groups: syntax.groups,
    against: syntax.against,
    origins: syntax.origins,
  })
  const goods = goodsFinder(lexicon, taxonomy)
  const dates = japaneseDates(data.dates)
  const quantities = quantityReader({
    words: data.quantities,
    units: new WordMatcher(unitEntries(lexicon)),
    numeral: japaneseNumeral,
    opens: /[\d一二三四五六七八九十百千数]/u,
    spaced: false,
  })
  const predicateLexicon = japanesePredicates(predicates)
  const grammar = japaneseGrammar(syntax)
  const verbKind = (base: string): VerbKind => {
    const sense = predicateLexicon.verb(base)
    return sense.transfer !== null || predicateLexicon.isSeizure(base)
      ? 'transfer'
      : sense.phase !== null
        ? 'phase'
        : 'other'
  }
  const verbalNouns = new Set(
    [
      ...Object.values(predicates.transfer),
      ...Object.values(predicates.phase),
      predicates.seize,
      predicates.buyers,
      predicates.sellers,
    ]
      .flat()
      .filter((w) => w.length > 1 && !/[うくすつぬぶむるぐ]$/u.test(w)),
  )
  const isVerbalNoun = (word: string): boolean => verbalNouns.has(word)
  const shared = rulesOfWords(syntax, anyOf(syntax.exchange), taxonomy)
  const say = Object.values(predicates.say).flat()
  return {
    code: 'ja',
    dropsSubjects: true,
    mayState: mayState({ goods, implying: Object.keys(predicates.implies), parties, names: null }),
    mentions: (text, published) =>
      settleMentions(text, [
        ...parties(text),
        ...goods(text),
        ...quantities(text),
        ...dates(text, published).map((d) => ({ ...d, kind: 'date' as const })),
      ]),
    sentences: splitJapanese,
    parse: (text, sentence, mentions) =>
      parseJapaneseSentence(
        text,
        sentence,
        japaneseWords(text, sentence, mentions, tokenizer(), isVerbalNoun),
        grammar,
        {
          kind: verbKind,
          says: (base) =>
            predicateLexicon.verb(base).say !== null && predicateLexicon.verb(base).say !== 'reveal',
        },
      ),
    rules: (text) => ({
      ...shared(text),
      lexicon: predicateLexicon,
      holderKind: grammar.contentOf,
      pronouns: new Set<string>(),
      against: new Set(syntax.against),
    }),
    words: {
      anaphors: syntax.anaphors.party,
      possessives: [],
      persons: new Set(syntax.anaphors.person),
      documents: new Set(syntax.documents),
      canSpeak: endsIn([...syntax.speakers, ...syntax.documents]),
      isPress: endsIn(syntax.press),
      talk: new Set(syntax.talk),
      reporting: anyOf([
        ...say.map((w) => w.replace(/[るす]$/u, '')),
        ...(syntax.cases.speaker ?? []),
        ...forSomebody,
      ]),
    },
  }
}
