import { type GoodsClass, isWeapon } from '../../goods/class.ts'
import type { Claim, Role } from './claim.ts'
import type { FrameRules } from './frame-rules.ts'
import { inclusionRule } from './inclusion-claims.ts'
import { namesNobody } from './names-nobody.ts'
import { rankedRule } from './ranked-claims.ts'
import { registerRule, withTrade } from './register-claims.ts'

const codeOf = (role: Role | null): string | null => {
  const party = role?.parties[0]
  return party === undefined ? null : (party.party.code ?? party.party.country ?? party.party.name)
}

const agrees = (a: Role | null, b: Role | null): boolean =>
  a === null || b === null || codeOf(a) === codeOf(b)

const as = (role: Role | null, found: Role['found'], rule: string): Role | null =>
  role === null ? null : { ...role, found, rule }

const near = (claim: Claim, earlier: Claim): boolean =>
  earlier.sentence.index === claim.sentence.index ||
  (earlier.sentence.index >= claim.sentence.index - reachOf(claim) &&
    earlier.sentence.part === claim.sentence.part &&
    (claim.stance === 'denied' || earlier.sentence.paragraph >= claim.sentence.paragraph - 1))

/** How many sentences back a claim may find what it leaves out; a denial answers from afar. */
const reachOf = (claim: Claim): number => {
  if (claim.stance === 'denied') return 6
  return isAmount(claim) || claim.elided ? 5 : 4
}

/** One thing given for another: who gave before receives now. */
const byExchange = (claim: Claim, earlier: Claim): Claim => {
  if (earlier.supplier === null && earlier.recipient === null) return claim
  const supplier =
    claim.supplier ??
    (agrees(claim.recipient, earlier.supplier) ? as(earlier.recipient, 'exchange', 'exchange/turned') : null)
  const recipient =
    claim.recipient ??
    (agrees(supplier, earlier.recipient) ? as(earlier.supplier, 'exchange', 'exchange/turned') : null)
  return { ...claim, supplier, recipient }
}

const sameGoods = (claim: Claim, earlier: Claim): boolean =>
  claim.items.some((i) =>
    earlier.items.some(
      (e) =>
        e.class === i.class || (isWeapon(e.class) && isWeapon(i.class)) || (isOil(e.class) && isOil(i.class)),
    ),
  )

const isOil = (goods: GoodsClass): boolean => goods === 'crude_oil' || goods === 'refined_petroleum'

const isAmount = (claim: Claim): boolean => claim.rule.startsWith('amount/')

const liquid = new Set(['bbl', 'kl', 'L', 'm3'])

/** An amount in barrels or litres is no amount of shells. */
const measurable = (claim: Claim, earlier: Claim): boolean => {
  const unit = claim.quantity?.quantity.unit
  if (!isAmount(claim) || unit === undefined) return true
  const oil = earlier.items.some((i) => isOil(i.class))
  return liquid.has(unit)
    ? oil
    : unit === 't' || !oil || unit === 'shipment' || unit === 'port_call' || unit === 'voyage'
}

const sharesGoods = (claim: Claim, earlier: Claim): boolean =>
  measurable(claim, earlier) && (claim.elided || sameGoods(claim, earlier))

/** A port alone does not tell which flow is meant. */
const onlyPlaces = (claim: Claim): boolean => {
  const roles = [claim.supplier, claim.recipient].filter((r) => r !== null)
  return roles.length > 0 && roles.every((r) => r.rule.endsWith('/place'))
}

/** "Iran's exports" are all that it exports, whoever was spoken of before. */
const isWholeTrade = (claim: Claim): boolean =>
  claim.elided &&
  ((claim.rule === 'noun/give' && claim.supplier?.rule === 'noun/of') ||
    (claim.rule === 'noun/take' && claim.recipient?.rule === 'noun/of'))

