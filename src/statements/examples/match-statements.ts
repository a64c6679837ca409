import type { GoodsClass } from '../../goods/class.ts'
import { foldName, sameName } from '../../parties/same-name.ts'
import { type Parties, type PartyRole, partiesOf, type Statement } from '../statement.ts'
import type { Expected, ExpectedParty } from './example.ts'
import { samePeriod, sameQuantity } from './same-amount.ts'
import { sameSpeaker } from './same-speaker.ts'

export const checkedFields = ['stance', 'phase', 'items', 'quantity', 'period', 'nearest', 'origin'] as const
export type CheckedField = (typeof checkedFields)[number]

export type Match = {
  readonly expected: Expected
  readonly found: Statement
  /** The fields that the example lists; the others are not checked. */
  readonly fields: Readonly<Partial<Record<CheckedField, boolean>>>
}

/** What became of one example. Optional statements stand in neither list, nor do the answers that they excuse. */
export type ExampleResult = {
  readonly matches: readonly Match[]
  readonly misses: readonly Expected[]
  readonly extras: readonly Statement[]
}

const isParty = ({ code, name }: ExpectedParty, found: PartyRole): boolean => {
  const foundCode = found.code ?? found.country
  if (code !== null && foundCode !== null) return code === foundCode
  return name !== null && [found.name, found.text].some((n) => sameName(foldName(name), foldName(n), 3))
}

const sameParties = (wanted: readonly ExpectedParty[], found: Parties): boolean => {
  const parties = partiesOf(found)
  return parties.length === wanted.length && parties.every((p) => wanted.some((w) => isParty(w, p)))
}

const sameClaim = (wanted: Expected, found: Statement): boolean =>
  wanted.classes.includes(found.class) &&
  sameParties(wanted.supplier, found.supplier) &&
  sameParties(wanted.recipient, found.recipient)

/** An optional statement excuses an answer that gets the goods or one of its parties wrong. */
const excuses = (wanted: Expected, found: Statement): boolean => {
  const oneParty =
    (wanted.supplier.length > 0 && sameParties(wanted.supplier, found.supplier)) ||
    (wanted.recipient.length > 0 && sameParties(wanted.recipient, found.recipient))
  return wanted.optional && oneParty
}

const sameItems = (
  wanted: readonly string[],
  found: readonly { readonly text: string; readonly class: GoodsClass }[],
): boolean => wanted.every((item) => found.some(({ text }) => text.includes(item) || item.includes(text)))

const compareFields = (wanted: Expected, found: Statement): Match['fields'] => ({
  stance: wanted.stance === found.stance,
  phase: wanted.phase === found.phase,
  ...(wanted.items && { items: sameItems(wanted.items, found.items) }),
  ...(wanted.quantity !== undefined && { quantity: sameQuantity(wanted.quantity, found.quantity) }),
  ...(wanted.period !== undefined && { period: samePeriod(wanted.period, found.period) }),
  ...(wanted.by && {
    nearest: sameSpeaker(wanted.by[0], found.attribution[0]),
    origin: sameSpeaker(wanted.by.at(-1), found.attribution.at(-1)),
  }),
})

const agreement = ({ fields }: Match): number => Object.values(fields).filter(Boolean).length

/** Pairs what is expected with what was found: core before optional, and within each the pairs that agree most first. */
const pair = (expected: readonly Expected[], found: readonly Statement[]): readonly Match[] => {
  const taken = new Set<Expected | Statement>()
  const take = (candidates: readonly Match[]): readonly Match[] =>
    candidates.filter((match) => {
      if (taken.has(match.expected) || taken.has(match.found)) return false
      taken.add(match.expected).add(match.found)
      return true
    })
  const candidates = (allowed: (e: Expected, f: Statement) => boolean): readonly Match[] =>
    expected
      .flatMap((e) =>
        found
          .filter((f) => allowed(e, f))
          .map((f) => ({ expected: e, found: f, fields: compareFields(e, f) })),
      )
      .sort((a, b) => agreement(b) - agreement(a))
  return [
    ...take(candidates((e, f) => !e.optional && sameClaim(e, f))),
    ...take(candidates((e, f) => e.optional && sameClaim(e, f))),
    ...take(candidates(excuses)),
  ]
}

/** Holds what was found in an example against what was expected. */
export const matchStatements = (
  expected: readonly Expected[],
  found: readonly Statement[],
): ExampleResult => {
  const pairs = pair(expected, found)
  return {
    matches: pairs.filter((p) => !p.expected.optional),
    misses: expected.filter((e) => !e.optional && !pairs.some((p) => p.expected === e)),
    extras: found.filter((s) => !pairs.some((p) => p.found === s)),
  }
}

/** Nothing missed, nothing added, no field wrong. */
export const isWhollyRight = ({ matches, misses, extras }: ExampleResult): boolean =>
  misses.length === 0 &&
  extras.length === 0 &&
  matches.every(({ fields }) => Object.values(fields).every(Boolean))
