import type { LineFacts } from './line-facts.ts'
import type { PageContext } from './page-context.ts'
import type { PageView } from './page-view.ts'

/** What a feature is measured on. */
export type Source = { readonly view: PageView; readonly context: PageContext }

/** One number that is measured on every line. */
export type Feature = readonly [name: string, of: (source: Source, i: number) => number]

export const log = (x: number): number => Math.log1p(Math.max(0, x))
export const bit = (value: boolean | undefined): number => (value === true ? 1 : 0)

/** A feature of the line's own facts; -1 where the page has no such line. */
export const fact =
  (pick: (fact: LineFacts) => number) =>
  ({ view }: Source, i: number): number => {
    const found = view.facts[i]
    return found === undefined ? -1 : pick(found)
  }
