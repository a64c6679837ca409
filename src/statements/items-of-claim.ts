import { type GoodsClass, isWeapon } from '../goods/class.ts'
import { quoteAt } from '../text/span.ts'
import type { Claim } from './frames/claim.ts'
import type { Item } from './statement.ts'
import type { GoodsMention } from './syntax/mention.ts'

/** Goods of one statement, with the class of the whole. */
export type ItemGroup = { readonly class: GoodsClass; readonly items: readonly Item[] }

/** A bare "oil" is refined where North Korea receives it (its crude comes by pipeline and has its own words), else crude. */
const itemOf = (text: string, mention: GoodsMention, recipientIsNorthKorea: boolean): Item => {
  const quote = quoteAt(text, mention)
  if (!mention.bare) return { ...quote, class: mention.class, goods: mention.goods }
  return recipientIsNorthKorea
    ? { ...quote, class: 'refined_petroleum', goods: 'refined-petroleum', inferred: true }
    : { ...quote, class: 'crude_oil', goods: 'crude-oil', inferred: true }
}

/** Goods of different classes are different statements, unless a noun sums them up: shells, missiles and other arms are arms. */
export const itemGroups = (text: string, claim: Claim): readonly ItemGroup[] => {
  const northKorea = claim.recipient?.parties.some((p) => p.party.code === 'KP') ?? false
  const items = claim.items.map((m) => itemOf(text, m, northKorea))
  const summed = items.some(
    (i) => i.goods === 'arms' || i.goods === 'arms.equipment' || i.goods === 'arms.materiel',
  )
  const mixedAmmunition = items.some((i) => i.class === 'arms') && items.some((i) => i.class === 'ammunition')
  if (items.length > 1 && items.every((i) => isWeapon(i.class)) && (summed || mixedAmmunition))
    return [{ class: 'arms', items }]
  const classes = [...new Set(items.map((i) => i.class))]
  return classes.map((one) => ({ class: one, items: items.filter((i) => i.class === one) }))
}
