import type { DataFault } from './yaml-file.ts'

/** One body of domain data: read from YAML under `data/`, checked, and written as one JSON file for the program. */
export type DataSection<T> = {
  /** File name of the compiled data, without ending; null for data that are checked but not needed at run time. */
  readonly name: string | null
  /** Faults name files relative to `root`, the package's folder when left out. */
  readonly compile: (
    dataFolder: string,
    root?: string,
  ) => {
    readonly value: T | null
    readonly faults: readonly DataFault[]
  }
}
