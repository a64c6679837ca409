import { type ReadyModel, readyModel, type TreeModel } from './tree-model.ts'

/** The trees for the two questions that are asked of each line. */
export type Questions<Trees> = { readonly content: Trees; readonly caption: Trees }

/** The trained model as it is kept in `data/article/line-roles.json`; `npm run train:article` makes it. */
export type LineModelFile = {
  /** Names of the features, in the order of the trees' indices. */
  readonly features: readonly string[]
  /** Sees each line with its neighbours and its elements. */
  readonly first: Questions<TreeModel>
  /** Sees besides what the first look found in and around the line. */
  readonly second: Questions<TreeModel>
}

export type LineModel = { readonly first: Questions<ReadyModel>; readonly second: Questions<ReadyModel> }

const ready = ({ content, caption }: Questions<TreeModel>): Questions<ReadyModel> => ({
  content: readyModel(content),
  caption: readyModel(caption),
})

export const lineModel = ({ first, second }: Omit<LineModelFile, 'features'>): LineModel => ({
  first: ready(first),
  second: ready(second),
})

const noTrees: Questions<TreeModel> = { content: { bias: 0, trees: [] }, caption: { bias: 0, trees: [] } }

/** A model that knows nothing: of a data folder without one, and before training. */
export const untrainedModel: LineModelFile = { features: [], first: noTrees, second: noTrees }
