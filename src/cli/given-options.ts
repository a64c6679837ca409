import type { Command } from 'commander'
import type { GivenOptions } from '../desk/documents-of.ts'
import { addressValue, dateValue, languageValue, nameValue } from './option-values.ts'

/** Adds the options for what a saved file cannot say about itself. */
export const withGivenOptions = (command: Command): Command =>
  command
    .option('--published <date>', 'when it was published: 2023-07-03, 2023-07 or 2023', dateValue)
    .option('--address <url>', 'where it was published; for one page', addressValue)
    .option('--outlet <name>', 'who published it', nameValue)
    .option('--language <xx>', 'the language that it is written in, such as ja or en', languageValue)

export const givenOptions = ({
  published,
  address,
  outlet,
  language,
  strict,
}: GivenOptions): GivenOptions => ({
  ...(published !== undefined && { published }),
  ...(address !== undefined && { address }),
  ...(outlet !== undefined && { outlet }),
  ...(language !== undefined && { language }),
  ...(strict !== undefined && { strict }),
})
