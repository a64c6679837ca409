import type { Figures } from './figures.ts'

type Column = { readonly title: string; readonly figures: Figures }

const three = (value: number): string => value.toFixed(3)

/** A figure of the field for captions: nothing where the set has none, and a word where the reader has no such field. */
const inField = ({ truth, asField }: Figures['captions'], figure: string): string =>
  truth === 0 ? '' : asField === null ? 'no field' : figure

const rows: readonly (readonly [name: string, of: (figures: Figures, own: Figures | null) => string])[] = [
  ['F1', ({ f1, deviation }) => `${three(f1)} ±${three(deviation)}`],
  ['precision', ({ precision }) => three(precision)],
  ['recall', ({ recall }) => three(recall)],
  ['F1 to that of this reader', ({ f1 }, own) => (own === null ? '' : three(f1 / own.f1))],
  ['nothing found / of these, crashed', ({ empty, failed }) => `${empty} / ${failed}`],
  ['dates right / wrong / none', ({ dates }) => `${dates.right} / ${dates.wrong} / ${dates.none}`],
  ['captions as a field', ({ captions }) => inField(captions, `${captions.asField}/${captions.truth}`)],
  ['in the field, no caption in truth', ({ captions }) => inField(captions, String(captions.beside))],
  [
    'captions left in the body',
    ({ captions }) => (captions.truth === 0 ? '' : `${captions.inBody}/${captions.truth}`),
  ],
  ['pages a CPU second', ({ pagesPerSecond }) => pagesPerSecond.toFixed(1)],
  [
    'this reader is faster, times',
    ({ pagesPerSecond }, own) => (own === null ? '' : (own.pagesPerSecond / pagesPerSecond).toFixed(2)),
  ],
  ['peak resident memory, MB', ({ peakMegabytes }) => peakMegabytes.toFixed(0)],
]

const nameWidth = 36
const columnWidth = 24

/** One row a figure, one column a reader; `own` are the figures of this reader, which the ratios are to. */
export const figureTable = (columns: readonly Column[], own: Figures | null): string => {
  const line = (name: string, cells: readonly string[]): string =>
    name.padEnd(nameWidth) + cells.map((cell) => cell.padStart(columnWidth)).join('')
  return [
    line(
      '',
      columns.map((column) => column.title),
    ),
    ...rows.map(([name, of]) =>
      line(
        name,
        columns.map((column) => of(column.figures, own)),
      ),
    ),
  ].join('\n')
}
