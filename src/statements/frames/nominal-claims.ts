import { hull, type Span } from '../../text/span.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import type { PartyMention } from '../syntax/mention.ts'
import type { Claim, ParsedSentence } from './claim.ts'
import { claimFrom } from './claim-from.ts'
import { goodsSpokenOf, withDescribed } from './described.ts'
import type { FrameRules } from './frame-rules.ts'
import { type Bearing, climb, describedBy, flatly, governedBearing, nounBearing } from './governors.ts'
import {
  type Action,
  actionOf,
  receives,
  slotsOfNoun,
  withDenier,
  withGoverning,
  withMeasure,
} from './noun-slots.ts'
import { partiesOfPhrase } from './party-of-phrase.ts'
import { deep, goodsOf } from './phrase-mentions.ts'
import { role, roleOf, type Slots } from './slots.ts'
import { transferOf } from './transfer-of.ts'
import { bannedByParty, quoteOf, usesTopic } from './verbal-claims.ts'

/** The rule of claims that are only there for what later sentences leave out. */
export const limitRule = 'context/limit'

/** How the rules of nouns of action begin that no verb carries: they are there for something else. */
export const bareRule = 'noun/bare/'

/** The noun phrase without the particle after it. */
const nounQuote = (phrase: Phrase): Span => ({
  start: phrase.start,
  end: Math.max(phrase.core.end, ...phrase.modifiers.map((m) => m.phrase.core.end)),
})

const claimOf = (
  sentence: ParsedSentence,
  clause: number | null,
  { kind, word }: Action,
  slots: Slots,
  bearing: Bearing,
  quote: Span,
  isSaid: boolean,
): Claim => {
  const predicate = { start: word.start, end: word.end }
  const rule = isSaid ? `noun/${kind}` : `${bareRule}${kind}`
  return claimFrom({ sentence, clause, kind, predicate, rule, quote }, slots, bearing)
}

/** No shipments since October: none since then is a stop, none at all a denial. */
const sinceThen = (clause: Clause): boolean =>
  clause.phrases.some((p) => p.mentions.some((m) => m.kind === 'date' && m.role === 'since'))

/** What a rule limits is no claim; it tells later sentences what is spoken of. */
const asContext = (claim: Claim): Claim => ({ ...claim, rule: limitRule })

const isCarrier = (rules: FrameRules, base: string): boolean => {
  const { phase } = rules.lexicon.verb(base)
  return phase !== null
}

/** A clause that describes the noun of action and changes its phase is a claim of its own: 停止していた石油輸出. */
const describedPhase = (
  sentence: ParsedSentence,
  action: Action,
  slots: Slots,
  parent: number | null,
  rules: FrameRules,
): readonly Claim[] => {
  const index =
    action.phrase.relative ??
    action.phrase.modifiers.find((m) => m.phrase.relative !== null)?.phrase.relative ??
    null
  const relative = index === null ? undefined : sentence.clauses[index]
  if (index === null || relative === undefined || !isCarrier(rules, relative.predicate.base)) return []
  const bearing = governedBearing(flatly, relative, rules.lexicon)
  if (bearing.phase === 'done' || bearing.banned) return []
  const own = withGoverning({ ...slots, dates: [] }, action, sentence.clauses, index, false, rules)
  const outer = parent === null ? own : withGoverning(own, action, sentence.clauses, parent, false, rules)
  const quote = hull([relative, action.phrase.core])
  return [
    claimOf(
      sentence,
      index,
      action,
      { ...outer, dates: own.dates, quantity: own.quantity },
      bearing,
      quote,
      true,
    ),
  ]
}

/** Headlines leave the particles out: 中国の石炭輸入、12月は減少. */
const isHeadline = ({ part }: ParsedSentence, top: Phrase): boolean =>
  (part === 'title' || part === 'heading') && top.case === 'none'

/** 輸入量は1750万トンだった: the predicate is an amount, and the noun of action what it is of. */
const saysAmountOf = (clause: Clause, top: Phrase): boolean =>
  (top.case === 'subject' || top.case === 'topic') &&
  clause.phrases.some((p) =>
    p.mentions.some(
      (m) => m.kind === 'quantity' && m.start <= clause.predicate.start && clause.predicate.start < m.end,
    ),
  )

/** 「メキシコは対キューバ輸出で首位に立った」: who is the subject of what comes of a flow does it. */
const withDoer = (slots: Slots, action: Action, clause: Clause, rules: FrameRules): Slots => {
  const side = roleOf(action.kind, false, 'subject')
  const other = side === 'supplier' ? slots.recipient : slots.supplier
  if (side === null || slots[side] !== null || other === null) return slots
  if (rules.lexicon.verb(clause.predicate.base).say !== null) return slots
  const doer = clause.phrases.find((p) => p.case === 'topic' || p.case === 'subject') ?? clause.topic
  const parties = doer === null || goodsOf(doer).length > 0 ? [] : partiesOfPhrase(doer)
  return { ...slots, [side]: role(parties, 'topic', 'noun/at') }
}

