import { hull } from '../../text/span.ts'
import type { Claim, Role } from '../frames/claim.ts'
import type { FrameRules } from '../frames/frame-rules.ts'
import { limitRule } from '../frames/nominal-claims.ts'
import { choose } from './choose.ts'
import { keyOf, type PageView } from './page-view.ts'
import { itemsOf, roleOf, unclaimed } from './unclaimed.ts'
import { type Weighed, weigh } from './weigh.ts'
import type { Weights } from './weights.ts'

const sameSide = (role: Role | null, key: string | undefined): boolean =>
  key === undefined ? role === null : role?.parties.some((mention) => keyOf(mention) === key) === true

const keysOf = ({ question, pair }: Weighed) => ({
  from: question.sides[pair.from]?.key,
  to: question.sides[pair.to]?.key,
})

/** Whether a claim of rules, or of a part of what was weighed, is the same flow. */
const isTold = (claim: Claim, weighed: Weighed): boolean => {
  const { from, to } = keysOf(weighed)
  return (
    sameSide(claim.supplier, from) &&
    sameSide(claim.recipient, to) &&
    claim.items.some((item) => item.class === weighed.question.goods)
  )
}

/** Whether a claim says nothing else, though it may leave sides and goods open. */
const isPart = ({ supplier, recipient, items }: Claim, weighed: Weighed): boolean => {
  const { from, to } = keysOf(weighed)
  return (
    (supplier === null || sameSide(supplier, from)) &&
    (recipient === null || sameSide(recipient, to)) &&
    (items.length === 0 || items.some((item) => item.class === weighed.question.goods))
  )
}

const fullness = ({ supplier, recipient, items }: Claim): number =>
  Number(supplier !== null) + Number(recipient !== null) + Number(items.length > 0)

/** Of several who share a side, the one that is meant. */
const only = (role: Role | null, key: string | undefined): Role | null =>
  role === null ? null : { ...role, parties: role.parties.filter((mention) => keyOf(mention) === key) }

/** What a claim of the sentence leaves open, filled with what was chosen. */
const completed = (claim: Claim, weighed: Weighed): Claim => {
  const { question, pair } = weighed
  const { from, to } = keysOf(weighed)
  const own = claim.items.filter((item) => item.class === question.goods)
  const items = own.length > 0 ? own : itemsOf(weighed)
  const supplier = only(claim.supplier, from) ?? roleOf(question.sides[pair.from], question.at)
  const recipient = only(claim.recipient, to) ?? roleOf(question.sides[pair.to], question.at)
  const { sentence } = claim
  const words = [...(supplier?.parties ?? []), ...(recipient?.parties ?? []), ...items]
  const here = words.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
  return { ...claim, supplier, recipient, items, quote: hull([claim.quote, ...here]) }
}

const claimOf = (weighed: Weighed, rules: FrameRules): Claim | null => {
  const [fullest] = weighed.question.at.claims
    .filter((claim) => claim.rule !== limitRule && isPart(claim, weighed))
    .sort((a, b) => fullness(b) - fullness(a))
  return fullest === undefined ? unclaimed(weighed, rules) : completed(fullest, weighed)
}

/**
 * The claims of a page after weighing: those that rules tell and the weights do not disbelieve, and those that only the weights
 * find. What rules tell of goods or sides that were not asked about stays.
 */
export const weighedClaims = (page: PageView, weights: Weights, rules: FrameRules): readonly Claim[] => {
  const weighed = weigh(page, weights)
  const toldBy = new Map(
    weighed.map((one) => [one, one.question.at.told.filter((claim) => isTold(claim, one))] as const),
  )
  const { least } = weights
  const due = (one: Weighed): number => {
    if ((toldBy.get(one) ?? []).length > 0) return least.told
    return one.question.at.told.length > 0 ? least.beside : least.found
  }
  const believed = weighed.filter((one) => one.likely >= due(one))
  const asked = new Set([...toldBy.values()].flat())
  const told = new Set(page.sentences.flatMap((view) => view.told).filter((claim) => !asked.has(claim)))
  const found: Claim[] = []
  for (const one of choose(believed)) {
    const claims = toldBy.get(one) ?? []
    for (const claim of claims) told.add(claim)
    const claim = claims.length > 0 ? null : claimOf(one, rules)
    if (claim !== null) found.push(claim)
  }
  return [...told, ...found]
}
