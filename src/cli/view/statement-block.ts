import type { Article } from '../../article/article.ts'
import type { Statement } from '../../statements/statement.ts'
import { covers, hull } from '../../text/span.ts'
import { amountWords } from './amount-words.ts'
import { periodWords } from './date-words.ts'
import { explainLines } from './explain-lines.ts'
import { type Line, marginCells, run, type Style, withMargin, wrapped } from './line.ts'
import { itemsWords } from './role-words.ts'
import { shorten } from './shorten.ts'
import { speakerChain } from './speaker-chain.ts'
import { parts } from './unbroken.ts'
import type { ViewFacts } from './view-facts.ts'
import type { ViewOptions } from './view-options.ts'

const stanceStyle = { asserted: 'plain', alleged: 'warn', denied: 'accent' } as const satisfies Record<
  Statement['stance'],
  Style
>

const eastAsian = new Set(['ja', 'zh', 'ko'])

/** The quote in marks of its language, at most two lines of it, round the words that make it a claim about a transfer. */
const quoteLines = (statement: Statement, article: Article, width: number): readonly Line[] => {
  const { quote, predicate, items } = statement
  const inside = [predicate, ...items].filter((span) => covers(quote, span))
  const keep = inside.length === 0 ? quote : hull(inside)
  const east = eastAsian.has(article.language ?? '')
  const [open, close] = east ? ['「', '」'] : ['“', '”']
  const core = { start: keep.start - quote.start, end: keep.end - quote.start }
  // Two lines hold less than twice the width where words, or characters that may not begin a line, leave a gap.
  let lines: readonly Line[] = []
  for (let room = 2 * width - 2; room > width; room -= 2) {
    lines = wrapped(`${open}${shorten(quote.text, core, room)}${close}`, width)
    if (lines.length <= 2) return lines
  }
  return lines
}

const details = (statement: Statement, facts: ViewFacts): string =>
  parts([
    statement.quantity === null ? '' : amountWords(statement.quantity),
    ...itemsWords(statement, facts),
    statement.period === null ? '' : periodWords(statement.period),
    ...statement.flags.map((flag) => flag.replaceAll('_', ' ')),
  ])

/** The quote, stance, phase and speakers: what statements share that say the same of several goods. */
const saidKey = ({ quote, stance, phase, attribution }: Statement): string =>
  [quote.start, quote.end, stance, phase, ...attribution.map(({ text }) => text)].join(' ')

/** Statements that follow each other and differ in nothing but the goods, together. */
export const saidTogether = (statements: readonly Statement[]): readonly (readonly Statement[])[] => {
  const groups: Statement[][] = []
  for (const statement of statements) {
    const group = groups.at(-1)
    if (group?.[0] !== undefined && saidKey(group[0]) === saidKey(statement)) group.push(statement)
    else groups.push([statement])
  }
  return groups
}

/** What is said in one place: stance and phase in the margin, the quoted words, what they amount to, and who says so. */
export const statementBlock = (
  together: readonly Statement[],
  article: Article,
  { facts, width, explain }: ViewOptions,
): readonly Line[] => {
  const [statement] = together
  if (statement === undefined) return []
  const room = width - marginCells
  const { stance, phase } = statement
  const [first = [], ...more] = quoteLines(statement, article, room)
  const below = [
    ...more,
    ...together.flatMap((one) => wrapped(details(one, facts), room, 'dim')),
    ...wrapped(speakerChain(statement.attribution, article.outlet), room),
    ...(explain ? together.flatMap((one) => explainLines(one, article, room)) : []),
  ]
  const [second = [], ...rest] = below
  return [
    ...withMargin([run(stance, stanceStyle[stance])], marginCells, [first]),
    ...withMargin(phase === 'done' ? [] : [run(phase)], marginCells, [second]),
    ...withMargin([], marginCells, rest),
  ]
}

/** A statement that only says an earlier one again takes one line. */
export const repeatLine = (statement: Statement, width: number): Line => [
  run(shorten(`also: ${statement.quote.text}`, { start: 0, end: 1 }, width), 'dim'),
]
