import type { Article } from '../article/article.ts'
import { isMoney } from '../goods/unit.ts'
import { type IsoDay, isoDay } from '../text/partial-date.ts'
import type { Span } from '../text/span.ts'
import { amountClaims } from './frames/amount-claims.ts'
import type { Claim, ParsedSentence } from './frames/claim.ts'
import { fillClaims } from './frames/fill-claims.ts'
import type { FrameRules } from './frames/frame-rules.ts'
import { headlineClaims, titleAsOne } from './frames/headline-claims.ts'
import { inclusionClaims } from './frames/inclusion-claims.ts'
import { mergeDescribed } from './frames/merge-described.ts'
import { bareRule, limitRule, nominalClaims } from './frames/nominal-claims.ts'
import { partnerClaims } from './frames/partner-claims.ts'
import { rankedClaims, rankedRule } from './frames/ranked-claims.ts'
import { registerClaims } from './frames/register-claims.ts'
import { rejectedReports } from './frames/rejected-reports.ts'
import { roleClaims } from './frames/role-claims.ts'
import { seizureClaims } from './frames/seizure-claims.ts'
import { splitSeries } from './frames/series.ts'
import { withTheme } from './frames/theme.ts'
import { themeOf, withThemeGoods } from './frames/theme-goods.ts'
import { withTopicBefore } from './frames/topic-before.ts'
import { verbalClaims } from './frames/verbal-claims.ts'
import { withoutSubsumed } from './frames/without-subsumed.ts'
import type { Language } from './language.ts'
import { anaphorsIn, resolveAnaphors, resolvePossessives } from './mentions/resolve-anaphors.ts'
import { settleMentions } from './mentions/settle.ts'
import { type SentencePlace, sentencePlaces } from './sentence-places.ts'
import type { StatementPart } from './statement.ts'
import { isGeneric, type Mention, type QuantityMention } from './syntax/mention.ts'

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

export const byPredicate = (a: Claim, b: Claim): number =>
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
  if (before.elided && priced) return false
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

/** What rules take from an article, before speakers are looked for. */
export type RuleClaims = {
  readonly places: readonly SentencePlace[]
  readonly mentions: readonly Mention[]
  readonly rules: FrameRules
  /** All sentences that can hold a claim or a speaker, taken apart. */
  readonly sentences: readonly ParsedSentence[]
  /** Claims as the sentences make them, which may leave sides and goods open. */
  readonly made: readonly Claim[]
  /** Those that hold, with what the page adds. */
  readonly told: readonly Claim[]
}

/** The claims that rules find in an article; null where no party and goods are near each other. */
export const ruleClaims = (article: Article, language: Language): RuleClaims | null => {
  const { text } = article
  const published: IsoDay | null = article.publishedOn === null ? null : isoDay(article.publishedOn)
  if (!language.mayState(text)) return null
  const where = sentencePlaces(article, language)
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
      ...rejectedReports(sentence, rules),
    ]).flatMap(splitSeries)
    const registered = registerClaims(sentence, rules).filter(
      (c) => !verbal.some((v) => v.clause === c.clause),
    )
    const taken = [...verbal, ...registered]
    const ranked = rankedClaims(sentence, taken)
    const amounts = ranked.length > 0 ? ranked : amountClaims(sentence, taken, rules)
    return withoutTwins([...taken, ...amounts, ...headlineClaims(sentence, rules)])
  })
  const titled = raw.some((c) => c.sentence.part === 'title' && c.items.length > 0)
    ? raw
    : [...titleAsOne(sentences, rules), ...raw]
  const topical = language.dropsSubjects ? withTopicBefore(titled, sentences, rules) : raw
  const ordered = withExchange(topical.map(withoutCarriers).sort(byPredicate), rules.exchangeIn)
  const holds = (claim: Claim, i: number): boolean => {
    const before = ordered[i]
    return before !== undefined && isClaim(claim, before)
  }
  const near = fillClaims(ordered, rules)
  const complete = near.filter(holds)
  const filled = withTheme(withThemeGoods(near, themeOf(complete)), complete).filter(holds)
  return { places: where, mentions, rules, sentences, made: ordered, told: withoutSubsumed(filled) }
}
