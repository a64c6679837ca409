import type { Label } from '../../goods/taxonomy.ts'
import { type Measure, relationPairs } from '../../regimes/measure.ts'
import type { Rules } from '../../regimes/rules.ts'
import { dateWords } from './date-words.ts'
import { blank, type Line, run, wrapped } from './line.ts'
import { capWords, conditionWords, exceptionWords, spanWords, typeWords } from './measure-words.ts'
import { noteLines } from './note-lines.ts'
import type { ViewFacts } from './view-facts.ts'

type MeasureOptions = { readonly facts: ViewFacts; readonly width: number }

const directionWords = (measure: Measure, rules: Rules): string => {
  const { code } = rules.pack.target
  const sides = { to: `to ${code}`, from: `from ${code}`, both: `to and from ${code}` } as const
  return measure.target === 'list'
    ? `${sides[measure.direction]}, only for persons on the list`
    : sides[measure.direction]
}

const relationLines = (measure: Measure): readonly string[] => {
  const names = [...new Set(relationPairs.flat())]
  return names.flatMap((name) => {
    const ids = measure.relations[name]
    const words = name.replaceAll(/[A-Z]/gu, (c) => ` ${c.toLowerCase()}`)
    return ids === undefined
      ? []
      : [`${words} ${ids.map((id) => (id === '*' ? 'any measure' : id)).join(', ')}`]
  })
}

const forceWords = ({ force, fromInstant, fromBasis }: Measure): string =>
  [force, fromInstant === null ? '' : `from ${fromInstant}`, fromBasis ?? '']
    .filter((t) => t !== '')
    .join('; ')

/** One paragraph in full, in our own words, with the link to its wording. */
export const measureView = (
  measure: Measure,
  rules: Rules,
  { facts, width }: MeasureOptions,
): readonly Line[] => {
  const note = (word: string, texts: readonly string[]): readonly Line[] => noteLines(word, texts, width)
  const goods = (code: string): string => {
    const name = facts.goods(code)
    return name === null ? code : `${name} (${code})`
  }
  const label: Label = measure.label
  const notices = measure.cap?.notices ?? []
  return [
    [run(measure.id, 'bold')],
    ...wrapped(label.en, width),
    ...wrapped(label.ja, width),
    blank,
    ...note('kind', [`${typeWords(measure.type)}, ${directionWords(measure, rules)}`]),
    ...note('force', [forceWords(measure)]),
    ...note('time', [
      `${spanWords(measure)}; adopted ${dateWords(measure.adopted)}${measure.toBasis === null ? '' : `; its end by ${typeWords(measure.toBasis)}`}`,
      ...(measure.renewalUnchecked ? ['whether it was renewed was not looked up'] : []),
      ...measure.status.map(
        ({ state, from, to, disputedBy }) =>
          `${state} ${spanWords({ from, to: to ?? null })}${disputedBy === undefined ? '' : `, disputed by ${disputedBy.join(', ')}`}`,
      ),
    ]),
    ...note('bound', [measure.addressees.map(typeWords).join(', ')]),
    ...note('goods', [measure.items.map(goods).join(', ')]),
    ...note(
      'acts',
      [measure.acts.map(typeWords).join(', ')].filter((text) => text !== ''),
    ),
    ...note(
      'HS',
      [measure.hs.join(', ')].filter((text) => text !== ''),
    ),
    ...note('cap', measure.cap === null ? [] : capWords(measure.cap)),
    ...note('notices', notices.length === 0 ? [] : [`at ${notices.join(', ')} %`]),
    ...note(
      'conditions',
      measure.conditions.map((condition) => conditionWords(condition, rules)),
    ),
    ...note(
      'exceptions',
      measure.exceptions.map((exception) => exceptionWords(exception, rules)),
    ),
    ...note('relations', relationLines(measure)),
    ...note('note', measure.note === null ? [] : [measure.note]),
    ...note('wording', [measure.url]),
    ...note('source', [measure.source]),
    ...note('rules', [rules.name]),
  ]
}
