import type { TransferOverall } from '../../../src/desk/stored-transfers.ts'
import type { GoodsClass } from '../../../src/goods/class.ts'
import type { Verdict } from '../../../src/regimes/verdict.ts'
import { verdictOf } from '../../../src/regimes/verdict-of.ts'
import type { PartyRole } from '../../../src/statements/statement.ts'

/** A transfer as a map and a timeline need it. */
export type FlowEntry = {
  readonly id: string
  readonly suppliers: readonly Pick<PartyRole, 'code' | 'name'>[]
  readonly recipients: readonly Pick<PartyRole, 'code' | 'name'>[]
  readonly goods: GoodsClass
  readonly verdict: Verdict
  /** When it is said to have taken place, as exactly as it is said; null where nobody says. */
  readonly from: string | null
  readonly to: string | null
  /** When it was last written about. */
  readonly published: string | null
  readonly origins: number
  /** How many deny it. */
  readonly denied: number
}

const extreme = (dates: readonly (string | null)[], which: 0 | -1): string | null =>
  dates
    .filter((date) => date !== null)
    .toSorted()
    .at(which) ?? null

export const flowEntry = ({
  transfer,
  statements,
  pages,
  origins,
  denied,
  assessments,
}: TransferOverall): FlowEntry => {
  const periods = statements.flatMap(({ stance, period }) => (stance === 'denied' ? [] : (period ?? [])))
  return {
    id: transfer.id,
    suppliers: transfer.suppliers,
    recipients: transfer.recipients,
    goods: transfer.class,
    verdict: verdictOf(assessments),
    from: extreme(
      periods.map(({ from, to }) => from ?? to),
      0,
    ),
    to: extreme(
      periods.map(({ from, to }) => to ?? from),
      -1,
    ),
    published: extreme(
      pages.map(({ publishedOn }) => publishedOn),
      -1,
    ),
    origins: origins.length,
    denied: denied.length,
  }
}
