import type { TransferStatement } from '../../../src/desk/stored-transfers.ts'
import type { Formats } from '../../../src/wording/formats.ts'

/** The amounts that are said of a transfer, each once; denials and statements without a number say none. */
export const amountsSaid = (
  statements: readonly TransferStatement[],
  formats: Formats,
): readonly string[] => [
  ...new Set(
    statements.flatMap(({ quantity, stance }) =>
      quantity === null || quantity.value === null || stance === 'denied' ? [] : [formats.amount(quantity)],
    ),
  ),
]
