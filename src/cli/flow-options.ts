import type { Command } from 'commander'
import { classValue, countValue, documentValue, partyValue } from './option-values.ts'

/** Adds the filters that statements and transfers share. */
export const withFlowOptions = (command: Command): Command =>
  command
    .option('--from <party>', 'supplier: a state by its code such as KP, anyone else by name', partyValue)
    .option('--to <party>', 'recipient, named in the same way', partyValue)
    .option('--class <class>', 'class of goods, such as arms or refined_petroleum', classValue)
    .option('--document <id>', 'the document, by the beginning of its SHA-256', documentValue)
    .option('--limit <n>', 'at most so many, the newest first', countValue)
