import type { Example, Expected, ExpectedParty } from '../../statements/examples/example.ts'
import { type ExampleResult, isWhollyRight } from '../../statements/examples/match-statements.ts'
import type { ExampleScore } from '../../statements/examples/score-examples.ts'
import type { Parties, Quantity, Statement } from '../../statements/statement.ts'
import { partiesOf } from '../../statements/statement.ts'
import type { Period } from '../../text/partial-date.ts'

const rate = (right: number, of: number): string => (of === 0 ? '   –' : (right / of).toFixed(2).padStart(4))
const three = (x: number): string => x.toFixed(3).padStart(6)

/** One line of figures; fields that no example lists show a dash. */
export const scoreLine = (name: string, score: ExampleScore): string => {
  const fields = score.fields.map(({ right, of, field }) => rate(right, of).padStart(field.length)).join('  ')
  const whole = `${score.examples.right}/${score.examples.of}`
  return `${name.padEnd(28)} ${whole.padStart(8)} ${three(score.precision)} ${three(score.recall)} ${three(score.f1)}  ${fields}`
}

export const scoreHeading = (score: ExampleScore): string =>
  `${''.padEnd(28)} ${'whole'.padStart(8)} ${'prec'.padStart(6)} ${'recall'.padStart(6)} ${'F1'.padStart(6)}  ${score.fields.map((f) => f.field.padStart(4)).join('  ')}`

const wanted = (parties: readonly ExpectedParty[]): string =>
  parties.map((p) => p.name ?? p.code ?? '?').join('+') || 'nobody'
const found = (parties: Parties): string =>
  partiesOf(parties)
    .map((p) => p.code ?? p.name)
    .join('+') || 'nobody'
const amount = (q: Quantity | null | undefined): string =>
  q ? `${q.value ?? '-'}${q.high ? `-${q.high}` : ''} ${q.unit} ${q.approx}` : 'none'
const dates = (p: Period | null | undefined): string => (p ? `${p.from ?? ''}..${p.to ?? ''}` : 'none')

const expectedLine = (e: Expected): string =>
  `${wanted(e.supplier)} > ${wanted(e.recipient)} ${e.classes.join('/')} ${e.stance} ${e.phase}${e.quantity ? ` ${amount(e.quantity)}` : ''}`
const foundLine = (s: Statement): string =>
  `${found(s.supplier)} > ${found(s.recipient)} ${s.class} ${s.stance} ${s.phase}${s.quantity ? ` ${amount(s.quantity)}` : ''} | ${s.quote.text} [${s.predicate.rule}]`

const fieldError = (field: string, e: Expected, s: Statement): string => {
  switch (field) {
    case 'quantity':
      return `quantity ${amount(s.quantity)}, expected ${amount(e.quantity)}`
    case 'period':
      return `period ${dates(s.period)}, expected ${dates(e.period)}`
    case 'nearest':
    case 'origin':
      return `${field} of [${s.attribution.map((a) => a.name).join(' < ')}], expected [${e.by?.join(' < ') ?? ''}]`
    case 'items':
      return `items ${s.items.map((i) => i.text).join(', ')}, expected ${e.items?.join(', ') ?? ''}`
    default:
      return `${s.stance} ${s.phase}, expected ${e.stance} ${e.phase}`
  }
}

/** What is wrong with one example, in lines for a person; empty where nothing is. */
export const errorLines = (example: Example, result: ExampleResult): readonly string[] => {
  if (isWhollyRight(result)) return []
  return [
    `「${example.parts.map((p) => p.text).join(' ¶ ')}」 (${example.published})${example.note === null ? '' : ` — ${example.note}`}`,
    ...result.misses.map((e) => `    missed  ${expectedLine(e)}`),
    ...result.extras.map((s) => `    extra   ${foundLine(s)}`),
    ...result.matches.flatMap(({ expected, found: s, fields }) =>
      Object.entries(fields)
        .filter(([, right]) => !right)
        .map(([field]) => `    wrong   ${expectedLine(expected)}: ${fieldError(field, expected, s)}`),
    ),
  ]
}
