import { stat } from 'node:fs/promises'
import type { Command } from 'commander'
import { folderCorpus } from '../../adapters/corpus/folder-corpus.ts'
import { loadCompiled } from '../../adapters/data-files/load.ts'
import { loadPageReader } from '../../adapters/pipeline/load-page-reader.ts'
import { fileFailure } from '../../adapters/sources/file-failure.ts'
import { SourceFailure } from '../../adapters/sources/source-failure.ts'
import { type Evaluation, evaluate } from '../../desk/evaluate.ts'
import { unitComparison } from '../../evaluation/same-unit.ts'
import type { UnitNames } from '../../evaluation/unit-names.ts'
import type { EvaluateFlags } from '../commands/evaluate.ts'
import { evaluationJson } from '../evaluation-json.ts'
import { jsonText } from '../json-output.ts'
import { print, warn } from '../output.ts'
import { progressLine } from '../progress-line.ts'
import { viewWidth, wantsColour } from '../terminal.ts'
import { evaluationErrors } from '../view/evaluation-errors.ts'
import { evaluationView } from '../view/evaluation-view.ts'
import { ink } from '../view/ink.ts'
import { printable } from '../view/printable.ts'

const fail = (sentence: string): void => {
  process.exitCode = 1
  warn(`${printable(sentence)}\n`)
}

/** What is wrong with the corpus's folder, in a sentence; null where it is one. */
const wrongWith = async (path: string): Promise<string | null> => {
  try {
    return (await stat(path)).isDirectory()
      ? null
      : 'It is a file, and a folder of pages with gold was expected.'
  } catch (error) {
    const failure = fileFailure(error)
    if (failure instanceof SourceFailure) return failure.message
    throw failure
  }
}

/** Says what keeps the figures from being the whole story; each of it makes exit code 1. */
const sayWhatFailed = (corpus: string, { pages, broken, groups }: Evaluation, flags: EvaluateFlags): void => {
  for (const { id, reason } of broken) fail(`${corpus}: ${id}: ${reason}`)
  for (const { page, failure } of pages) if (failure !== null) fail(`${corpus}: ${page.id}: ${failure}`)
  if (pages.length === 0 && broken.length === 0)
    fail(
      `${corpus}: no page was found: a folder with page.html or page.txt and gold.json was looked for${flags.lang ? `, in ${flags.lang.join(' or ')}` : ''}.`,
    )
  const f1 = groups[0]?.f1 ?? null
  if (flags.failBelow !== undefined && f1 !== null && f1 < flags.failBelow)
    fail(`F1 is ${f1.toFixed(3)}, below ${flags.failBelow}.`)
}

/** Scores the program on a corpus and prints the figures. */
export const evaluateCorpus = async (path: string, flags: EvaluateFlags, command: Command): Promise<void> => {
  const wrong = await wrongWith(path)
  if (wrong !== null) return fail(`${path}: ${wrong}`)
  const progress = process.stderr.isTTY ? progressLine(process.stderr) : null
  const evaluation = await evaluate(
    folderCorpus(path),
    { only: flags.only && new Set(flags.only), languages: flags.lang && new Set(flags.lang) },
    {
      read: loadPageReader(flags.strict === true),
      sameUnit: unitComparison(loadCompiled<UnitNames>('evaluation')),
      onProgress: (done, id) => progress?.show(done, null, id),
      clock: () => performance.now(),
    },
  )
  progress?.clear()
  const known = new Set([
    ...evaluation.pages.map(({ page }) => page.id),
    ...evaluation.broken.map(({ id }) => id),
  ])
  const unknown = (flags.only ?? []).filter((id) => !known.has(id))
  if (unknown.length > 0)
    return command.error(`error: --only: ${path} has no page ${unknown.join(', ')}`, { exitCode: 2 })
  sayWhatFailed(path, evaluation, flags)
  if (flags.json) return print(`${jsonText(evaluationJson(evaluation), 2)}\n`)
  if (evaluation.pages.length === 0) return
  const [width, colour] = [viewWidth(process.stdout.columns), wantsColour()]
  await print(ink(evaluationView(evaluation), colour))
  if (flags.errors) await print(ink(evaluationErrors(evaluation.pages, width), colour))
}
