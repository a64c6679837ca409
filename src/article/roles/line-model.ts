import { type ReadyModel, readyModel, type TreeModel } from './tree-model.ts'

/** The trained model as it is kept in `data/article/line-roles.json`; `npm run train:article` makes it. */
export type LineModelFile = {
  /** Names of the features, in the order of the trees' indices. */
  readonly features: readonly string[]
  readonly content: TreeModel
  readonly caption: TreeModel
}

export type LineModel = {
  readonly content: ReadyModel
  readonly caption: ReadyModel
}

export const lineModel = (file: LineModelFile): LineModel => ({
  content: readyModel(file.content),
  caption: readyModel(file.caption),
})
