import type { MissingFact, UsedFact } from './assessment.ts'
import type { Flow } from './flow.ts'
import type { Rules } from './rules.ts'

/** What is known of a set of facts: whether they hold, which were looked at, which are missing or taken for granted. */
export type Weighed = {
  readonly holds: boolean | null
  readonly used: readonly UsedFact[]
  readonly assumed: readonly UsedFact[]
  readonly unknown: readonly string[]
}

/** The value of a fact of a flow; a listed recipient answers for listed parties. */
export const factOf = (flow: Flow, fact: string): boolean | null => {
  const given = flow.facts[fact]
  if (given !== undefined) return given
  return fact === 'designatedParty' && flow.recipientDesignated !== null ? flow.recipientDesignated : null
}

/** Holds when all facts are as wanted, fails when one is not, else unknown. `assume` takes what is in order for granted. */
export const weighFacts = (
  flow: Flow,
  rules: Rules,
  wanted: Readonly<Record<string, boolean>>,
  assume: boolean,
): Weighed => {
  const used: UsedFact[] = []
  const assumed: UsedFact[] = []
  const unknown: string[] = []
  let fails = false
  for (const [fact, value] of Object.entries(wanted)) {
    const given = factOf(flow, fact)
    const usual = assume ? rules.facts[fact]?.assumed : undefined
    if (given !== null) {
      used.push({ fact, value: String(given) })
      fails ||= given !== value
    } else if (usual !== undefined) {
      assumed.push({ fact, value: String(usual) })
      fails ||= usual !== value
    } else unknown.push(fact)
  }
  return { holds: fails ? false : unknown.length > 0 ? null : true, used, assumed, unknown }
}

/** The question that a missing fact stands for, with what its answer would change. */
export const missingFact = (rules: Rules, fact: string, changes: string): MissingFact => ({
  fact,
  question: rules.facts[fact]?.question.en ?? `${fact}?`,
  changes,
})

/** What is taken for granted, as a sentence: `no designated party took part`. */
export const assumptionOf = (rules: Rules, { fact, value }: UsedFact): string => {
  const known = rules.facts[fact]
  if (known === undefined) return `${fact} is taken as ${value}`
  return (value === 'true' ? known.yes : known.no).en
}