/** Claims made by nouns of action, with the verbs that carry, resume, stop, plan or deny them. */
export const nominalClaims = (sentence: ParsedSentence, rules: FrameRules): readonly Claim[] => {
  const claims: Claim[] = []
  sentence.clauses.forEach((clause, index) => {
    const isTransfer = transferOf(clause, rules) !== null
    for (const top of clause.phrases) {
      for (const phrase of deep(top)) {
        const action = actionOf(phrase, rules)
        if (action === null) continue
        const { phase } = rules.lexicon.verb(clause.predicate.base)
        if (phase === 'ban' && clause.predicate.negative) continue
        const own = slotsOfNoun(action, rules)
        const outerHead = phrase === top ? null : top.head
        let bearing = action.heads.reduce((b, head) => nounBearing(b, head, rules.lexicon), flatly)
        if (outerHead !== null) bearing = nounBearing(bearing, outerHead, rules.lexicon)
        const governs =
          saysAmountOf(clause, top) ||
          ((isHeadline(sentence, top) ||
            top.case === 'object' ||
            top.case === 'subject' ||
            top.case === 'topic' ||
            top.case === 'goal') &&
            isCarrier(rules, clause.predicate.base))
        if (governs && !isTransfer) bearing = governedBearing(bearing, clause, rules.lexicon)
        const said = rules.lexicon.verb(clause.predicate.base).say
        if (
          !governs &&
          said === 'deny' &&
          (top.case === 'object' || top.case === 'topic' || top.case === 'about')
        )
          bearing = { ...bearing, stance: 'denied' }
        if (
          clause.predicate.negative &&
          !governs &&
          rules.lexicon.verb(clause.predicate.base).say === null &&
          (top.case === 'topic' || top.case === 'subject')
        )
          bearing = { ...bearing, stance: 'denied' }
        if (
          clause.phrases.some((p) => p !== top && p.mentions.length === 0 && rules.lexicon.isNothing(p.head))
        )
          bearing = { ...bearing, phase: 'suspended' }
        if (phrase.words.some((w) => rules.lexicon.isNothing(w.base)))
          bearing = {
            ...bearing,
            ...(sinceThen(clause) ? { phase: 'suspended' as const } : { stance: 'denied' as const }),
          }
        if (phrase.words.some((w) => rules.lexicon.isHedge(w.base)) && bearing.stance === 'asserted')
          bearing = { ...bearing, stance: 'alleged' }
        bearing = climb(bearing, sentence.clauses, index, rules.lexicon, rules.holderKind)
        let slots =
          governs && !isTransfer
            ? withGoverning(own, action, sentence.clauses, index, bearing.turned, rules)
            : own
        if (!governs && top.case === 'at' && !isTransfer) slots = withDoer(slots, action, clause, rules)
        const described =
          governs && clause.link === 'relative' ? describedBy(sentence.clauses, index, sentence.loose) : null
        if (slots.items.length === 0)
          slots = withDescribed(
            slots,
            clause,
            described,
            receives(clause, action, rules) ? 'take' : action.kind,
          )
        if (slots.items.length === 0) slots = { ...slots, items: goodsSpokenOf(sentence.clauses, index) }
        claims.push(...describedPhase(sentence, action, own, governs ? index : null, rules))
        const withBan = bearing.banned
          ? withGoverning(own, action, sentence.clauses, index, false, rules)
          : slots
        if (bearing.banned && !bannedByParty(withBan, sentence.clauses, index, rules)) {
          claims.push(asContext(claimOf(sentence, index, action, own, bearing, nounQuote(phrase), false)))
          continue
        }
        if (bearing.banned) bearing = { ...bearing, phase: 'suspended' }
        const narrow = governs ? quoteOf(clause, sentence.clauses, usesTopic(slots)) : nounQuote(phrase)
        const quote = described === null ? narrow : hull([narrow, described.core])
        if (said === 'deny') slots = withDenier(slots, action, sentence.clauses, index)
        claims.push(
          claimOf(
            sentence,
            index,
            action,
            withMeasure(slots, clause, top, governs),
            bearing,
            quote,
            governs || said === 'deny',
          ),
        )
      }
    }
  })
  return [...claims, ...looseClaims(sentence, rules)]
}

/** Who or what a headline is about: 「中国、…の輸入が最高に」. */
const headlineTopic = ({ part, loose }: ParsedSentence): readonly PartyMention[] => {
  if (part !== 'title' && part !== 'heading') return []
  const first = loose.find((p) => p.case === 'topic') ?? loose[0]
  return first === undefined || goodsOf(first).length > 0 ? [] : partiesOfPhrase(first)
}

/** Claims made by nouns of action that no verb took, as in headlines. */
const looseClaims = (sentence: ParsedSentence, rules: FrameRules): readonly Claim[] => {
  const phrases = sentence.loose.flatMap(deep)
  const ruled = phrases.some((p) => p.words.some((w) => rules.lexicon.noun(w.base).phase === 'ban'))
  return phrases.flatMap((phrase): readonly Claim[] => {
    const action = actionOf(phrase, rules)
    if (action === null) return []
    const bearing = action.heads.reduce((b, head) => nounBearing(b, head, rules.lexicon), flatly)
    const own = slotsOfNoun(action, rules)
    const subject = roleOf(action.kind, false, 'subject') ?? 'supplier'
    const topic = role(headlineTopic(sentence), 'topic', 'headline/topic')
    const slots = { ...own, [subject]: own[subject] ?? topic }
    const quote =
      own[subject] === slots[subject]
        ? nounQuote(phrase)
        : hull([sentence.loose[0] ?? phrase, nounQuote(phrase)])
    const claim = claimOf(sentence, null, action, slots, bearing, quote, topic !== null)
    return [ruled || bearing.banned ? asContext(claim) : claim]
  })
}
