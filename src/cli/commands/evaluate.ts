import type { Command } from 'commander'
import { examples } from '../examples-help.ts'
import { listValue, shareValue } from '../option-values.ts'

export type EvaluateFlags = {
  readonly only?: readonly string[]
  readonly lang?: readonly string[]
  readonly errors?: true
  readonly strict?: true
  readonly failBelow?: number
  readonly json?: true
}

export const addEvaluateCommand = (program: Command): void => {
  const command = program
    .command('evaluate')
    .summary('precision, recall and F1 against pages with gold')
    .description(
      'Reads every page of a corpus and holds what is found against what careful readers found: precision, recall and F1 over statements, each field of those that were found, articles, and pages that hold no statement. CORPUS is a folder with one folder a page: page.html or page.txt, gold.json, and meta.json (docs/evaluating.md says what stands in them). Nothing is kept in the store.',
    )
    .argument('<corpus>', 'a folder of pages with gold')
    .option('--only <ids>', 'only these pages, with commas between', listValue)
    .option('--lang <codes>', 'only pages in these languages, such as ja,en', listValue)
    .option('--errors', "list every miss, every extra and every wrong field, with the page's words")
    .option('--strict', 'take only roles that stand in plain words beside the verb')
    .option('--fail-below <f1>', 'exit code 1 where F1 over all pages is lower, such as 0.7', shareValue)
    .option('--json', 'print JSON: all counts, intervals, pages and errors')
    .addHelpText(
      'after',
      examples([
        ['tidewaiter evaluate examples/corpus', 'the pages that come with the program'],
        ['tidewaiter evaluate my-pages --lang ja --errors', 'what goes wrong on your Japanese pages'],
        ['tidewaiter evaluate my-pages --fail-below 0.7', 'for continuous integration of a language'],
      ]),
    )
    .action(async (corpus: string, flags: EvaluateFlags) => {
      const { evaluateCorpus } = await import('../actions/evaluate.ts')
      await evaluateCorpus(corpus, flags, command)
    })
}
