import type { Command } from 'commander'
import { loadCountries } from '../../adapters/data-files/load-countries.ts'
import { loadRulebook } from '../../adapters/data-files/load-rules.ts'
import { findGoods } from '../../goods/taxonomy.ts'
import { listMeasures as listOf } from '../../regimes/list-measures.ts'
import type { MeasuresFlags } from '../commands/measures.ts'
import { jsonText } from '../json-output.ts'
import { print } from '../output.ts'
import { viewWidth, wantsColour } from '../terminal.ts'
import { ink } from '../view/ink.ts'
import { measureList, type PackList } from '../view/measure-list.ts'
import { measureView } from '../view/measure-view.ts'
import { viewFacts } from '../view/view-facts.ts'

const jsonOf = ({ rules, listed }: PackList) =>
  listed.map(({ measure, how, status }) => ({ pack: rules.name, how, statusOnDay: status, ...measure }))

const wrongIn = (flags: MeasuresFlags, known: (code: string) => boolean, goods: boolean): string | null => {
  if (!goods) return `--item: ${flags.item} is no goods code; data/goods/taxonomy.yaml lists them`
  for (const name of ['from', 'to'] as const) {
    const code = flags[name]
    if (code !== undefined && !known(code)) return `--${name}: ${code} is the code of no country`
  }
  return null
}

/** Lists paragraphs, or shows one; a name that nothing has ends with exit code 2. */
export const listMeasures = async (
  regime: string | null,
  flags: MeasuresFlags,
  command: Command,
): Promise<void> => {
  const book = loadRulebook()
  const width = viewWidth(process.stdout.columns)
  const countries = loadCountries()
  const goodsKnown = flags.item === undefined || findGoods(book.taxonomy, flags.item) !== null
  const wrong = wrongIn(flags, (code) => countries.has(code), goodsKnown)
  if (wrong !== null) return command.error(`error: ${wrong}`, { exitCode: 2 })
  if (regime?.includes('/')) {
    const rules = book.rules.find(({ byId }) => byId.has(regime))
    const measure = rules?.byId.get(regime)
    if (rules === undefined || measure === undefined)
      return command.error(`error: no body of rules has a paragraph ${regime}`, { exitCode: 2 })
    if (flags.json) return print(`${jsonText({ pack: rules.name, ...measure }, 2)}\n`)
    return print(ink(measureView(measure, rules, { facts: viewFacts(book), width }), wantsColour()))
  }
  const chosen = book.rules.filter(({ pack }) => regime === null || pack.id === regime)
  if (chosen.length === 0) {
    const ids = book.rules.map(({ pack }) => pack.id).join(', ')
    return command.error(`error: there is no body of rules ${regime}; there are ${ids}`, { exitCode: 2 })
  }
  const lists = chosen.map((rules) => ({ rules, listed: listOf(rules, flags) }))
  if (flags.json) await print(`${jsonText(lists.flatMap(jsonOf), 2)}\n`)
  else await print(ink(measureList(lists, width), wantsColour()))
}
