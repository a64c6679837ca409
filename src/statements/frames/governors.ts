import type { PhaseKind, SayKind } from '../predicate-words.ts'
import type { Flag, Phase, Stance } from '../statement.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import type { PredicateLexicon } from './predicate-lexicon.ts'

/** What the words around a claim make of it: 計画, 可能性, denied, will. */
export type Bearing = {
  readonly phase: Phase
  readonly stance: Stance
  readonly flags: readonly Flag[]
  /** Whose asking or offering it is: the subject of a request is who would receive. */
  readonly turned: boolean
  /** A ban or a broken rule: its verb is not the transfer's verb. */
  readonly banned: boolean
}

/** The nouns that hold a clause, by what they make of it; from the pack of the language. */
export type HolderKind = 'fact' | 'hedge' | 'plan' | 'claim' | 'purpose' | null

/** A claim as its own words make it: done, and flatly said. */
export const flatly: Bearing = { phase: 'done', stance: 'asserted', flags: [], turned: false, banned: false }

const withPhase = (bearing: Bearing, kind: PhaseKind): Bearing => {
  switch (kind) {
    case 'carry':
    case 'receive':
      return bearing
    case 'resume':
      return bearing.phase === 'planned' ? bearing : { ...bearing, phase: 'resumed' }
    case 'stop':
      return { ...bearing, phase: 'suspended' }
    case 'plan':
      return { ...bearing, phase: 'planned' }
    case 'request':
      return { ...bearing, phase: 'planned', flags: [...bearing.flags, 'request'], turned: true }
    case 'offer':
      return { ...bearing, phase: 'planned', flags: [...bearing.flags, 'offer'] }
    case 'attempt':
      return { ...bearing, phase: 'planned', flags: [...bearing.flags, 'attempt'] }
    case 'ban':
      return { ...bearing, banned: true }
  }
}

const withSay = (bearing: Bearing, kind: SayKind): Bearing => {
  if (bearing.stance === 'denied') return bearing
  if (kind === 'hedge' || kind === 'accuse') return { ...bearing, stance: 'alleged' }
  return kind === 'deny' ? { ...bearing, stance: 'denied' } : bearing
}

/** The bearing of a verb of transfer by itself: negation, endings and the future. */
export const ownBearing = (clause: Clause): Bearing => {
  const { negative, ending } = clause.predicate
  const stance: Stance = negative ? 'denied' : ending === 'hedge' ? 'alleged' : 'asserted'
  const told = clause.link === 'complement' && clause.holder === null
  if (clause.predicate.due && (told || clause.link === 'final' || clause.link === 'chain'))
    return { ...flatly, stance, phase: 'planned' }
  if (clause.predicate.attempted) return { ...flatly, stance, phase: 'planned', flags: ['attempt'] }
  if (clause.holder === 'may')
    return { ...flatly, stance: 'alleged', phase: clause.predicate.past ? 'done' : 'planned' }
  return { ...flatly, stance, phase: clause.holder === 'will' ? 'planned' : 'done' }
}

/** What a noun's head makes of the noun of action inside it: the resumption of exports, 輸出の計画. */
export const nounBearing = (bearing: Bearing, head: string, lexicon: PredicateLexicon): Bearing => {
  const { phase, say } = lexicon.noun(head)
  const phased = phase === null ? bearing : withPhase(bearing, phase)
  return say === null ? phased : withSay(phased, say)
}

/** What the verb that governs a noun of action makes of it: 輸出を再開, halted deliveries, denied the transfer. */
export const governedBearing = (bearing: Bearing, clause: Clause, lexicon: PredicateLexicon): Bearing => {
  const { say } = lexicon.verb(clause.predicate.base)
  const stopped = clause.phrases.some((p) => p.mentions.length === 0 && lexicon.isNothing(p.head))
  const renewed = clause.phrases.some((p) => lexicon.isRenewal(p.head))
  const own = lexicon.verb(clause.predicate.base).phase
  const phase = stopped ? 'stop' : renewed && own === 'carry' ? 'resume' : own
  const phased = phase === null ? bearing : withPhase(bearing, phase)
  const said = say === null || phase !== null ? phased : withSay(phased, say)
  const { negative, ending } = clause.predicate
  const again = clause.phrases.some((p) => p.head === 'time')
  const negated: Bearing =
    negative && !again && said.stance !== 'denied' ? { ...said, stance: 'denied' } : said
  const hedged: Bearing =
    ending === 'hedge' && negated.stance === 'asserted' ? { ...negated, stance: 'alleged' } : negated
  return clause.holder === 'will' && hedged.phase === 'done' ? { ...hedged, phase: 'planned' } : hedged
}

