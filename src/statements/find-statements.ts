import type { Article, PartKind } from '../article/article.ts'
import type { Taxonomy } from '../goods/taxonomy.ts'
import { isMoney } from '../goods/unit.ts'
import { type IsoDay, isoDay } from '../text/partial-date.ts'
import { quoteAt, type Span } from '../text/span.ts'
import { attribute } from './attribution/attribute.ts'
import type { Attributed } from './attribution/attributed.ts'
import { statementsOf } from './build-statements.ts'
import { amountClaims } from './frames/amount-claims.ts'
import type { Claim, ParsedSentence } from './frames/claim.ts'
import { denialClaims } from './frames/denial-claims.ts'
import { fillClaims } from './frames/fill-claims.ts'
import { headlineClaims } from './frames/headline-claims.ts'
import { inclusionClaims } from './frames/inclusion-claims.ts'
import { mergeDescribed } from './frames/merge-described.ts'
import { bareRule, limitRule, nominalClaims } from './frames/nominal-claims.ts'
import { partnerClaims } from './frames/partner-claims.ts'
import { rankedClaims, rankedRule } from './frames/ranked-claims.ts'
import { registerClaims } from './frames/register-claims.ts'
import { roleClaims } from './frames/role-claims.ts'
import { seizureClaims } from './frames/seizure-claims.ts'
import { splitSeries } from './frames/series.ts'
import { withTheme } from './frames/theme.ts'
import { themeOf, withThemeGoods } from './frames/theme-goods.ts'
import { withTopicBefore } from './frames/topic-before.ts'
import { verbalClaims } from './frames/verbal-claims.ts'
import { withoutSubsumed } from './frames/without-subsumed.ts'
import type { Language } from './language.ts'
import { markRepeats } from './mark-repeats.ts'
import { anaphorsIn, resolveAnaphors, resolvePossessives } from './mentions/resolve-anaphors.ts'
import { settleMentions } from './mentions/settle.ts'
import type { Statement, StatementPart } from './statement.ts'
import { isGeneric, type Mention, type QuantityMention } from './syntax/mention.ts'

/** Statements given for each other (arms for oil), by id, with the words that say so. */
export type StatementExchange = {
  readonly statements: readonly string[]
  readonly cue: ReturnType<typeof quoteAt> | null
}

export type Statements = {
  readonly statements: readonly Statement[]
  readonly exchanges: readonly StatementExchange[]
}

const searched: ReadonlySet<PartKind> = new Set<StatementPart>([
  'title',
  'caption',
  'lead',
  'heading',
  'body',
])

type Place = { readonly span: Span; readonly part: StatementPart; readonly paragraph: number }

const isStatementPart = (kind: PartKind): kind is StatementPart => searched.has(kind)

/** No sentence of a person is longer; what is, is cut at a comma or space, so that work grows with the text and no faster. */
const longest = 1500

const cutLong = (text: string, span: Span): readonly Span[] => {
  const pieces: Span[] = []
  let { start } = span
  while (span.end - start > longest) {
    const window = text.slice(start, start + longest)
    const at = Math.max(window.lastIndexOf('、'), window.lastIndexOf('，'), window.lastIndexOf(' '))
    const even = /[\ud800-\udbff]$/u.test(window) ? longest - 1 : longest
    const end = start + (at > longest / 2 ? at + 1 : even)
    pieces.push({ start, end })
    start = end
  }
  return [...pieces, { start, end: span.end }]
}

const places = (article: Article, language: Language): readonly Place[] =>
  article.parts.flatMap((part, paragraph) =>
    isStatementPart(part.kind)
      ? language
          .sentences(article.text, part)
          .flatMap((long) => cutLong(article.text, long))
          .map((span) => ({ span, part: part.kind as StatementPart, paragraph }))
      : [],
  )

/** Whether a sentence can hold a claim or a speaker; others are never taken apart. */
const worthParsing = (
  text: string,
  span: Span,
  mentions: readonly Mention[],
  language: Language,
  part: StatementPart,
): boolean => {
  if (part === 'title') return true
  const kinds = new Set(mentions.filter((m) => m.start >= span.start && m.end <= span.end).map((m) => m.kind))
  const named = kinds.has('party') || kinds.has('place') || kinds.has('outlet')
  if (kinds.has('goods') || kinds.has('quantity')) return true
  const isInside = (m: Mention): boolean => m.start >= span.start && m.end <= span.end
  if (mentions.some((m) => m.kind === 'party' && m.provenance === true && isInside(m))) return true
  return (named || language.dropsSubjects) && language.words.reporting.test(text.slice(span.start, span.end))
}

