import type { FoundIn, StoredStatement } from '../../ports/store.ts'
import { shortId } from '../../reading/document-id.ts'
import { partiesOf } from '../../statements/statement.ts'
import { amountWords } from './amount-words.ts'
import { blank, bothEnds, indented, type Line, run, wrapped } from './line.ts'
import { classWords, partyWords } from './role-words.ts'
import { shorten } from './shorten.ts'
import { speakerChain } from './speaker-chain.ts'

/** Where a listed thing was found: outlet, day and the beginning of the document's hash. */
export const placeLine = ({ outlet, publishedOn, document, source }: FoundIn): Line => [
  run([outlet ?? source, publishedOn ?? 'no date', shortId(document)].join(' · '), 'dim'),
]

const entry = ({ statement, foundIn }: StoredStatement, width: number): readonly Line[] => {
  const { supplier, recipient, stance, phase, quote, quantity, attribution } = statement
  const amount = quantity === null ? '' : ` · ${amountWords(quantity)}`
  const state = phase === 'done' ? stance : `${stance}, ${phase}`
  return [
    ...bothEnds(
      [
        run(`${partyWords(partiesOf(supplier))} → ${partyWords(partiesOf(recipient))}`, 'bold'),
        run(`  ${classWords(statement.class)}${amount}`),
      ],
      [run(state, stance === 'denied' ? 'accent' : stance === 'alleged' ? 'warn' : 'plain')],
      width,
    ),
    [run(`  ${shorten(quote.text, { start: 0, end: 1 }, width - 2)}`)],
    ...wrapped(speakerChain(attribution, foundIn.outlet), width - 2).map((line) => indented(line, 2)),
    indented(placeLine(foundIn), 2),
    blank,
  ]
}

const counted = (count: number): string => `${count} ${count === 1 ? 'statement' : 'statements'}`

/** Stored statements, one below the other. */
export const statementList = (found: readonly StoredStatement[], width: number): readonly Line[] =>
  found.length === 0
    ? [[run('No statement in the store fits.')]]
    : [...found.flatMap((stored) => entry(stored, width)), [run(counted(found.length), 'dim')]]
