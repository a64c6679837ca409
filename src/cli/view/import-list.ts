import type { ImportedRow } from '../../desk/import-claims.ts'
import { bothEnds, indented, type Line, run, wrapped } from './line.ts'
import { leadingOf, verdictRuns } from './verdict-runs.ts'

const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

const rowLines = (row: ImportedRow, width: number): readonly Line[] => {
  const { id, outcome, statements, assessments, denials, rule } = row
  if (outcome === 'excluded') return bothEnds([run(id, 'bold')], [run(`left out by ${rule}`, 'warn')], width)
  if (outcome === 'refused') return bothEnds([run(id, 'bold')], [run('refused', 'bad')], width)
  const paragraphs = (leadingOf(assessments)?.paragraphs ?? []).join(', ')
  const state = outcome === 'known' ? ', known before' : ''
  const right: Line = denials ? [run('a denial: nothing to assess', 'accent')] : verdictRuns(assessments)
  return [
    ...bothEnds(
      [run(id, 'bold'), run(`  ${many(statements.length, 'statement')}${state}`, 'dim')],
      right,
      width,
    ),
    ...(paragraphs === '' ? [] : wrapped(paragraphs, width - 6, 'dim').map((line) => indented(line, 6))),
  ]
}

/** What became of each row of a table of claims. */
export const importList = (rows: readonly ImportedRow[], width: number): readonly Line[] => {
  const count = (outcome: ImportedRow['outcome']): number => rows.filter((r) => r.outcome === outcome).length
  const statements = rows.reduce((sum, row) => sum + row.statements.length, 0)
  const parts = [
    `${many(rows.length, 'row')}: ${count('kept')} kept`,
    `${count('known')} known before`,
    `${count('excluded')} left out by a rule`,
    `${count('refused')} refused`,
    many(statements, 'statement'),
  ]
  return [...rows.flatMap((row) => rowLines(row, width)), [run(parts.join(', '), 'dim')]]
}
