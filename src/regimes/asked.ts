import type { Goods } from '../goods/taxonomy.ts'
import type { IsoDay } from '../text/partial-date.ts'
import type { Flow } from './flow.ts'
import type { Rules } from './rules.ts'

/** What a measure is asked: a flow, one of its goods, a day on which it takes place, and the rules around the measure. */
export type Asked = {
  readonly flow: Flow
  readonly goods: Goods
  readonly day: IsoDay
  readonly rules: Rules
}
