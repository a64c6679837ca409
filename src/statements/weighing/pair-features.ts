import type { Question } from './question.ts'
import { sharedFeatures } from './sentence-features.ts'
import { sideFeatures } from './side-features.ts'

/** Two who may be meant, by their places among the sides, with what was found of the sentence and of each. */
export type Pair = { readonly from: number; readonly to: number }

/** What the first three models say of a question, in log odds. */
export type Scores = {
  readonly claim: number
  readonly supplier: readonly number[]
  readonly recipient: readonly number[]
}

/** Those of each side that bear on the pair. */
const ofSupplier = [
  'here',
  'inTitle',
  'told/supplier',
  'onPage/supplier',
  'before/supplier',
  'claims/supplier',
  'claims/recipient',
  'elsewhere/supplier',
  'words/supplier/sum',
  'words/recipient/sum',
]
const ofRecipient = [
  'here',
  'inTitle',
  'told/recipient',
  'onPage/recipient',
  'before/recipient',
  'claims/recipient',
  'claims/supplier',
  'elsewhere/recipient',
  'words/recipient/sum',
  'words/supplier/sum',
]
const supplierAt = ofSupplier.map((name) => sideFeatures.indexOf(name))
const recipientAt = ofRecipient.map((name) => sideFeatures.indexOf(name))
const orderAt = sideFeatures.indexOf('order')
const toldAt = ['told/supplier', 'told/recipient'].map((name) => sideFeatures.indexOf(name))

export const pairFeatures: readonly string[] = [
  'claim',
  'supplier',
  'recipient',
  'both',
  'supplierAsRecipient',
  'recipientAsSupplier',
  'supplierAhead',
  'recipientAhead',
  'nobodySupplies',
  'nobodyReceives',
  'toldTogether',
  'order',
  ...ofSupplier.map((name) => `supplier/${name}`),
  ...ofRecipient.map((name) => `recipient/${name}`),
  'lead',
  ...sharedFeatures,
]

/** How far one is ahead of the best of the others. */
const ahead = (scores: readonly number[], index: number): number =>
  (scores[index] ?? 0) - Math.max(...scores.filter((_, i) => i !== index), -20)

/** What is measured of a pair, in the order of `pairFeatures`. */
export const pairRow = (
  { at }: Question,
  { from, to }: Pair,
  { claim, supplier, recipient }: Scores,
  sides: readonly (readonly number[])[],
  shared: readonly number[],
): readonly number[] => {
  const [a, b] = [sides[from] ?? [], sides[to] ?? []]
  const told = (a[toldAt[0] ?? 0] ?? 0) > 0 && (b[toldAt[1] ?? 0] ?? 0) > 0
  const [first, second] = [a[orderAt] ?? -1, b[orderAt] ?? -1]
  return [
    claim,
    supplier[from] ?? 0,
    recipient[to] ?? 0,
    (supplier[from] ?? 0) + (recipient[to] ?? 0),
    recipient[from] ?? 0,
    supplier[to] ?? 0,
    ahead(supplier, from),
    ahead(recipient, to),
    Number(from === 0),
    Number(to === 0),
    Number(told),
    first < 0 || second < 0 ? 0 : Math.sign(second - first),
    ...supplierAt.map((i) => a[i] ?? 0),
    ...recipientAt.map((i) => b[i] ?? 0),
    Number(at.sentence.part === 'lead'),
    ...shared,
  ]
}