/** A figure for another side of the same trade: Mongolia sent 33 million tonnes, behind what Russia sent to China. */
const byCompany = (claim: Claim, earlier: Claim): Claim | null => {
  if (!claim.elided || claim.quantity === null || isAmount(claim) || !complete(earlier)) return null
  const [from, to] = [claim.supplier !== null, claim.recipient !== null]
  if (from === to || onlyPlaces(claim) || !fitsUnit(claim, earlier)) return null
  if (from && codeOf(claim.supplier) !== codeOf(earlier.recipient))
    return { ...claim, items: earlier.items, recipient: as(earlier.recipient, 'zero', 'context/company') }
  if (to && codeOf(claim.recipient) !== codeOf(earlier.supplier))
    return { ...claim, items: earlier.items, supplier: as(earlier.supplier, 'zero', 'context/company') }
  return null
}

/** Tonnes and barrels go on with what was measured in them. */
const fitsUnit = (claim: Claim, earlier: Claim): boolean =>
  claim.quantity?.quantity.unit === earlier.quantity?.quantity.unit && earlier.quantity !== null

/** What a claim leaves out because the one before has said it: the goods, or the other side. */
const byContext = (claim: Claim, earlier: Claim): Claim => {
  if (!agrees(claim.supplier, earlier.supplier) || !agrees(claim.recipient, earlier.recipient)) return claim
  if (!sharesGoods(claim, earlier)) return claim
  if (claim.elided && !isAmount(claim) && onlyPlaces(claim)) return claim
  if (isAmount(claim) && !complete(earlier)) return claim
  if (
    claim.supplier === null &&
    claim.recipient === null &&
    !claim.elided &&
    !isAmount(claim) &&
    claim.quantity === null &&
    claim.rule !== inclusionRule &&
    earlier.sentence !== claim.sentence
  )
    return claim
  if (claim.rule === inclusionRule && !consistsOf(claim, earlier)) return claim
  const whole = isWholeTrade(claim)
  return {
    ...claim,
    supplier: claim.supplier ?? (whole ? null : as(earlier.supplier, 'zero', 'context/before')),
    recipient: claim.recipient ?? (whole ? null : as(earlier.recipient, 'zero', 'context/before')),
    items: claim.elided ? earlier.items : claim.items,
    ...(claim.rule === rankedRule && claim.dates.length === 0 ? { dates: earlier.dates } : {}),
    ...(claim.rule === inclusionRule ? { phase: earlier.phase, stance: earlier.stance } : {}),
  }
}

/** Told from the side of who receives, several who supply are a list: 露からは…、中国からは…; the receiver stays. */
const receiverStays = (claim: Claim, earlier: Claim): boolean =>
  claim.recipient === null &&
  claim.supplier !== null &&
  earlier.recipient !== null &&
  codeOf(claim.supplier) !== codeOf(earlier.recipient) &&
  (claim.kind === 'take' ||
    claim.kind === 'arrive' ||
    /\/(?:source|provenance)$/u.test(claim.supplier.rule)) &&
  sharesGoods(claim, earlier)

/** What one received it passes on: これを…に送る. */
const passedOn = (claim: Claim, earlier: Claim): boolean =>
  claim.elided &&
  claim.sentence === earlier.sentence &&
  claim.supplier !== null &&
  claim.recipient !== null &&
  codeOf(claim.supplier) === codeOf(earlier.recipient)

/** Aid and cargoes may consist of anything, weapons of weapons; nobody's goods of nothing. */
const consistsOf = (claim: Claim, earlier: Claim): boolean =>
  earlier.rule !== inclusionRule &&
  (earlier.supplier !== null || earlier.recipient !== null) &&
  earlier.sentence.index >= claim.sentence.index - 2

/** A clause that goes on with the subject of the one before goes on with its other side too. */
const goesOn = (claim: Claim, earlier: Claim): boolean =>
  earlier.sentence === claim.sentence &&
  claim.supplier !== null &&
  (claim.supplier.found === 'topic' || claim.supplier.found === 'zero') &&
  codeOf(claim.supplier) === codeOf(earlier.supplier)

