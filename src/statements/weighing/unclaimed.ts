import { hull } from '../../text/span.ts'
import type { Claim, Role } from '../frames/claim.ts'
import type { FrameRules } from '../frames/frame-rules.ts'
import { climb, flatly, governedBearing, ownBearing } from '../frames/governors.ts'
import type { GoodsMention, Mention, PartyMention, QuantityMention, WhenMention } from '../syntax/mention.ts'
import { keyOf, type SentenceView, type Somebody } from './page-view.ts'
import type { Weighed } from './weigh.ts'

const isInside = (
  mention: Mention,
  { start, end }: { readonly start: number; readonly end: number },
): boolean => mention.start >= start && mention.end <= end

/** The words for somebody that a statement points at: those of the sentence, else the last before it, else the first. */
const wordsFor = ({ mentions, sentences }: Somebody, { sentence }: SentenceView): PartyMention | undefined =>
  mentions.find((m) => isInside(m, sentence)) ??
  mentions.findLast((_, i) => (sentences[i] ?? 0) < sentence.index) ??
  mentions[0]

export const roleOf = (side: Somebody | null | undefined, at: SentenceView): Role | null => {
  const mention = side == null ? undefined : wordsFor(side, at)
  if (mention === undefined) return null
  return at.keys.has(keyOf(mention)) && isInside(mention, at.sentence)
    ? { parties: [mention], found: 'model', rule: 'weighed/here' }
    : { parties: [mention], found: 'model', rule: 'weighed/page' }
}

/** The words for the goods: those of the sentence, else the last on the page before it. */
export const itemsOf = ({ question: { page, at, goods } }: Weighed): readonly GoodsMention[] => {
  const here = at.goods.filter((g) => g.class === goods)
  if (here.length > 0) return here
  const all = page.sentences.flatMap((view) => view.goods).filter((g) => g.class === goods)
  return [all.findLast((g) => g.end <= at.sentence.start) ?? all[0]].flatMap((g) => g ?? [])
}

const gap = (a: Mention, b: Mention): number => Math.max(a.start - b.end, b.start - a.end)

/** The amount nearest to the sides that the sentence names, else to the goods. */
const amountOf = (at: SentenceView, anchors: readonly Mention[]): QuantityMention | null => {
  const amounts = at.mentions.filter((m): m is QuantityMention => m.kind === 'quantity')
  const distance = (amount: Mention): number => Math.min(...anchors.map((anchor) => gap(amount, anchor)))
  return amounts.sort((a, b) => distance(a) - distance(b))[0] ?? null
}

/** The innermost clause around one of the words, else the last. */
const clauseAround = ({ sentence: { clauses } }: SentenceView, words: readonly Mention[]): number | null => {
  const around = (mention: Mention): readonly number[] =>
    clauses
      .map((_, i) => i)
      .filter((i) => clauses[i] !== undefined && isInside(mention, clauses[i]))
      .sort((a, b) => lengthOf(clauses[a]) - lengthOf(clauses[b]))
  const [found] = words.flatMap(around)
  return found ?? (clauses.length === 0 ? null : clauses.length - 1)
}

const lengthOf = (span: { readonly start: number; readonly end: number } | undefined): number =>
  span === undefined ? Number.POSITIVE_INFINITY : span.end - span.start

/** The claim that a sentence makes though no rule takes one from it; null where its words ban a flow or tell of none. */
export const unclaimed = (weighed: Weighed, rules: FrameRules): Claim | null => {
  const { question, pair } = weighed
  const { at } = question
  const { sentence } = at
  const [supplier, recipient] = [roleOf(question.sides[pair.from], at), roleOf(question.sides[pair.to], at)]
  const items = itemsOf(weighed)
  const here = (mention: Mention): boolean => isInside(mention, sentence)
  const goods = items.filter(here)
  const sides = [...(supplier?.parties ?? []), ...(recipient?.parties ?? [])].filter(here)
  const index = clauseAround(at, [...goods, ...sides])
  const clause = index === null ? undefined : sentence.clauses[index]
  const own = clause === undefined ? flatly : ownBearing(clause)
  const passes = index !== null && at.senses[index]?.transfer != null
  const governed = clause === undefined || passes ? own : governedBearing(own, clause, rules.lexicon)
  const bearing =
    index === null ? governed : climb(governed, sentence.clauses, index, rules.lexicon, rules.holderKind)
  const predicate = clause?.predicate ?? goods[0] ?? sides[0]
  if (bearing.banned || predicate === undefined) return null
  const dates = at.mentions.filter((m): m is WhenMention => m.kind === 'date')
  const inClause = clause === undefined ? [] : dates.filter((m) => isInside(m, clause))
  return {
    sentence,
    clause: index,
    kind: 'give',
    predicate: { start: predicate.start, end: predicate.end },
    rule: 'weighed',
    supplier,
    recipient,
    items,
    elided: goods.length === 0,
    quantity: amountOf(at, sides.length > 0 ? sides : goods),
    dates: inClause.length > 0 ? inClause : dates,
    phase: bearing.phase,
    stance: bearing.stance,
    flags: bearing.flags,
    quote:
      clause === undefined
        ? { start: sentence.start, end: sentence.end }
        : hull([clause, ...goods, ...sides]),
    exchange: null,
  }
}
