import type { Evaluation } from '../../desk/evaluate.ts'
import { articleFields } from '../../evaluation/check-article.ts'
import type { GroupScore } from '../../evaluation/summarise.ts'
import type { Rate, WayCount } from '../../evaluation/tally.ts'
import { displayWidth } from './display-width.ts'
import { blank, gap, type Line, padded, run, type Style } from './line.ts'

const figure = (share: number | null): string => (share === null ? '–' : share.toFixed(3))

/** Of fewer pages an interval says nothing. */
const fewest = 5
const between = ({ pages, gold, intervals: { f1 } }: GroupScore): string =>
  f1 === null || pages < fewest || gold === 0 ? '' : `${f1.low.toFixed(2)}–${f1.high.toFixed(2)}`

const columns: readonly (readonly [head: string, cell: (group: GroupScore) => string])[] = [
  ['pages', ({ pages }) => String(pages)],
  ['gold', ({ gold }) => String(gold)],
  ['answered', ({ got }) => String(got)],
  ['precision', ({ precision }) => figure(precision)],
  ['recall', ({ recall }) => figure(recall)],
  ['F1', ({ f1 }) => figure(f1)],
  ['95 %', between],
  ['parties', ({ relaxedF1 }) => figure(relaxedF1)],
  ['extra', ({ spurious }) => String(spurious)],
]

const nameCells = 21

const right = (text: string, cells: number, style: Style = 'plain'): Line => [
  gap(cells - displayWidth(text)),
  run(text, style),
]

const groupTable = (groups: readonly GroupScore[]): readonly Line[] => {
  const cells = columns.map(
    ([head, cell]) => Math.max(displayWidth(head), ...groups.map((g) => displayWidth(cell(g)))) + 2,
  )
  const row = (name: Line, texts: readonly string[], style: Style): Line => [
    ...name,
    ...texts.flatMap((text, i) => right(text, cells[i] ?? 0, style)),
  ]
  return [
    row(
      [gap(nameCells)],
      columns.map(([head]) => head),
      'dim',
    ),
    ...groups.map((group) =>
      row(
        padded(group.name, nameCells, group.by === 'all' ? 'bold' : 'plain'),
        columns.map(([, cell]) => cell(group)),
        'plain',
      ),
    ),
  ]
}

const rateLine = (name: string, { same, of }: Rate): Line => [
  gap(2),
  ...padded(name, 26),
  ...right(of === 0 ? '–' : (same / of).toFixed(3), 6),
  run(`  ${same} of ${of}`, 'dim'),
]

const rates = (title: string, named: readonly (readonly [string, Rate | undefined])[]): readonly Line[] => {
  const known = named.flatMap(([name, rate]) =>
    rate === undefined || rate.of === 0 ? [] : [rateLine(name, rate)],
  )
  return known.length === 0 ? [] : [blank, [run(title, 'accent')], ...known]
}

const wayNames: Readonly<Record<string, string>> = {
  overt: 'both in plain words',
  inferred: 'one or both inferred',
}

const wayRate = ([way, { hit, got }]: readonly [string, WayCount]): readonly [string, Rate] => [
  wayNames[way] ?? `  ${way}`,
  { same: hit, of: got },
]

/** A group that holds the same pages as all of them says nothing more. */
const telling = (groups: readonly GroupScore[]): readonly GroupScore[] =>
  groups.filter(({ by }) => by === 'all' || groups.filter((g) => g.by === by).length > 1)

/** The figures of an evaluation for a person. */
export const evaluationView = ({ groups, readingMs }: Evaluation): readonly Line[] => {
  const [all] = groups
  if (all === undefined) return []
  const perSecond = readingMs === 0 ? 0 : (all.pages * 1000) / readingMs
  return [
    ...groupTable(telling(groups)),
    ...rates(
      'on the statements that were found',
      Object.entries(all.fields).filter(([name]) => !name.includes('span')),
    ),
    ...rates(
      'spans of everything answered',
      Object.entries(all.fields).filter(([name]) => name.includes('span')),
    ),
    ...rates(
      'answers that are right, by how their parties were found',
      Object.entries(all.ways).map(wayRate),
    ),
    ...rates(
      'articles',
      articleFields.map((name) => [name, all.article[name]]),
    ),
    blank,
    [run(`${perSecond.toFixed(1)} pages a second, from cold`, 'dim')],
  ]
}
