import type { Claim, Role } from './claim.ts'
import { registerRule } from './register-claims.ts'

const codesOf = (role: Role | null): string =>
  (role?.parties ?? []).map((p) => p.party.code ?? p.party.country ?? p.party.name).join('+')

const within = (a: Role | null, b: Role | null): boolean => a === null || codesOf(a) === codesOf(b)

const classes = (claim: Claim): readonly string[] => [...new Set(claim.items.map((i) => i.class))]

/** Told in passing, by a noun or by what a ship does. */
const isPassing = (claim: Claim): boolean =>
  claim.rule.startsWith('noun/') ||
  claim.rule.startsWith(registerRule) ||
  /^(?:load|carry|arrive|land)$/u.test(claim.kind)

/** Whether `a` says nothing of a flow that `b`, in the same sentence, does not say too; its figure may be lent. */
const isSubsumed = (a: Claim, b: Claim): boolean =>
  a.sentence === b.sentence &&
  (isPassing(a) ||
    (a.supplier === null) !== (b.supplier === null) ||
    (a.recipient === null) !== (b.recipient === null)) &&
  within(a.supplier, b.supplier) &&
  within(a.recipient, b.recipient) &&
  classes(a).every((c) => classes(b).includes(c)) &&
  a.stance === b.stance &&
  a.phase === b.phase &&
  (a.quantity === null ||
    a.quantity === b.quantity ||
    (b.quantity === null && a.items.some((i) => b.items.includes(i)))) &&
  a.dates.every((d) => b.dates.includes(d))

/**
 * Two verbs of one sentence may tell of one flow: loaded with Venezuelan crude, the ship was bound for China. What says no
 * more than another claim is left out, and lends it its figure.
 */
export const withoutSubsumed = (claims: readonly Claim[]): readonly Claim[] => {
  const kept = [...claims]
  for (const claim of claims) {
    const at = kept.indexOf(claim)
    const fuller = kept.findIndex((o, k) => k !== at && isSubsumed(claim, o))
    const other = kept[fuller]
    if (at < 0 || other === undefined) continue
    kept[fuller] = {
      ...other,
      quantity: other.quantity ?? claim.quantity,
      exchange: other.exchange ?? claim.exchange,
      ...(other.outcome === undefined && claim.outcome !== undefined ? { outcome: claim.outcome } : {}),
    }
    kept.splice(at, 1)
  }
  return kept
}
