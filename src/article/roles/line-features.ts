import type { Feature, Source } from './feature.ts'
import { emptyRows, type FeatureRows } from './feature-rows.ts'
import { ancestorNames, cueNames, markupFeatures, writeAncestors, writeCues } from './markup-features.ts'
import { ownFeatures } from './own-features.ts'
import { placeFeatures } from './place-features.ts'
import { secondNames } from './second-features.ts'

const measured: readonly Feature[] = [...ownFeatures, ...placeFeatures, ...markupFeatures]

/** Features of a line that stand in the rows of its neighbours too. */
const shared = ['size', 'link density', 'prose', 'ends sentence', 'related label', 'notice', 'small words']
const offsets = [-3, -2, -1, 1, 2, 3]
const columnOf: ReadonlyMap<string, number> = new Map(measured.map(([name], i) => [name, i]))
const sharedColumns = shared.map((name) => columnOf.get(name) ?? 0)
const neighbourNames = offsets.flatMap((offset) => shared.map((name) => `${name} at ${offset}`))

const measures = measured.map(([, of]) => of)
const firstNames = [...measured.map(([name]) => name), ...ancestorNames, ...cueNames, ...neighbourNames]
const ancestorsAt = measured.length
const cuesAt = ancestorsAt + ancestorNames.length
const neighboursAt = cuesAt + cueNames.length

/** Where the features of the second look begin in a row. */
export const secondAt = firstNames.length

/** Names of the features, in the order of the rows that `lineFeatures` gives; the model keeps them and checks them. */
export const featureNames: readonly string[] = [...firstNames, ...secondNames]

/** One row of numbers a line; those of the second look are still 0. */
export const lineFeatures = (source: Source): FeatureRows => {
  const width = featureNames.length
  const count = source.view.page.lines.length
  const rows = emptyRows(width, count)
  const { values } = rows
  measures.forEach((of, k) => {
    for (let i = 0; i < count; i += 1) values[i * width + k] = of(source, i)
  })
  for (let i = 0; i < count; i += 1) {
    writeAncestors(source, i, values, i * width + ancestorsAt)
    writeCues(source, i, values, i * width + cuesAt)
  }
  for (let i = 0; i < count; i += 1) {
    let at = i * width + neighboursAt
    for (const offset of offsets) {
      const beside = i + offset
      const known = beside >= 0 && beside < count
      for (const column of sharedColumns) {
        values[at] = known ? (values[beside * width + column] ?? 0) : -1
        at += 1
      }
    }
  }
  return rows
}
