import type { DocumentId } from '../../reading/document-id.ts'
import { shortId } from '../../reading/document-id.ts'
import type { ChangedVerdict } from '../../regimes/changed-verdict.ts'
import { blank, indented, type Line, run, wrapped } from './line.ts'
import { verdictRuns } from './verdict-runs.ts'

type Counted = {
  readonly documents: number
  readonly assessed: number
  readonly added: number
  readonly changes: readonly (ChangedVerdict & {
    readonly document: DocumentId
    readonly source: string
    readonly title: string | null
  })[]
}

const side = (word: string, { pack, verdict, paragraphs }: ChangedVerdict['before'], width: number) => [
  ...[[run(`  ${word.padEnd(8)}`, 'dim'), ...verdictRuns([{ verdict }]), run(`  ${pack}`, 'dim')]],
  ...(paragraphs.length === 0
    ? []
    : wrapped(paragraphs.join(', '), width - 10).map((line) => indented(line, 10))),
]

const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

/** Verdicts that changed, each with both versions of its pack. */
export const changeList = (
  { documents, assessed, added, changes }: Counted,
  width: number,
): readonly Line[] => [
  ...changes.flatMap((change): readonly Line[] => [
    [run(change.title ?? change.source, 'bold')],
    [run(`  ${shortId(change.document)} · ${change.transfer}`, 'dim')],
    ...side('before', change.before, width),
    ...side('now', change.after, width),
    blank,
  ]),
  [
    run(
      `${many(documents, 'document')}, ${many(assessed, 'assessment')}: ${added} new beside the old, ${many(changes.length, 'changed verdict')}`,
      'dim',
    ),
  ],
]
