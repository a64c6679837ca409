import { trimmed } from '../../text/span.ts'
import { isGeneric, type Mention, type MentionKind } from '../syntax/mention.ts'

/** Where two mentions overlap and are equally long, the kind that stands first here is taken: 金正恩 is no gold, and a party. */
const rank: readonly MentionKind[] = ['date', 'quantity', 'outlet', 'party', 'decoy', 'goods', 'place']

/** In 18 howitzers the unit is the goods: the amount keeps the figure, and the goods stand by themselves. */
const withoutGoodsInUnits = (text: string, candidates: readonly Mention[]): readonly Mention[] =>
  candidates.map((mention) => {
    if (mention.kind !== 'quantity') return mention
    const goods = candidates.find(
      (c) =>
        c.kind === 'goods' &&
        !isGeneric(c) &&
        c.start > mention.start &&
        c.end === mention.end &&
        !text.startsWith(' of ', c.end),
    )
    return goods === undefined
      ? mention
      : { ...mention, ...trimmed(text, { start: mention.start, end: goods.start }) }
  })

/** Disjoint mentions in the order of the text: the longer of two that overlap, then by kind. */
export const settleMentions = (text: string, candidates: readonly Mention[]): readonly Mention[] => {
  const sorted = [...withoutGoodsInUnits(text, candidates)].sort(
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
