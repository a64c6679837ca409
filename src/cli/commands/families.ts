import type { Command } from 'commander'
import { examples } from '../examples-help.ts'
import { dbOption } from '../open-store.ts'
import { countValue, documentValue } from '../option-values.ts'

export type FamiliesFlags = {
  readonly document?: string
  readonly limit?: number
  readonly json?: true
  readonly db?: string
}

export const addFamiliesCommand = (program: Command): void => {
  program
    .command('families')
    .summary('list the texts that several pages print')
    .description(
      'Lists the texts that more than one page in the store prints, whole, cut or edited: where each appeared first, and which pages print it.',
    )
    .option(
      '--document <id>',
      'only the text of this document, by the beginning of its SHA-256',
      documentValue,
    )
    .option('--limit <n>', 'at most so many, those printed most often first', countValue)
    .option('--json', 'print JSON')
    .option(...dbOption)
    .addHelpText(
      'after',
      examples([
        ['tidewaiter families', 'the agency texts among the pages that were read'],
        ['tidewaiter families --document 9c41e07b', 'who else prints the text of one page'],
      ]),
    )
    .action(async (flags: FamiliesFlags) => {
      const { listFamilies } = await import('../actions/families.ts')
      await listFamilies(flags)
    })
}