/** The words for an exchange that stand between the claim before and this one's verb. */
const withExchange = (claims: readonly Claim[], exchangeIn: (span: Span) => Span | null): readonly Claim[] =>
  claims.map((claim, i) => {
    const clause = claim.clause === null ? undefined : claim.sentence.clauses[claim.clause]
    if (clause?.link === 'relative') return claim
    const before = claims
      .slice(0, i)
      .findLast(
        (c) =>
          c.sentence === claim.sentence &&
          c.predicate.end < claim.predicate.start &&
          c.clause !== null &&
          c.sentence.clauses[c.clause]?.link !== 'relative',
      )
    const region = {
      start: before?.predicate.end ?? claim.sentence.start,
      end: Math.max(claim.predicate.end, claim.quote.end),
    }
    return { ...claim, exchange: exchangeIn(region) }
  })

/** Containers or cargo alone leave the goods open: they are what an earlier claim named, or nothing. */
const withoutCarriers = (claim: Claim): Claim =>
  claim.items.length > 0 && claim.items.every(isGeneric) ? { ...claim, items: [], elided: true } : claim

const byPredicate = (a: Claim, b: Claim): number =>
  a.sentence.index - b.sentence.index ||
  a.predicate.start - b.predicate.start ||
  a.predicate.end - b.predicate.end

/** A noun and a verb may make the same claim: the one that knows more stays. */
const withoutTwins = (claims: readonly Claim[]): readonly Claim[] =>
  claims.filter(
    (c, i) =>
      !claims.some(
        (o, k) =>
          k !== i &&
          !(o.rule.startsWith('verb/') && c.rule.startsWith('verb/')) &&
          o.sentence === c.sentence &&
          o.predicate.start === c.predicate.start &&
          o.quantity === c.quantity &&
          o.phase === c.phase &&
          o.stance === c.stance &&
          (weight(o) > weight(c) || (weight(o) === weight(c) && k < i)),
      ),
  )

const weight = (c: Claim): number =>
  Number(c.supplier !== null) +
  Number(c.recipient !== null) +
  Number(c.items.length > 0) +
  Number(c.quantity !== null)

/** An amount that measures goods; money and shares may measure anything. */
const isFlowAmount = ({ quantity: { unit } }: QuantityMention): boolean =>
  !isMoney(unit) && unit !== 'percent'

/** Goods, and at least two of supplier, recipient and goods in the words themselves. */
const isClaim = (claim: Claim, before: Claim): boolean => {
  if (claim.items.length === 0 || claim.rule === limitRule) return false
  const overt = [before.supplier, before.recipient].filter((r) => r !== null).length + Number(!before.elided)
  const both = claim.supplier !== null && claim.recipient !== null
  if (claim.rule.endsWith('/deal') && before.elided) return false
  if (claim.rule === rankedRule) return both
  const named = before.supplier !== null || before.recipient !== null
  const priced =
    claim.quantity !== null && isMoney(claim.quantity.quantity.unit) && claim.rule.startsWith('noun/')
  const marked =
    (claim.quantity !== null && !priced) || (claim.phase !== 'done' && named) || claim.stance === 'denied'
  if (before.elided && both && marked) return true
  if (before.elided && named && claim.quantity !== null && isFlowAmount(claim.quantity)) return true
  if (claim.sentence.part === 'title' && before.supplier !== null && !before.elided) return true
  const told = before.supplier !== null && before.recipient !== null
  const stopped = claim.phase === 'suspended' || claim.phase === 'resumed'
  const measured = !before.elided && (claim.quantity !== null || stopped)
  if (claim.rule.startsWith(bareRule) && !told && !measured) return false
  return overt >= 2 || (overt === 1 && both)
}