const withHolder = (
  bearing: Bearing,
  holder: string,
  kind: HolderKind,
  lexicon: PredicateLexicon,
): Bearing => {
  if (kind === 'hedge') return bearing.stance === 'denied' ? bearing : { ...bearing, stance: 'alleged' }
  if (kind === 'plan') return { ...bearing, phase: 'planned' }
  return nounBearing(bearing, holder, lexicon)
}

/** Whether somebody answers a claim with "there is no proof" or by calling it false: 「証拠がない」と述べた. */
const rebutted = (
  clauses: readonly Clause[],
  parent: number,
  child: number,
  lexicon: PredicateLexicon,
): boolean =>
  clauses[parent]?.phrases.some(
    (p) =>
      lexicon.isFalsehood(p.head) ||
      (lexicon.isEvidence(p.head) && p.words.some((w) => lexicon.isNothing(w.base))),
  ) === true ||
  clauses.some(
    (c, i) =>
      i !== child &&
      c.parent === parent &&
      ((c.predicate.negative && c.phrases.some((p) => lexicon.isEvidence(p.head))) ||
        c.phrases.some((p) => lexicon.isFalsehood(p.head)) ||
        lexicon.isFalsehood(c.predicate.base)),
  )

/** Climbs from a clause through all that hold, plan, suspect, deny or say it. */
export const climb = (
  bearing: Bearing,
  clauses: readonly Clause[],
  from: number,
  lexicon: PredicateLexicon,
  holderKind: (noun: string) => HolderKind,
): Bearing => {
  let result = bearing
  let at: number | null = from
  for (let step = 0; at !== null && step < 12; step += 1) {
    const clause: Clause | undefined = clauses[at]
    if (clause === undefined) break
    if (clause.holder !== null && clause.link === 'complement')
      result = withHolder(result, clause.holder, holderKind(clause.holder), lexicon)
    if (clause.link === 'relative' || clause.link === 'purpose') break
    const parent: Clause | undefined = clause.parent === null ? undefined : clauses[clause.parent]
    if (parent !== undefined && clause.parent !== null) {
      result = governedBearing(result, parent, lexicon)
      const none = parent.phrases.some(
        (p) => p.head === clause.holder && p.words.some((w) => lexicon.isNothing(w.base)),
      )
      if (none) result = { ...result, stance: 'denied' }
      const hearsay =
        parent.predicate.passive &&
        clause.link === 'complement' &&
        /^(?:state|report)$/u.test(lexicon.verb(parent.predicate.base).say ?? '')
      if (hearsay && clause.topic !== null && result.stance === 'asserted')
        result = { ...result, stance: 'alleged' }
      if (rebutted(clauses, clause.parent, at, lexicon)) result = { ...result, stance: 'denied' }
    }
    at = clause.parent
  }
  return result
}

/** The phrase that a relative clause describes, wherever it stands: the whole of 停止していた[北朝鮮向け石油輸出]. */
export const describedBy = (
  clauses: readonly Clause[],
  index: number,
  loose: readonly Phrase[],
): Phrase | null => {
  const search = (phrase: Phrase): Phrase | null => {
    if (phrase.relative === index) return phrase
    for (const inner of [...phrase.coordinates, ...phrase.modifiers.map((m) => m.phrase)]) {
      if (search(inner) !== null) return phrase
    }
    return null
  }
  for (const phrase of [
    ...clauses.flatMap((c) => (c.topic === null ? c.phrases : [...c.phrases, c.topic])),
    ...loose,
  ]) {
    const found = search(phrase)
    if (found !== null) return found
  }
  return null
}
