import type { StoredTransfer } from '../../ports/store.ts'
import { blank, bothEnds, indented, type Line, run, wrapped } from './line.ts'
import { classWords, partyWords } from './role-words.ts'
import { placeLine } from './statement-list.ts'
import { leadingOf, verdictRuns } from './verdict-runs.ts'

const entry = ({ transfer, assessments, foundIn }: StoredTransfer, width: number): readonly Line[] => {
  const paragraphs = leadingOf(assessments)?.paragraphs ?? []
  return [
    ...bothEnds(
      [
        run(`${partyWords(transfer.suppliers)} → ${partyWords(transfer.recipients)}`, 'bold'),
        run(`  ${classWords(transfer.class)}`),
      ],
      verdictRuns(assessments),
      width,
    ),
    ...(paragraphs.length > 0
      ? wrapped(paragraphs.join(', '), width - 2).map((line) => indented(line, 2))
      : []),
    ...wrapped(`origins: ${transfer.origins.join('; ') || 'none named'}`, width - 2).map((line) =>
      indented(line, 2),
    ),
    indented(placeLine(foundIn), 2),
    blank,
  ]
}

/** Stored transfers, one below the other. */
export const transferList = (found: readonly StoredTransfer[], width: number): readonly Line[] =>
  found.length === 0
    ? [[run('No transfer in the store fits.')]]
    : [
        ...found.flatMap((stored) => entry(stored, width)),
        [run(`${found.length} ${found.length === 1 ? 'transfer' : 'transfers'}`, 'dim')],
      ]
