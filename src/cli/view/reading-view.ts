import type { SameText } from '../../desk/same-text.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Exchange } from '../../transfers/transfer.ts'
import { articleHead } from './article-head.ts'
import { blank, type Line, run } from './line.ts'
import { orderedTransfers } from './ordered-transfers.ts'
import { noticeLines, problemLines } from './problem-lines.ts'
import { sameTextLines } from './same-text-words.ts'
import { transferBlock } from './transfer-block.ts'
import type { ViewFacts } from './view-facts.ts'

/** A reading and, where it was kept in a store, the earlier page there that prints the same text. */
export type ReadingBesideOthers = Reading & { readonly sameText?: SameText | null }

/** Between two transfers: that the text says that one is given for the other, and its words for it. */
const exchangeLines = ({ cue }: Exchange): readonly Line[] => [
  blank,
  [run(`  ⇅  ${[cue?.text, 'in exchange for'].filter(Boolean).join('  ')}`, 'accent')],
]

/** The account of one page, as a person reads it in a terminal; empty where it failed. */
export const readingView = (
  reading: ReadingBesideOthers,
  facts: ViewFacts,
  width: number,
  explain: boolean,
): readonly Line[] => {
  const { article, problems, document, sameText = null } = reading
  if (article === null) return noticeLines(problems, width)
  const lines: Line[] = [
    ...articleHead(article, document.id, width),
    ...(sameText === null ? [] : sameTextLines(sameText, width)),
    [run('─'.repeat(width), 'dim')],
  ]
  const transfers = orderedTransfers(reading)
  if (transfers.length === 0) lines.push([run('Nothing on this page says who supplied what to whom.')])
  transfers.forEach(({ transfer, exchange }, i) => {
    if (i > 0) lines.push(...(exchange === null ? [] : exchangeLines(exchange)), blank)
    lines.push(...transferBlock(transfer, reading, article, { facts, width, explain }))
  })
  if (problems.length > 0) lines.push(blank)
  return [...lines, ...problems.flatMap((problem) => problemLines(problem, width))]
}
