import { type ReadyModel, readyModel, type TreeModel } from '../../article/roles/tree-model.ts'
import { pairFeatures } from './pair-features.ts'
import { sentenceFeatures } from './sentence-features.ts'
import { sideFeatures } from './side-features.ts'
import type { KeptOdds } from './word-odds.ts'

/** One model a question: does a sentence say of such goods that they passed, from whom, to whom, and are these two a flow. */
export type Models<M> = {
  readonly sentence: M
  readonly supplier: M
  readonly recipient: M
  readonly pair: M
}

/** How likely a claim has to be: one that rules tell, and one that only the weights find, alone or beside one that rules tell. */
export type Least = { readonly told: number; readonly found: number; readonly beside: number }

/** `data/statements/weights.json`, which `npm run train:statements` writes. */
export type WeightsFile = {
  readonly features: Readonly<Record<'sentence' | 'side' | 'pair', readonly string[]>>
  readonly least: Least
  readonly words: KeptOdds
  readonly models: Models<TreeModel>
}

export type Weights = {
  readonly least: Least
  readonly words: KeptOdds
  readonly models: Models<ReadyModel>
}

export const measured: WeightsFile['features'] = {
  sentence: sentenceFeatures,
  side: sideFeatures,
  pair: pairFeatures,
}

export const readyWeights = ({ least, words, models }: Omit<WeightsFile, 'features'>): Weights => ({
  least,
  words,
  models: {
    sentence: readyModel(models.sentence),
    supplier: readyModel(models.supplier),
    recipient: readyModel(models.recipient),
    pair: readyModel(models.pair),
  },
})
