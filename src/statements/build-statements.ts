import type { Taxonomy } from '../goods/taxonomy.ts'
import { quoteAt } from '../text/span.ts'
import type { Attributed } from './attribution/attributed.ts'
import type { Role } from './frames/claim.ts'
import { itemGroups } from './items-of-claim.ts'
import { periodOfClaim } from './period-of-claim.ts'
import { quantityOf } from './quantity-of-claim.ts'
import type { Found, PartyRole, Statement } from './statement.ts'
import { statementId } from './statement-id.ts'
import type { PartyMention } from './syntax/mention.ts'

export const engine = 'rules/1'

/** Who holds an office acts for the state: Putin's arms are Russia's. */
const partyRole = (text: string, mention: PartyMention, role: Role): PartyRole => {
  const found: Found =
    mention.way === 'contextual' && role.found === 'overt'
      ? 'anaphora'
      : mention.way === 'adjective' && role.found === 'overt'
        ? 'adjective'
        : role.found
  const party = mention.way === 'person' ? { ...mention.party, code: mention.party.country } : mention.party
  return { ...party, ...quoteAt(text, mention), found, rule: role.rule }
}

/** Each party of a list by itself, or all of them joined where one amount is not divided between them. */
const combinations = (
  text: string,
  role: Role | null,
  joined: boolean,
): readonly (PartyRole | readonly PartyRole[] | null)[] => {
  if (role === null) return [null]
  const seen = new Set<string>()
  const parties = role.parties
    .filter((p) => {
      const key = p.party.code ?? p.party.name
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
    .map((p) => partyRole(text, p, role))
  const [first] = parties
  if (first === undefined) return [null]
  if (parties.length === 1) return [first]
  return joined ? [parties] : parties
}

const codes = (parties: PartyRole | readonly PartyRole[] | null): readonly string[] =>
  (parties === null ? [] : 'name' in parties ? [parties] : parties).flatMap(
    (p) => p.code ?? p.country ?? p.name,
  )

/** The statements that one claim makes: one for each class of goods and pair of parties; with the invariants kept. */
export const statementsOf = (
  text: string,
  document: string,
  claim: Attributed,
  before: readonly Attributed[],
  after: readonly Attributed[],
  taxonomy: Taxonomy,
): readonly Statement[] => {
  const period = periodOfClaim(text, claim, before, after)
  return itemGroups(text, claim).flatMap((group) => {
    const quantity = claim.quantity === null ? null : quantityOf(text, claim.quantity, group.items, taxonomy)
    const joined = claim.quantity !== null
    return combinations(text, claim.supplier, joined).flatMap((supplier) =>
      combinations(text, claim.recipient, joined).flatMap((recipient): readonly Statement[] => {
        const [from, to] = [codes(supplier), codes(recipient)]
        if (from.length + to.length === 0 || from.some((c) => to.includes(c))) return []
        const quote = quoteAt(text, claim.quote)
        const identity = {
          quote,
          supplier,
          recipient,
          class: group.class,
          stance: claim.stance,
          phase: claim.phase,
        }
        return [
          {
            ...identity,
            id: statementId(document, identity),
            part: claim.sentence.part,
            items: group.items,
            quantity,
            period,
            attribution: claim.attribution,
            measures: [],
            repeats: null,
            flags: claim.flags,
            carriers: [],
            brokers: [],
            via: [],
            outcome: claim.outcome ?? null,
            engine,
            predicate: { ...claim.predicate, rule: claim.rule },
          },
        ]
      }),
    )
  })
}
