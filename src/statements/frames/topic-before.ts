import type { Clause } from '../syntax/clause.ts'
import type { Claim, ParsedSentence } from './claim.ts'
import type { FrameRules } from './frame-rules.ts'
import { partiesOfPhrase } from './party-of-phrase.ts'
import { role, roleOf } from './slots.ts'

const mainClause = ({ clauses }: ParsedSentence): Clause | undefined =>
  clauses.findLast((c) => c.parent === null && c.link !== 'relative')

/** What a sentence is about, where that is a party and not merely who says something. */
const topicOf = (sentence: ParsedSentence, rules: FrameRules) => {
  const main = mainClause(sentence)
  if (main === undefined || rules.lexicon.verb(main.predicate.base).say !== null) return []
  const topic =
    main.phrases.find((p) => p.case === 'topic') ??
    main.topic ??
    main.phrases.find((p) => p.case === 'subject')
  return topic == null ? [] : partiesOfPhrase(topic)
}

const leavesSubjectOut = (claim: Claim): boolean => {
  const clause = claim.clause === null ? undefined : claim.sentence.clauses[claim.clause]
  if (clause === undefined || clause.link === 'relative' || clause.quoted || clause.predicate.passive)
    return false
  if (clause.topic !== null || clause.phrases.some((p) => p.case === 'subject' || p.case === 'topic'))
    return false
  return !claim.rule.includes('bare')
}

/**
 * In a language that leaves the subject out, a sentence without one goes on about what the sentence before was about:
 * 「イランは輸出を増やしている。スーダンには無人機を送った。」
 */
export const withTopicBefore = (
  claims: readonly Claim[],
  sentences: readonly ParsedSentence[],
  rules: FrameRules,
): readonly Claim[] =>
  claims.map((claim) => {
    const name = roleOf(claim.kind, false, 'subject')
    if (name === null || claim[name] !== null || claim.elided || !leavesSubjectOut(claim)) return claim
    const before = sentences.find(
      (s) => s.index === claim.sentence.index - 1 && s.paragraph >= claim.sentence.paragraph - 1,
    )
    if (before === undefined || before.part !== claim.sentence.part) return claim
    const parties = topicOf(before, rules)
    const other = claim[name === 'supplier' ? 'recipient' : 'supplier']
    const known = new Set(other?.parties.map((p) => p.origin) ?? [])
    return parties.some((p) => known.has(p.origin))
      ? claim
      : { ...claim, [name]: role(parties, 'zero', 'topic/before') }
  })
