import { isWeapon } from '../../goods/class.ts'
import type { Taxonomy } from '../../goods/taxonomy.ts'
import { isMoney } from '../../goods/unit.ts'
import type { Gazetteer } from '../../parties/gazetteer.ts'
import { anyOf } from '../../text/any-of.ts'
import type { Span } from '../../text/span.ts'
import { WordMatcher } from '../../text/word-matcher.ts'
import { countedGoods } from '../amounts/counted-goods.ts'
import { englishNumeral } from '../amounts/english-numerals.ts'
import { boundBefore, quantityReader } from '../amounts/quantity-reader.ts'
import { unitEntries } from '../amounts/unit-entries.ts'
import { englishDates } from '../dates/english-dates.ts'
import { rulesOfWords } from '../frames/frame-rules.ts'
import type { HolderKind } from '../frames/governors.ts'
import { englishPredicates } from '../frames/predicate-lexicon.ts'
import type { Language } from '../language.ts'
import type { EnglishDateWords, QuantityWords } from '../language-data.ts'
import type { Lexicon } from '../lexicon.ts'
import { goodsFinder } from '../mentions/goods-finder.ts'
import { mayState } from '../mentions/may-state.ts'
import { partyFinder } from '../mentions/party-finder.ts'
import { settleMentions } from '../mentions/settle.ts'
import type { EnglishPredicateWords } from '../predicate-words.ts'
import type { GoodsMention, Mention, QuantityMention } from '../syntax/mention.ts'
import type { Tokenize } from '../syntax/token.ts'
import { englishGrammar } from './grammar.ts'
import { type EnglishNameWords, unlistedNames } from './name-words.ts'
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
  readonly names: EnglishNameWords
}

