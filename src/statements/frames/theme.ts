import { type GoodsClass, isWeapon } from '../../goods/class.ts'
import type { Claim, Role } from './claim.ts'
import { hasNamelessSide } from './names-nobody.ts'
import { bareRule } from './nominal-claims.ts'
import type { RoleName } from './slots.ts'

/** The two sides of a flow that the page tells in full. */
type Flow = Claim & { readonly supplier: Role; readonly recipient: Role }

const isFlow = (claim: Claim): claim is Flow =>
  claim.supplier !== null && claim.recipient !== null && claim.items.length > 0

const namesOf = (role: Role): string =>
  role.parties
    .map((p) => p.party.code ?? p.party.country ?? p.party.name)
    .sort()
    .join('+')

const isOil = (goods: GoodsClass): boolean => goods === 'crude_oil' || goods === 'refined_petroleum'

const alike = (a: GoodsClass, b: GoodsClass): boolean =>
  a === b || (isWeapon(a) && isWeapon(b)) || (isOil(a) && isOil(b))

const sharesGoods = (a: Claim, b: Claim): boolean =>
  a.items.some((i) => b.items.some((o) => alike(i.class, o.class)))

/** Russia's exports of fuel, イランの石油輸出: all that it sends to anybody. */
const isWholeTrade = ({ rule, supplier, recipient }: Claim): boolean =>
  (/give$/u.test(rule) && recipient === null && supplier?.rule === 'noun/of') ||
  (/take$/u.test(rule) && supplier === null && recipient?.rule === 'noun/of')

/** A bare noun of action or an amount says by itself of no flow. */
const isPassing = ({ rule }: Claim): boolean => rule.startsWith(bareRule) || rule.startsWith('amount/')

/** The flow whose other side the claim leaves to the reader: the nearest before it, else the only one that the page has. */
const flowFor = (claim: Claim, flows: readonly Flow[]): Flow | undefined => {
  const { supplier, recipient } = claim
  const fits = flows.filter(
    (f) =>
      f !== claim &&
      sharesGoods(claim, f) &&
      (supplier === null || namesOf(f.supplier) === namesOf(supplier)) &&
      (recipient === null || namesOf(f.recipient) === namesOf(recipient)),
  )
  const pairs = new Set(fits.map((f) => `${namesOf(f.supplier)}>${namesOf(f.recipient)}`))
  const { index } = claim.sentence
  const before = fits.findLast((f) => f.sentence.index <= index)
  if (supplier === null && recipient === null) return pairs.size === 1 ? (before ?? fits[0]) : undefined
  return before ?? (pairs.size === 1 ? fits[0] : undefined)
}

const inherited = (role: Role): Role => ({ ...role, found: 'zero', rule: 'context/theme' })

/**
 * What a page is about need not be said again: a claim that names one side gets the other from the flow of such goods that the
 * page tells in full, wherever that stands. `told` are the claims that hold by themselves.
 */
export const withTheme = (claims: readonly Claim[], told: readonly Claim[]): readonly Claim[] => {
  const flows = told.filter(isFlow)
  return claims.map((claim) => {
    if (claim.items.length === 0 || isFlow(claim)) return claim
    if (isWholeTrade(claim) || (isPassing(claim) && claim.supplier === null && claim.recipient === null))
      return claim
    const flow = flowFor(claim, flows)
    if (flow === undefined) return claim
    const filled = (side: RoleName): Role | null =>
      claim[side] ?? (hasNamelessSide(claim, side) ? null : inherited(flow[side]))
    return { ...claim, supplier: filled('supplier'), recipient: filled('recipient') }
  })
}
