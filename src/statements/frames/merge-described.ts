import type { Claim, Role } from './claim.ts'

const codeOf = (role: Role | null): string | null => {
  const party = role?.parties[0]?.party
  return party === undefined ? null : (party.code ?? party.country ?? party.name)
}

const agree = (a: Role | null, b: Role | null): boolean => a === null || b === null || codeOf(a) === codeOf(b)

const clauseOf = (claim: Claim) => (claim.clause === null ? undefined : claim.sentence.clauses[claim.clause])

const describes = (inner: Claim, outer: Claim): boolean =>
  inner !== outer &&
  inner.rule.startsWith('verb/') &&
  clauseOf(inner)?.link === 'relative' &&
  outer.clause !== inner.clause &&
  outer.sentence === inner.sentence &&
  outer.items.some((item) => inner.items.includes(item))

const isTold = (claim: Claim): boolean => claim.supplier !== null && claim.recipient !== null

const isOneFlow = (inner: Claim, outer: Claim): boolean =>
  agree(inner.supplier, outer.supplier) &&
  agree(inner.recipient, outer.recipient) &&
  (codeOf(inner.supplier) === null || codeOf(inner.supplier) !== codeOf(outer.recipient)) &&
  (codeOf(inner.recipient) === null || codeOf(inner.recipient) !== codeOf(outer.supplier)) &&
  (inner.phase === outer.phase || !isTold(inner))

const withRolesOf = (outer: Claim, inner: Claim): Claim => ({
  ...outer,
  supplier: outer.supplier ?? inner.supplier,
  recipient: outer.recipient ?? inner.recipient,
  quantity: outer.quantity ?? inner.quantity,
  dates: outer.dates.length > 0 ? outer.dates : inner.dates,
})

/**
 * A clause that describes the goods of another claim tells of the same flow, where nothing speaks against it: 中国は、イランが
 * [輸出する]原油の大半を購入. It lends its parties and is no claim of its own.
 */
export const mergeDescribed = (claims: readonly Claim[]): readonly Claim[] => {
  const mainClaims = claims.filter((c) => clauseOf(c)?.link !== 'relative')
  const merged = new Map<Claim, Claim>()
  for (const outer of mainClaims) {
    const inner = claims.find((c) => describes(c, outer) && isOneFlow(c, outer))
    if (inner !== undefined) merged.set(outer, inner)
  }
  const lent = new Set(merged.values())
  return claims
    .filter((c) => !lent.has(c))
    .map((outer) => {
      const inner = merged.get(outer)
      return inner === undefined ? outer : withRolesOf(outer, inner)
    })
}