/** Both sides are said again and the goods are not: they are those of the last claim about the same two. */
const samePair = (claim: Claim, earlier: Claim): boolean =>
  claim.elided &&
  claim.supplier !== null &&
  claim.recipient !== null &&
  codeOf(claim.supplier) === codeOf(earlier.supplier) &&
  codeOf(claim.recipient) === codeOf(earlier.recipient)

/** Who is said to have supplied denies it, however far below: 「侵攻後の供与は認めていない」. */
const answers = (claim: Claim, earlier: Claim): boolean =>
  claim.stance === 'denied' &&
  claim.recipient === null &&
  claim.supplier !== null &&
  earlier.recipient !== null &&
  codeOf(claim.supplier) === codeOf(earlier.supplier) &&
  (claim.elided || sameGoods(claim, earlier))

const complete = (claim: Claim): boolean =>
  claim.supplier !== null && claim.recipient !== null && claim.items.length > 0

/** Barrels of what nobody names are oil: bought 1.7 million bpd from Russia. */
const withOil = (claim: Claim): Claim => {
  const { quantity } = claim
  if (claim.items.length > 0 || isAmount(claim) || !/^bbl(?:\/d)?$/u.test(quantity?.quantity.unit ?? ''))
    return claim
  if (quantity === null || claim.supplier === null || claim.recipient === null) return claim
  const { start, end } = quantity
  const oil = {
    kind: 'goods',
    start,
    end,
    goods: 'crude-oil',
    class: 'crude_oil',
    bare: true,
    needsContext: false,
  } as const
  return { ...claim, items: [oil] }
}

/** What stands before says nothing about a side on which the claim itself has somebody without a name. */
const withNobody = (filled: Claim, claim: Claim, rules: FrameRules): Claim => ({
  ...filled,
  supplier: claim.supplier === null && namesNobody(claim, 'supplier', rules) ? null : filled.supplier,
  recipient: claim.recipient === null && namesNobody(claim, 'recipient', rules) ? null : filled.recipient,
})

/** Fills what each claim leaves out from the claims before it, nearest first; claims in the order of the text. */
export const fillClaims = (claims: readonly Claim[], rules: FrameRules): readonly Claim[] => {
  const filled: Claim[] = []
  for (const claim of claims) {
    let result = claim.rule.startsWith(registerRule) ? withTrade(claim, filled) : claim
    const earlier = filled.filter((e) => near(claim, e)).reverse()
    if (claim.exchange !== null && !complete(result)) {
      const partner = earlier.find(
        (e) => e.supplier !== null && e.recipient !== null && !sharesGoods(claim, e),
      )
      if (partner !== undefined) result = byExchange(result, partner)
    }
    for (const one of earlier) {
      if (complete(result)) break
      result = byCompany(result, one) ?? byContext(result, one)
      if (receiverStays(result, one))
        result = {
          ...result,
          recipient: as(one.recipient, 'zero', 'context/receiver'),
          items: result.elided ? one.items : result.items,
        }
      if (passedOn(result, one))
        result = { ...result, items: one.items, quantity: result.quantity ?? one.quantity }
      if (result.recipient === null && goesOn(result, one))
        result = { ...result, recipient: as(one.recipient, 'zero', 'context/goes-on') }
    }
    const denied = complete(result) ? undefined : filled.findLast((e) => answers(result, e))
    if (denied !== undefined)
      result = { ...result, recipient: denied.recipient, items: result.elided ? denied.items : result.items }
    const pair = complete(result) ? undefined : filled.findLast((e) => samePair(result, e))
    if (pair !== undefined) result = { ...result, items: pair.items }
    filled.push(withOil(withNobody(result, claim, rules)))
  }
  return filled
}
