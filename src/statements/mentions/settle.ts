import type { Mention, MentionKind } from '../syntax/mention.ts'

/** Where two mentions overlap and are equally long, the kind that stands first here is taken. */
const rank: readonly MentionKind[] = ['decoy', 'date', 'quantity', 'outlet', 'party', 'goods', 'place']

/** Disjoint mentions in the order of the text: the longer of two that overlap, then by kind. */
export const settleMentions = (candidates: readonly Mention[]): readonly Mention[] => {
  const sorted = [...candidates].sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) || rank.indexOf(a.kind) - rank.indexOf(b.kind) || a.start - b.start,
  )
  const kept: Mention[] = []
  const taken = new Set<number>()
  for (const mention of sorted) {
    let free = true
    for (let i = mention.start; i < mention.end && free; i += 1) free = !taken.has(i)
    if (!free) continue
    for (let i = mention.start; i < mention.end; i += 1) taken.add(i)
    kept.push(mention)
  }
  return kept.sort((a, b) => a.start - b.start)
}
