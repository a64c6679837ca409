/** The classes that statements are told apart by (the reading's contract); goods codes are finer. */
export const goodsClasses = [
  'arms',
  'ammunition',
  'missiles',
  'drones',
  'refined_petroleum',
  'crude_oil',
  'coal',
  'money',
  'labour',
  'other',
] as const
export type GoodsClass = (typeof goodsClasses)[number]

const weapons: ReadonlySet<GoodsClass> = new Set(['arms', 'ammunition', 'missiles', 'drones'])

export const isWeapon = (goods: GoodsClass): boolean => weapons.has(goods)

/** The class of several goods taken together: weapons of several kinds are arms, other mixtures have none. */
export const classOfAll = (classes: readonly GoodsClass[]): GoodsClass | null => {
  const [first] = classes
  if (first === undefined) return null
  if (classes.every((c) => c === first)) return first
  return classes.every(isWeapon) ? 'arms' : null
}

/** The goods code that stands for a class where nothing finer is known. */
export const codeOfClass: Readonly<Record<GoodsClass, string>> = {
  arms: 'arms',
  ammunition: 'arms.ammunition',
  missiles: 'arms.missile',
  drones: 'arms.drone',
  refined_petroleum: 'refined-petroleum',
  crude_oil: 'crude-oil',
  coal: 'coal',
  money: 'funds',
  labour: 'labour',
  other: 'other',
}