const exchangesOf = (
  text: string,
  claims: readonly Attributed[],
  made: ReadonlyMap<Attributed, readonly Statement[]>,
): readonly StatementExchange[] =>
  claims.flatMap((claim, i) => {
    if (claim.exchange === null) return []
    const [from, to] = [claim.supplier?.parties[0]?.origin, claim.recipient?.parties[0]?.origin]
    const partner = claims
      .slice(0, i)
      .findLast(
        (c) =>
          c.sentence.index >= claim.sentence.index - 2 &&
          c.supplier?.parties[0]?.origin === to &&
          c.recipient?.parties[0]?.origin === from,
      )
    if (partner === undefined) return []
    const ids = [...(made.get(partner) ?? []), ...(made.get(claim) ?? [])].map((s) => s.id)
    return ids.length < 2 ? [] : [{ statements: ids, cue: quoteAt(text, claim.exchange) }]
  })

/** Finds who says that who supplied what to whom, in one article. Every span of the result points into `article.text`. */
export const findStatements = (
  article: Article,
  document: string,
  language: Language,
  taxonomy: Taxonomy,
): Statements => {
  const { text } = article
  const published: IsoDay | null = article.publishedOn === null ? null : isoDay(article.publishedOn)
  if (!language.mayState(text)) return { statements: [], exchanges: [] }
  const where = places(article, language)
  const found = language.mentions(text, published)
  const sentenceAt = (at: number): Span | null =>
    where.find((p) => p.span.start <= at && at < p.span.end)?.span ?? null
  const mentions = settleMentions(text, [
    ...found,
    ...resolveAnaphors(found, anaphorsIn(text, language.words.anaphors), sentenceAt),
    ...resolvePossessives(found, anaphorsIn(text, language.words.possessives), sentenceAt),
  ])
  const rules = language.rules(text)

  const sentences: ParsedSentence[] = where.flatMap(({ span, part, paragraph }, index) => {
    if (!worthParsing(text, span, mentions, language, part)) return []
    const inside = mentions.filter((m) => m.start >= span.start && m.end <= span.end)
    return [{ ...language.parse(text, span, inside), index, part, paragraph }]
  })
  const raw = sentences.flatMap((sentence) => {
    const verbal = mergeDescribed([
      ...verbalClaims(sentence, rules),
      ...nominalClaims(sentence, rules),
      ...seizureClaims(sentence, rules),
      ...partnerClaims(sentence, rules),
      ...inclusionClaims(sentence, rules),
      ...roleClaims(sentence, rules),
    ]).flatMap(splitSeries)
    const registered = registerClaims(sentence, rules).filter(
      (c) => !verbal.some((v) => v.clause === c.clause),
    )
    const taken = [...verbal, ...registered]
    const ranked = rankedClaims(sentence, taken)
    const amounts = ranked.length > 0 ? ranked : amountClaims(sentence, taken, rules)
    return withoutTwins([...taken, ...amounts, ...headlineClaims(sentence, rules)])
  })
  const topical = language.dropsSubjects ? withTopicBefore(raw, sentences, rules) : raw
  const ordered = withExchange(topical.map(withoutCarriers).sort(byPredicate), rules.exchangeIn)
  const holds = (claim: Claim, i: number): boolean => {
    const before = ordered[i]
    return before !== undefined && isClaim(claim, before)
  }
  const near = fillClaims(ordered, rules)
  const told = near.filter(holds)
  const filled = withTheme(withThemeGoods(near, themeOf(told)), told).filter(holds)
  const distinct = withoutSubsumed(filled)
  const said = [...distinct, ...denialClaims(distinct, sentences, rules)].sort(byPredicate)
  const attributed = attribute(said, sentences, rules.lexicon, {
    text,
    documents: language.words.documents,
    persons: language.words.persons,
    canSpeak: language.words.canSpeak,
    isPress: language.words.isPress,
    talk: language.words.talk,
    quotesAlone: language.dropsSubjects,
    mentionsIn: (span) => mentions.filter((m) => m.start >= span.start && m.end <= span.end),
  })
  const made = new Map<Attributed, readonly Statement[]>()
  attributed.forEach((claim, i) => {
    made.set(
      claim,
      statementsOf(text, document, claim, attributed.slice(0, i), attributed.slice(i + 1), taxonomy),
    )
  })
  const unique = [...new Map([...made.values()].flat().map((s) => [s.id, s])).values()]
  return { statements: markRepeats(unique), exchanges: exchangesOf(text, attributed, made) }
}
