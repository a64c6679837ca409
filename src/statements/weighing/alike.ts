import { type GoodsClass, isWeapon } from '../../goods/class.ts'
import type { Claim } from '../frames/claim.ts'

export const isOil = (goods: GoodsClass): boolean => goods === 'crude_oil' || goods === 'refined_petroleum'

/** Whether two classes may be one flow: weapons with weapons, oil with oil. */
export const alike = (a: GoodsClass, b: GoodsClass): boolean =>
  a === b || (isWeapon(a) && isWeapon(b)) || (isOil(a) && isOil(b))

export const isAbout = (claim: Claim, goods: GoodsClass): boolean =>
  claim.items.some((item) => alike(item.class, goods))
