import { loadCountries } from '../../adapters/data-files/load-countries.ts'
import { loadRulebook } from '../../adapters/data-files/load-rules.ts'
import { parseFlowList } from '../../adapters/flow-files/parse-flow-list.ts'
import type { IsCountry } from '../../regimes/read-flows.ts'
import type { AssessFlags } from '../commands/assess.ts'
import { answerJson, answerTo } from '../flow-list-answer.ts'
import { inputText } from '../input-text.ts'
import { jsonText } from '../json-output.ts'
import { print, warn } from '../output.ts'
import { viewWidth, wantsColour } from '../terminal.ts'
import { answerList } from '../view/answer-list.ts'
import { ink } from '../view/ink.ts'
import { printable } from '../view/printable.ts'

/** Answers a list of flows in its order; an entry that cannot be read is named with its line, and the others are answered. */
export const assessList = async (file: string, flags: AssessFlags): Promise<void> => {
  const text = await inputText(file)
  if (text === null) return flags.json ? print('[]\n') : undefined
  const book = loadRulebook()
  const countries = loadCountries()
  const isCountry: IsCountry = (code) => countries.has(code)
  const answers = parseFlowList(text).map((entry, index) => answerTo(entry, index, book, isCountry))
  if (answers.length === 0) {
    process.exitCode = 1
    warn(`${printable(file)}: there is no flow in it\n`)
  }
  for (const { id, line, problems, remarks } of answers) {
    for (const reason of problems) {
      process.exitCode = 1
      warn(`${printable(`${file}:${line}: ${id}: ${reason}`)}\n`)
    }
    for (const remark of remarks) warn(`${printable(`${file}:${line}: ${id}: passed over: ${remark}`)}\n`)
  }
  if (flags.json) await print(`${jsonText(answers.map(answerJson), 2)}\n`)
  else await print(ink(answerList(answers, viewWidth(process.stdout.columns)), wantsColour()))
  if (!flags.check) return
  const differing = answers.filter(({ wrongs }) => wrongs.length > 0)
  for (const { id, line, wrongs } of differing)
    warn(`${printable(`${file}:${line}: ${id}: ${wrongs.join('; ')}`)}\n`)
  if (differing.length > 0) process.exitCode = 1
  const right = answers.filter(({ answer, wrongs }) => answer !== null && wrongs.length === 0).length
  warn(`${right} of ${answers.length} come out as expected\n`)
}
