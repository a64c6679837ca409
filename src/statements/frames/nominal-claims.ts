import { hull, type Span } from '../../text/span.ts'
import type { TransferKind } from '../predicate-words.ts'
import type { Clause, Phrase, Word } from '../syntax/clause.ts'
import type { Claim, ParsedSentence } from './claim.ts'
import type { FrameRules } from './frame-rules.ts'
import { type Bearing, climb, flatly, governedBearing, nounBearing } from './governors.ts'
import { partiesOfPhrase } from './party-of-phrase.ts'
import { allMentions, deep, goodsOf, ownMentions } from './phrase-mentions.ts'
import { firstRole, nounRoleOf, role, roleOf, type Slots, slotsOfClause } from './slots.ts'
import { bannedByParty, carriedSubject, quoteOf, usesTopic } from './verbal-claims.ts'

/** The rule of claims that are only there for what later sentences leave out. */
export const limitRule = 'context/limit'

type Action = {
  readonly phrase: Phrase
  readonly word: Word
  readonly kind: TransferKind
  readonly heads: readonly string[]
}

/** The noun phrase without the particle after it. */
const nounQuote = (phrase: Phrase): Span => ({
  start: phrase.start,
  end: Math.max(phrase.core.end, ...phrase.modifiers.map((m) => m.phrase.core.end)),
})

/** The noun of action in a compound, and the nouns after it, all of which must leave it one: 石油輸出, 石油輸出再開. */
const actionOf = (phrase: Phrase, rules: FrameRules): Action | null => {
  const { words } = phrase
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const word = words[i]
    if (word === undefined || phrase.mentions.some((m) => m.start <= word.start && word.end <= m.end))
      continue
    const kind = rules.lexicon.noun(word.base).transfer
    if (kind === null) continue
    const heads = words.slice(i + 1).map((w) => w.base)
    if (words.some((w) => rules.lexicon.noun(w.base).phase === 'ban')) return null
    const stays = heads.every((h) => rules.measures.has(h) || rules.lexicon.noun(h).phase !== null)
    return stays ? { phrase, word, kind, heads } : null
  }
  return null
}

/** What the noun phrase itself says: exports of refined oil to North Korea, 北朝鮮向け石油輸出, 対北石油輸出. */
const slotsOfNoun = ({ phrase, word, kind }: Action, rules: FrameRules): Slots => {
  const before = phrase.mentions.filter((m) => m.end <= word.start)
  const named = before.filter((m) => m.kind === 'party')
  const against = named.filter((m) =>
    phrase.words.some((w) => w.end === m.start && rules.against.has(w.base)),
  )
  const subject = roleOf(kind, false, 'subject')
  let slots: Slots = {
    supplier: null,
    recipient: role(against, 'overt', 'noun/against'),
    items: goodsOf(phrase).filter((g) => g.end <= word.start || g.start >= word.end),
    itemPhrase: phrase,
    quantity: allMentions(phrase, 'quantity')[0] ?? null,
    dates: allMentions(phrase, 'date'),
  }
  for (const modifier of phrase.modifiers) {
    const parties = partiesOfPhrase(modifier.phrase)
    const name = nounRoleOf(kind, modifier.case)
    if (name !== null && slots[name] === null && goodsOf(modifier.phrase).length === 0)
      slots = { ...slots, [name]: role(parties, 'overt', `noun/${modifier.case}`) }
    if (modifier.case === 'of' || modifier.case === 'with') {
      const origin = ownMentions(modifier.phrase, 'party')
      const owners = modifier.phrase.modifiers
        .filter((m) => m.case === 'of')
        .flatMap((m) => partiesOfPhrase(m.phrase))
      if (goodsOf(modifier.phrase).length > 0)
        slots = {
          ...slots,
          supplier: firstRole(
            slots.supplier,
            role(origin, 'adjective', 'goods/adjective'),
            role(owners, 'overt', 'goods/owner'),
          ),
        }
    }
  }
  const origins = named.filter((m) =>
    before.some((g) => g.kind === 'goods' && g.start >= m.end && g.start - m.end <= 1),
  )
  if (kind === 'take' && slots.supplier === null)
    slots = { ...slots, supplier: role(origins, 'adjective', 'goods/adjective') }
  const compound = named.filter((m) => !against.includes(m) && !(kind === 'take' && origins.includes(m)))
  if (subject !== null && slots[subject] === null)
    slots = { ...slots, [subject]: role(compound, 'adjective', 'noun/compound') }
  return slots
}

/** What the clause adds whose verb carries the noun of action: who resumes, to whom, since when. */
const withGoverning = (
  slots: Slots,
  action: Action,
  clauses: readonly Clause[],
  index: number,
  turned: boolean,
): Slots => {
  const clause = clauses[index]
  if (clause === undefined) return slots
  const others = clause.phrases.filter((p) => !deep(p).includes(action.phrase))
  const around = slotsOfClause(
    action.kind,
    false,
    clause.predicate.passive ? others.filter((p) => p.case !== 'subject' && p.case !== 'topic') : others,
  )
  const subject = roleOf(action.kind, false, 'subject') ?? 'supplier'
  const carried = carriedSubject(clauses, index)
  const given =
    carried === null || goodsOf(carried.phrase).length > 0
      ? null
      : role(partiesOfPhrase(carried.phrase), carried.found, `noun/${carried.found}`)
  const quantity = slots.quantity ?? around.quantity
  const dates = [...slots.dates, ...around.dates]
  if (turned) {
    const asked = others.find(
      (p) => (p.case === 'goal' || p.case === 'source') && partiesOfPhrase(p).length > 0,
    )
    return {
      ...slots,
      quantity,
      dates,
      supplier: firstRole(
        asked === undefined ? null : role(partiesOfPhrase(asked), 'overt', 'request/asked'),
        slots.supplier,
      ),
      recipient: firstRole(slots.recipient, around.supplier, given),
    }
  }
  const merged: Slots = {
    ...slots,
    supplier: firstRole(slots.supplier, around.supplier),
    recipient: firstRole(slots.recipient, around.recipient),
    items: slots.items.length > 0 ? slots.items : around.items,
    quantity,
    dates,
  }
  return merged[subject] === null && given !== null ? { ...merged, [subject]: given } : merged
}

