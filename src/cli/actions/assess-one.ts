import type { Command } from 'commander'
import { loadCountries } from '../../adapters/data-files/load-countries.ts'
import { loadRulebook } from '../../adapters/data-files/load-rules.ts'
import { assessFlow } from '../../regimes/assess-flow.ts'
import { readFlow } from '../../regimes/read-flows.ts'
import { unknownWords } from '../../regimes/unknown-words.ts'
import type { AssessFlags, FlowDescription } from '../commands/assess.ts'
import { jsonText } from '../json-output.ts'
import { print } from '../output.ts'
import { viewWidth, wantsColour } from '../terminal.ts'
import { flowAnswerView } from '../view/flow-answer-view.ts'
import { ink } from '../view/ink.ts'
import { viewFacts } from '../view/view-facts.ts'

const flagOf: Readonly<Record<string, string>> = {
  date: '--on',
  qty: '--quantity',
  sts: '--sts',
  vesselFlags: '--flag',
  recipientDesignated: '--designated',
}

const fieldsOf = (flags: FlowDescription): Readonly<Record<string, unknown>> => ({
  date: flags.until === undefined ? flags.on : `${flags.on}/${flags.until}`,
  from: flags.from?.map((code) => code.toUpperCase()),
  to: flags.to?.map((code) => code.toUpperCase()),
  item: flags.item,
  qty: flags.quantity,
  unit: flags.unit,
  before: flags.before,
  price: flags.price,
  act: flags.act,
  sts: flags.sts,
  vesselFlags: flags.flag?.map((code) => code.toUpperCase()),
  recipientDesignated: flags.designated,
  factor: flags.factor,
  facts: flags.fact,
})

/** The flag that a field was given by; what is no field is a fact. */
const flagFor = (field: string, flags: FlowDescription): string => {
  if (field === 'date' && flags.until !== undefined) return '--on and --until'
  return flagOf[field] ?? (field in fieldsOf(flags) ? `--${field}` : `--fact ${field}`)
}

/** Holds the flow that the flags describe against one body of rules; what is wrong with a flag ends with exit code 2. */
export const assessOne = async (flags: AssessFlags, command: Command): Promise<void> => {
  const book = loadRulebook()
  const countries = loadCountries()
  const { flow, problems, remarks } = readFlow(fieldsOf(flags), book.taxonomy, book.facts, (code) =>
    countries.has(code),
  )
  const regime = flags.regime ?? 'un-1718'
  const rules = book.rules.find(({ pack }) => pack.id === regime)
  const unknown = flow !== null && rules !== undefined ? unknownWords(flow, rules) : []
  const wrong = [...problems, ...remarks, ...unknown].map((text) =>
    text.replace(/^(\w+): /u, (_, field: string) => `${flagFor(field, flags)}: `),
  )
  if (rules === undefined)
    wrong.push(
      `--regime: there is no ${regime}; there are ${book.rules.map(({ pack }) => pack.id).join(', ')}`,
    )
  if (flow === null || rules === undefined || wrong.length > 0)
    return command.error(wrong.map((text) => `error: ${text}`).join('\n'), { exitCode: 2 })
  const answer = assessFlow(flow, rules)
  if (flags.json) {
    const { decisions, ...rest } = answer
    return print(`${jsonText({ flow, ...rest }, 2)}\n`)
  }
  const facts = viewFacts(book)
  const others = book.rules
    .filter((r) => r !== rules && [...flow.from, ...flow.to].includes(r.pack.target.code))
    .map(({ pack }) => pack.id)
  const lines = flowAnswerView(flow, answer, {
    facts,
    width: viewWidth(process.stdout.columns),
    named: book.facts,
    others,
  })
  await print(ink(lines, wantsColour()))
}
