import type { Assessment } from './assessment.ts'
import { packId } from './pack.ts'

/** A transfer whose verdict is another under a newer version of a pack. */
export type ChangedVerdict = {
  readonly transfer: string
  readonly before: Pick<Assessment, 'pack' | 'verdict' | 'paragraphs'>
  readonly after: Pick<Assessment, 'pack' | 'verdict' | 'paragraphs'>
}

/** What assessing again changed: verdicts or deciding paragraphs, with both versions of the pack. Both stay kept. */
export const changedVerdicts = (
  before: readonly Assessment[],
  after: readonly Assessment[],
): readonly ChangedVerdict[] =>
  after.flatMap((now): readonly ChangedVerdict[] => {
    const then = before.find((b) => b.transfer === now.transfer && packId(b.pack) === packId(now.pack))
    if (then === undefined) return []
    const same = then.verdict === now.verdict && then.paragraphs.join(' ') === now.paragraphs.join(' ')
    const { transfer } = now
    const brief = ({ pack, verdict, paragraphs }: Assessment) => ({ pack, verdict, paragraphs })
    return same ? [] : [{ transfer, before: brief(then), after: brief(now) }]
  })