/** The forces of a commander, their army: who fights for somebody is passed on by nobody. */
const isForce = (text: string, { goods, needsContext, start, end }: GoodsMention): boolean =>
  goods === 'labour.soldier' &&
  needsContext &&
  (/(?:\b(?:the|its|their|his|own|armed|air|security)|['’]s?)\s+$/iu.test(
    text.slice(Math.max(0, start - 10), start),
  ) ||
    /^\s+(?:of|loyal|led|under|fighting)\b/u.test(text.slice(end, end + 12)))

/** Experts of the United Nations are sent nowhere: they say something. */
const isOfBody = (mention: GoodsMention, actors: readonly Mention[]): boolean =>
  mention.class === 'labour' &&
  actors.some((m) => m.kind === 'party' && m.way === 'organisation' && m.end + 1 === mention.start)

/**
 * Patriot interceptors, oil supplies: of two goods words side by side the first only describes the second; supplies behind
 * goods are the act of supplying.
 */
const isDescribing = (text: string, mention: GoodsMention, all: readonly Mention[]): boolean => {
  const beside = all.find((o) => o.kind === 'goods' && o.start === mention.end + 1)
  const describes =
    beside?.kind === 'goods' &&
    !beside.needsContext &&
    text.charAt(mention.end) === ' ' &&
    isWeapon(beside.class)
  const act =
    /^supplies$/iu.test(text.slice(mention.start, mention.end)) &&
    all.some((o) => o.kind === 'goods' && o.end + 1 === mention.start)
  return describes || act
}

/** Ten times the figure of last year counts nothing. */
const isMultiple = (text: string, { start, end }: Span): boolean =>
  /times$/iu.test(text.slice(start, end)) &&
  /^\s+(?:the|more|as|higher|larger|greater|that|what|its|over)\b/u.test(text.slice(end, end + 10))

/** Iranian barrels are crude; any other barrels measure something. */
const isMeasureOnly = (text: string, { start, end }: Span, actors: readonly Mention[]): boolean =>
  /^barrels$/iu.test(text.slice(start, end)) &&
  !actors.some((m) => m.kind === 'party' && m.way === 'adjective' && m.end + 1 === start)

/** In "handed over six drones" the word before the figure belongs to the verb. */
const withoutParticle = (text: string, mention: QuantityMention): QuantityMention => {
  const over = /^over\s+/iu.exec(text.slice(mention.start, mention.start + 8))
  if (
    over === null ||
    !/\b(?:hand|turn|pass|sign)\p{L}*\s+$/iu.test(text.slice(Math.max(0, mention.start - 12), mention.start))
  )
    return mention
  return {
    ...mention,
    start: mention.start + over[0].length,
    quantity: { ...mention.quantity, approx: 'exact' },
  }
}

/** A figure without a unit that is no year, and the preposition of a time after it. */
const bareFigure =
  /(?<![\w$€£.,])(?!(?:19|20)\d{2}\s)(?:\d{1,3}(?:,\d{3})+|\d+)(?=(?<gap>\s+(?:in|for|during)\s+(?:the\s+)?)\S)/gu

/** In a series the unit is said once, and each figure has its time: 700 tonnes in January, 90 in February. */
const withBareFigures = (
  text: string,
  quantities: readonly QuantityMention[],
  dates: readonly Span[],
): readonly QuantityMention[] => {
  const bare = [...text.matchAll(bareFigure)].flatMap((m): readonly QuantityMention[] => {
    const start = m.index
    const end = start + m[0].length
    const gap = m.groups?.gap?.length ?? 0
    const dated = dates.some((d) => d.start > end && d.start <= end + gap && end + gap < d.end)
    if (!dated || [...quantities, ...dates].some((q) => q.start < end && start < q.end)) return []
    const before = quantities.findLast((q) => q.end <= start && start - q.end < 200)
    if (before === undefined || isMoney(before.quantity.unit) || before.quantity.unit === 'percent') return []
    const value = Number(m[0].replaceAll(',', ''))
    return [{ ...before, start, end, quantity: { value, unit: before.quantity.unit, approx: 'exact' } }]
  })
  return [...quantities, ...bare]
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
  const parties = partyFinder({
    gazetteer,
    language: 'en',
    actors: syntax.actors,
    sentActors: syntax.sentActors,
    placing: syntax.placing,
    groups: [],
    against: [],
    origins: syntax.origins,
  })
  const goods = goodsFinder(lexicon, taxonomy)
  const dates = englishDates(data.dates)
  const quantities = quantityReader({
    words: data.quantities,
    units: new WordMatcher(unitEntries(lexicon)),
    numeral: englishNumeral,
    opens: /[\da-z]/iu,
    spaced: true,
  })
  const grammar = englishGrammar(syntax, predicates, data.names)
  const lexiconOfPredicates = englishPredicates(predicates)
  const implying = [...grammar.verbs].flatMap(([word, readings]) =>
    readings.some(({ base }) => lexiconOfPredicates.impliedGoods(base) !== null) ? [word] : [],
  )
  const holderKind = (noun: string): HolderKind => {
    const sense = lexiconOfPredicates.noun(noun)
    if (sense.phase === 'plan') return 'plan'
    return sense.say === 'hedge' || sense.say === 'accuse' ? 'hedge' : null
  }
  /** Words such as ships and supplies are verbs behind a name or a pronoun, where goods, a figure or an article follow. */
  const isVerbHere = (
    text: string,
    { start, end }: Span,
    named: readonly Span[],
    items: readonly Span[],
  ): boolean => {
    if (!grammar.verbs.has(text.slice(start, end).toLowerCase())) return false
    const behindPronoun = /\b(?:which|who|that|it|they|we|to|not)\s+$/iu.test(
      text.slice(Math.max(0, start - 12), start),
    )
    const behindName = named.some((p) => p.end + 1 === start)
    const beforeGoods = items.some((g) => g.start > end && g.start - end < 30)
    return (
      (behindPronoun || behindName) &&
      (beforeGoods || /^\s+(?:the|a|an|its|their|\d|\p{Lu})/u.test(text.slice(end, end + 8)))
    )
  }
  const exchange = new RegExp(`\\b(?:${anyOf(syntax.exchange).source})\\b`, 'iu')
  const mute = new Set(syntax.mute)
  const shared = rulesOfWords(syntax, exchange, taxonomy)
  return {
    code: 'en',
    dropsSubjects: false,
    mayState: mayState({ goods, implying, parties, names: unlistedNames(data.names) }),
    mentions: (text, published) => {
      const actors = parties(text)
      const all = goods(text)
      const when = dates(text, published)
      const acting = actors.filter((m) => m.kind === 'party' && m.way !== 'adjective')
      const kept = all.filter(
        (m) =>
          !isVerbHere(text, m, acting, all) &&
          !(
            m.kind === 'goods' &&
            (isDescribing(text, m, all) || isMeasureOnly(text, m, actors) || isOfBody(m, actors))
          ),
      )
      const named = kept.map((m) => {
        const first = all.find((o) => o.end + 1 === m.start && o.kind === 'goods' && !kept.includes(o))
        return m.kind === 'goods' && first !== undefined ? { ...m, start: first.start } : m
      })
      const items = named.filter((m): m is GoodsMention => m.kind === 'goods' && !isForce(text, m))
      return settleMentions(text, [
        ...actors,
        ...named.filter((m) => m.kind !== 'goods' || !isForce(text, m)),
        ...countedGoods(text, items, englishNumeral, taxonomy, boundBefore(data.quantities)).map((q) =>
          withoutParticle(text, q),
        ),
        ...withBareFigures(
          text,
          quantities(text)
            .filter((q) => !isMultiple(text, q))
            .map((q) => withoutParticle(text, q)),
          when,
        ),
        ...when.map((d) => ({ ...d, kind: 'date' as const })),
      ])
    },
    sentences: splitEnglish(syntax.abbreviations),
    parse: (text, sentence, mentions) =>
      parseEnglishSentence(sentence, englishWords(text, sentence, mentions, tokenizer()), grammar, {
        says: (base) => lexiconOfPredicates.verb(base).say !== null,
        transfers: (base) => lexiconOfPredicates.verb(base).transfer !== null,
      }),
    rules: (text) => ({
      ...shared(text),
      lexicon: lexiconOfPredicates,
      holderKind,
      pronouns: new Set(syntax.pronouns),
      against: new Set<string>(),
    }),
    words: {
      anaphors: syntax.anaphors.party,
      possessives: syntax.anaphors.possessive,
      persons: new Set(syntax.anaphors.person),
      documents: new Set(syntax.documents),
      canSpeak: () => true,
      isPress: () => false,
      isMute: (word) => mute.has(word),
      talk: new Set<string>(),
      reporting: anyOf(
        [...grammar.verbs]
          .filter(([, v]) =>
            v.some(
              (x) =>
                lexiconOfPredicates.verb(x.base).say !== null ||
                lexiconOfPredicates.impliedGoods(x.base) !== null,
            ),
          )
          .map(([w]) => w),
        'iu',
      ),
    },
  }
}
