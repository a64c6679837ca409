import { originKey } from '../statements/attribution/speaker-of-phrase.ts'
import { type Flag, partiesOf, type Quantity, type Statement } from '../statements/statement.ts'
import { type IsoDay, lastDay, type Period } from '../text/partial-date.ts'
import { originLink } from '../transfers/origin-link.ts'
import type { Said } from '../transfers/said.ts'
import type { Transfer } from '../transfers/transfer.ts'

/** One figure that somebody claims for a transfer. */
export type Claim = {
  readonly transfer: string
  readonly statement: string
  /** The last speaker in the chain; what independence is counted by. */
  readonly origin: string
  readonly suppliers: readonly string[]
  readonly period: Period | null
  readonly quantity: Quantity & { readonly value: number }
  /** Known from the day it was said, else from publication. */
  readonly saidBy: IsoDay
}

const notCounted: ReadonlySet<Flag> = new Set([
  'hypothetical',
  'aggregate',
  'negotiation',
  'offer',
  'request',
])

/** Whether a statement says that something was passed on: denied, planned, suspended and unreal ones do not. */
export const saysDone = (statement: Statement): boolean =>
  statement.stance !== 'denied' &&
  (statement.phase === 'done' || statement.phase === 'resumed') &&
  !statement.flags.some((flag) => notCounted.has(flag))

/** The country codes of the parties of a role; those without one are left out. */
export const codesOf = (parties: Statement['supplier']): readonly string[] => [
  ...new Set(partiesOf(parties).flatMap(({ code, country }) => [code ?? country ?? []].flat())),
]

/** Where and when a statement was printed, for statements of several pages. */
export type Page = Pick<Said, 'outlet' | 'outletOrigin'> & { readonly published: IsoDay }

/** The page of a statement; null where all statements are of one page. */
export type PageOf = (statement: string) => Page | null

const onePage: PageOf = () => null

/** Who the statement goes back to: the origin among its speakers, else the outlet, else the document itself. */
export const originOf = (
  statement: Statement,
  page: Pick<Said, 'outlet' | 'outletOrigin'> | null,
): string => {
  const link = originLink(statement.attribution)
  if (link !== null) return originKey(link)
  if (page === null || page.outlet === null) return 'document'
  return page.outletOrigin ?? originKey({ name: page.outlet })
}

/** The day by which the statement was said: the day that a speaker's words carry, else the day of publication. */
export const saidByOf = (statement: Statement, published: IsoDay): IsoDay => {
  const said = statement.attribution.find((speaker) => speaker.saidOn !== null)?.saidOn
  return said ? lastDay(said) : published
}

/** The figures claimed for a transfer, each once; said again they count once. */
export const claimsOf = (
  transfer: Transfer,
  statements: readonly Statement[],
  published: IsoDay,
  pageOf: PageOf = onePage,
): readonly Claim[] =>
  statements
    .filter((s) => transfer.statements.includes(s.id) && saysDone(s) && s.repeats === null)
    .flatMap((s): readonly Claim[] => {
      const { quantity } = s
      if (quantity === null || quantity.value === null || quantity.approx === 'change') return []
      const { value, high, unit, approx } = quantity
      const page = pageOf(s.id)
      return [
        {
          transfer: transfer.id,
          statement: s.id,
          origin: originOf(s, page),
          suppliers: codesOf(transfer.supplier),
          period: s.period === null ? null : { from: s.period.from, to: s.period.to },
          quantity: { value, high: high ?? null, unit, approx },
          saidBy: saidByOf(s, page?.published ?? published),
        },
      ]
    })

/** The lower end of a claimed figure: nothing for "up to", the figure itself otherwise. */
export const lowOf = ({ value, approx }: Claim['quantity']): number =>
  approx === 'up_to' || approx === 'less_than' ? 0 : value

export const highOf = ({ value, high }: Claim['quantity']): number => high ?? value

/** Of each origin the figure that it gave last: one who counts on and on is not added up. */
export const latestOfEachOrigin = (claims: readonly Claim[]): readonly Claim[] => {
  const latest = new Map<string, Claim>()
  for (const claim of claims) {
    const key = `${claim.origin} ${claim.quantity.unit}`
    const other = latest.get(key)
    if (other === undefined || other.saidBy < claim.saidBy) latest.set(key, claim)
    else if (other.saidBy === claim.saidBy && highOf(other.quantity) < highOf(claim.quantity))
      latest.set(key, claim)
  }
  return [...latest.values()]
}
