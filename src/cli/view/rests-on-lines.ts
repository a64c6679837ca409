import type { EntryQuantity, LedgerEntry } from '../../ledger/entry.ts'
import type { PartialDate } from '../../text/partial-date.ts'
import { amountWords } from './amount-words.ts'
import { periodWords } from './date-words.ts'
import type { Line } from './line.ts'
import { noteLines } from './note-lines.ts'
import { unbroken } from './unbroken.ts'
import type { ViewFacts } from './view-facts.ts'

type Resting = { readonly claim: EntryQuantity; readonly value: number; readonly ids: readonly string[] }

/** The claims that repeat official figures, each with all windows that it was divided over. */
const restingClaims = (entries: readonly LedgerEntry[]): readonly Resting[] => {
  const resting = entries.filter((e) => e.basis === 'claimed' && e.restsOn.length > 0)
  const statements = [...new Set(resting.map((e) => e.statement))]
  return statements.flatMap((statement) => {
    const own = resting.filter((e) => e.statement === statement)
    const claim = own[0]?.whole ?? own[0]?.quantity
    if (claim === undefined) return []
    const value = own.reduce((sum, e) => sum + (e.quantity.value ?? 0), 0)
    return [{ claim, value, ids: own.flatMap((e) => e.restsOn) }]
  })
}

const spanOf = (dates: readonly PartialDate[]): string => {
  const sorted = [...dates].sort()
  return periodWords({ from: sorted[0] ?? null, to: sorted.at(-1) ?? null })
}

/** That a claimed figure is the official one again, and so is not added to it. */
export const restsOnLines = (
  entries: readonly LedgerEntry[],
  facts: ViewFacts,
  width: number,
): readonly Line[] => {
  const said = restingClaims(entries).map(({ claim, value, ids }) => {
    const months = ids.flatMap((id) => {
      const period = facts.official(id)
      return [period?.from, period?.to].filter((date) => date != null)
    })
    const official = amountWords({ value, unit: claim.unit, approx: 'exact' })
    const when = months.length === 0 ? '' : `, ${unbroken(spanOf(months))}`
    return `${unbroken(amountWords(claim))} is the official figure again (${unbroken(official)}${when}); it is not added to it`
  })
  return noteLines('rests on', said, width)
}
