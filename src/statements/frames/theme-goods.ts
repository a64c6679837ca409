import { isMoney } from '../../goods/unit.ts'
import type { Claim, Role } from './claim.ts'
import type { RoleName } from './slots.ts'

/** What a page is about: the goods of its first flow, with the sides that it names. */
export type Theme = Pick<Claim, 'items' | 'supplier' | 'recipient'> & { readonly units: ReadonlySet<string> }

const codeOf = (role: Role | null): string | null => {
  const party = role?.parties[0]?.party
  return party === undefined ? null : (party.code ?? party.country ?? party.name)
}

/** Barrels are so many of oil alone; of tonnes and pieces only the page can tell what they count. */
const isVolume = (unit: string): boolean => /^bbl(?:\/d)?$/u.test(unit)

const counts = (theme: Theme, { quantity }: Claim): boolean => {
  if (quantity === null) return false
  const { unit } = quantity.quantity
  if (isMoney(unit) || unit === 'percent') return false
  const isOil = theme.items.some((i) => i.class === 'crude_oil' || i.class === 'refined_petroleum')
  return isVolume(unit) ? isOil : theme.units.has(unit)
}

/** The first flow of the page that names its goods, a title's before a body's; null where the page tells of other goods as often. */
export const themeOf = (told: readonly Claim[]): Theme | null => {
  const [first] = told
  if (first === undefined) return null
  const alike = told.filter((c) => c.items.some((i) => first.items.some((o) => o.class === i.class)))
  if (alike.length * 2 < told.length) return null
  const sided = (side: RoleName): Role | null =>
    first[side] ?? alike.find((c) => c[side] !== null)?.[side] ?? null
  return {
    items: first.items,
    supplier: sided('supplier'),
    recipient: sided('recipient'),
    units: new Set(alike.flatMap((c) => (c.quantity === null ? [] : [c.quantity.quantity.unit]))),
  }
}

const inherited = (role: Role | null): Role | null =>
  role === null ? null : { ...role, found: 'zero', rule: 'context/theme' }

/**
 * An amount beside one named side is of the goods that the page is about: on a page about Venezuela's oil, "the United States
 * received 239,000 bpd". Who stands on the other side is the page's, unless the named side is the page's own.
 */
export const withThemeGoods = (claims: readonly Claim[], theme: Theme | null): readonly Claim[] =>
  claims.map((claim) => {
    if (theme === null || claim.items.length > 0 || !counts(theme, claim)) return claim
    const { supplier, recipient } = claim
    if ((supplier === null) === (recipient === null)) return { ...claim, items: theme.items }
    const [from, to] = [codeOf(supplier), codeOf(recipient)]
    const own = from === codeOf(theme.supplier) || to === codeOf(theme.recipient)
    const other = supplier === null ? theme.supplier : theme.recipient
    if (own || codeOf(other) === (from ?? to)) return { ...claim, items: theme.items }
    return {
      ...claim,
      items: theme.items,
      supplier: supplier ?? inherited(theme.supplier),
      recipient: recipient ?? inherited(theme.recipient),
    }
  })
