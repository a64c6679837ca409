import type { Claim, Role } from './claim.ts'

const codeOf = (role: Role | null): string | null => {
  const party = role?.parties[0]
  return party === undefined ? null : (party.party.code ?? party.party.country ?? party.party.name)
}

const agrees = (a: Role | null, b: Role | null): boolean => a === null || b === null || codeOf(a) === codeOf(b)

const as = (role: Role | null, found: Role['found'], rule: string): Role | null => (role === null ? null : { ...role, found, rule })

const near = (claim: Claim, earlier: Claim): boolean =>
  earlier.sentence.index === claim.sentence.index ||
  (earlier.sentence.index >= claim.sentence.index - 2 && earlier.sentence.part === claim.sentence.part && earlier.sentence.paragraph >= claim.sentence.paragraph - 1)

/** One thing given for another: who gave before receives now. */
const byExchange = (claim: Claim, earlier: Claim): Claim => {
  if (earlier.supplier === null && earlier.recipient === null) return claim
  const supplier = claim.supplier ?? (agrees(claim.recipient, earlier.supplier) ? as(earlier.recipient, 'exchange', 'exchange/turned') : null)
  const recipient = claim.recipient ?? (agrees(supplier, earlier.recipient) ? as(earlier.supplier, 'exchange', 'exchange/turned') : null)
  return { ...claim, supplier, recipient }
}

const sharesGoods = (claim: Claim, earlier: Claim): boolean =>
  claim.elided || claim.items.some((i) => earlier.items.some((e) => e.class === i.class))

/** What a claim leaves out because the one before has said it: the goods, or the other side. */
const byContext = (claim: Claim, earlier: Claim): Claim => {
  if (!agrees(claim.supplier, earlier.supplier) || !agrees(claim.recipient, earlier.recipient)) return claim
  if (!sharesGoods(claim, earlier)) return claim
  if (claim.supplier === null && claim.recipient === null && !claim.elided && earlier.sentence !== claim.sentence) return claim
  return {
    ...claim,
    supplier: claim.supplier ?? as(earlier.supplier, 'zero', 'context/before'),
    recipient: claim.recipient ?? as(earlier.recipient, 'zero', 'context/before'),
    items: claim.elided ? earlier.items : claim.items,
  }
}

const complete = (claim: Claim): boolean => claim.supplier !== null && claim.recipient !== null && claim.items.length > 0

/** Fills what each claim leaves out from the claims before it, nearest first; claims in the order of the text. */
export const fillClaims = (claims: readonly Claim[]): readonly Claim[] => {
  const filled: Claim[] = []
  for (const claim of claims) {
    let result = claim
    const earlier = filled.filter((e) => near(claim, e)).reverse()
    if (claim.exchange !== null && !complete(result)) {
      const partner = earlier.find((e) => e.supplier !== null && e.recipient !== null && !sharesGoods(claim, e))
      if (partner !== undefined) result = byExchange(result, partner)
    }
    for (const one of earlier) {
      if (complete(result)) break
      result = byContext(result, one)
    }
    filled.push(result)
  }
  return filled
}
