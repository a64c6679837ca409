import { type Line, marginCells, run, withMargin, wrapped } from './line.ts'

/** Notes of one kind, each once, beside the word that names the kind; nothing where there are none. */
export const noteLines = (word: string, notes: readonly string[], width: number): readonly Line[] =>
  [...new Set(notes)].flatMap((note, i) =>
    withMargin(i === 0 ? [run(word, 'dim')] : [], marginCells, wrapped(note, width - marginCells, 'dim')),
  )