const claimOf = (
  sentence: ParsedSentence,
  index: number | null,
  action: Action,
  slots: Slots,
  bearing: Bearing,
  quote: Span,
): Claim => ({
  sentence,
  clause: index,
  kind: action.kind,
  predicate: { start: action.word.start, end: action.word.end },
  rule: `noun/${action.kind}`,
  supplier: slots.supplier,
  recipient: slots.recipient,
  items: slots.items,
  elided: slots.items.length === 0,
  quantity: slots.quantity,
  dates: slots.dates,
  phase: bearing.phase,
  stance: bearing.stance,
  flags: bearing.flags,
  quote,
  exchange: null,
})

/** An amount beside the noun of action measures it: put deliveries at 165,000 barrels, 供給量は約6万7000バレルに達した. */
const withMeasure = (slots: Slots, clause: Clause, top: Phrase, governs: boolean): Slots => {
  if (slots.quantity !== null) return slots
  const beside = clause.phrases.filter(
    (p) => p !== top && (governs || p.case === 'at' || p.case === 'object'),
  )
  const quantity = beside.flatMap((p) => allMentions(p, 'quantity'))[0]
  return quantity === undefined ? slots : { ...slots, quantity }
}

/** No shipments since October: none since then is a stop, none at all a denial. */
const sinceThen = (clause: Clause): boolean =>
  clause.phrases.some((p) => p.mentions.some((m) => m.kind === 'date' && m.role === 'since'))

/** Who denies a flow of which one side is named is taken to be the other. */
const withDenier = (slots: Slots, action: Action, clauses: readonly Clause[], index: number): Slots => {
  const clause = clauses[index]
  const own = clause?.phrases.find(
    (p) => (p.case === 'subject' || p.case === 'topic') && !deep(p).includes(action.phrase),
  )
  const subject = own ?? carriedSubject(clauses, index)?.phrase
  const denier = subject === undefined ? null : role(partiesOfPhrase(subject), 'topic', 'deny/subject')
  const other = slots.supplier ?? slots.recipient
  if (denier === null || (slots.supplier !== null && slots.recipient !== null)) return slots
  if (other !== null && other.parties[0]?.origin === denier.parties[0]?.origin) return slots
  if (other === null) return slots
  return slots.supplier === null ? { ...slots, supplier: denier } : { ...slots, recipient: denier }
}

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
  const own = withGoverning({ ...slots, dates: [] }, action, sentence.clauses, index, false)
  const outer = parent === null ? own : withGoverning(own, action, sentence.clauses, parent, false)
  const quote = hull([relative, action.phrase.core])
  return [
    claimOf(sentence, index, action, { ...outer, dates: own.dates, quantity: own.quantity }, bearing, quote),
  ]
}

/** Claims made by nouns of action, with the verbs that carry, resume, stop, plan or deny them. */
export const nominalClaims = (sentence: ParsedSentence, rules: FrameRules): readonly Claim[] => {
  const claims: Claim[] = []
  sentence.clauses.forEach((clause, index) => {
    const isTransfer = rules.lexicon.verb(clause.predicate.base).transfer !== null
    for (const top of clause.phrases) {
      for (const phrase of deep(top)) {
        const action = actionOf(phrase, rules)
        if (action === null) continue
        const own = slotsOfNoun(action, rules)
        const outerHead = phrase === top ? null : top.head
        let bearing = action.heads.reduce((b, head) => nounBearing(b, head, rules.lexicon), flatly)
        if (outerHead !== null) bearing = nounBearing(bearing, outerHead, rules.lexicon)
        const governs =
          (top.case === 'object' || top.case === 'subject' || top.case === 'topic' || top.case === 'goal') &&
          isCarrier(rules, clause.predicate.base)
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
          governs && !isTransfer ? withGoverning(own, action, sentence.clauses, index, bearing.turned) : own
        claims.push(...describedPhase(sentence, action, own, governs ? index : null, rules))
        const withBan = bearing.banned ? withGoverning(own, action, sentence.clauses, index, false) : slots
        if (bearing.banned && !bannedByParty(withBan, sentence.clauses, index, rules)) {
          claims.push(asContext(claimOf(sentence, index, action, own, bearing, nounQuote(phrase))))
          continue
        }
        if (bearing.banned) bearing = { ...bearing, phase: 'suspended' }
        const quote = governs ? quoteOf(clause, sentence.clauses, usesTopic(slots)) : nounQuote(phrase)
        if (said === 'deny') slots = withDenier(slots, action, sentence.clauses, index)
        claims.push(
          claimOf(sentence, index, action, withMeasure(slots, clause, top, governs), bearing, quote),
        )
      }
    }
  })
  const ruled = sentence.loose
    .flatMap(deep)
    .some((p) => p.words.some((w) => rules.lexicon.noun(w.base).phase === 'ban'))
  for (const top of sentence.loose)
    for (const phrase of deep(top)) {
      const action = actionOf(phrase, rules)
      if (action === null) continue
      const bearing = action.heads.reduce((b, head) => nounBearing(b, head, rules.lexicon), flatly)
      const claim = claimOf(sentence, null, action, slotsOfNoun(action, rules), bearing, nounQuote(phrase))
      claims.push(ruled || bearing.banned ? asContext(claim) : claim)
    }
  return claims
}
