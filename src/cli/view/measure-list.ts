import type { ListedMeasure } from '../../regimes/list-measures.ts'
import type { Rules } from '../../regimes/rules.ts'
import { displayWidth } from './display-width.ts'
import { blank, indented, type Line, run, withMargin, wrapped } from './line.ts'
import { capWords, conditionWords, spanWords, typeWords } from './measure-words.ts'

/** The paragraphs of one body of rules that fit a question. */
export type PackList = { readonly rules: Rules; readonly listed: readonly ListedMeasure[] }

const howWords = {
  surely: '',
  perhaps: 'if the goods are of that kind',
  unlessSaid: 'only if said so',
} as const

const entry = ({ measure, how, status }: ListedMeasure, rules: Rules, cells: number, width: number) => {
  const room = width - cells
  const conditions = measure.conditions
    .filter(({ role }) => role !== 'term')
    .map((condition) => conditionWords(condition, rules))
  const facts = [
    typeWords(measure.type),
    measure.force === 'binding' ? '' : measure.force,
    spanWords(measure),
    how === null ? '' : howWords[how],
    status === null ? '' : `${status.state} since ${status.from}`,
  ].filter((text) => text !== '')
  const lines: readonly Line[] = [
    ...wrapped(measure.label.en, room),
    ...wrapped(facts.join(' · '), room, 'dim'),
    ...(measure.cap === null
      ? []
      : capWords(measure.cap).flatMap((text) => wrapped(`cap ${text}`, room, 'dim'))),
    ...conditions.flatMap((text) => wrapped(`if ${text}`, room, 'dim')),
  ]
  return displayWidth(measure.id) + 2 > cells
    ? [[run(measure.id, 'bold')], ...lines.map((line) => indented(line, cells))]
    : withMargin([run(measure.id, 'bold')], cells, lines)
}

const counted = (count: number): string => `${count} ${count === 1 ? 'paragraph' : 'paragraphs'}`

/** Paragraphs, each with its kind, its time, its cap and its conditions. */
export const measureList = (lists: readonly PackList[], width: number): readonly Line[] => {
  const filled = lists.filter(({ listed }) => listed.length > 0)
  if (filled.length === 0) return [[run('No paragraph fits.')]]
  return filled.flatMap(({ rules, listed }): readonly Line[] => {
    const widest = Math.max(...listed.map(({ measure }) => displayWidth(measure.id))) + 2
    const cells = Math.min(widest, 22)
    return [
      ...wrapped(rules.pack.label.en, width, 'bold'),
      [run(`${rules.name} · ${counted(listed.length)}`, 'dim')],
      blank,
      ...listed.flatMap((one) => entry(one, rules, cells, width)),
      blank,
    ]
  })
}
