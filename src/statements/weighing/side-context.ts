import type { PartyMention } from '../syntax/mention.ts'
import type { PageView, SentenceView, Somebody } from './page-view.ts'
import { keyOf } from './page-view.ts'
import { caseOf, type PlacedPhrase } from './placed-phrases.ts'
import type { Question } from './question.ts'

/** Where a sentence names somebody: the words nearest to the goods, their phrase, and what stands beside them. */
export type SideContext = {
  readonly mention: PartyMention
  readonly placed: PlacedPhrase | null
  /** The words beside the name, the verb it hangs on and how: `before:to`, `verb:ship/goal`. */
  readonly words: readonly string[]
}

const before = (text: string, at: number, spaced: boolean): string =>
  spaced
    ? (/([\p{L}'’-]+)[\s"“(]*$/u.exec(text.slice(Math.max(0, at - 30), at))?.[1] ?? '^').toLowerCase()
    : text.slice(Math.max(0, at - 1), at) || '^'

const after = (text: string, at: number, spaced: boolean): string =>
  spaced
    ? (/^(?:['’]s|['’]|-[\p{L}]+|[\s,]*[\p{L}]+|[,.:;])/u.exec(text.slice(at, at + 30))?.[0] ?? '$')
        .trim()
        .toLowerCase()
    : text.slice(at, at + 2) || '$'

const phraseOf = ({ phrases }: SentenceView, mention: PartyMention): PlacedPhrase | null =>
  phrases
    .filter(({ phrase }) => phrase.mentions.some((m) => m.start === mention.start && m.end === mention.end))
    .sort((a, b) => b.depth - a.depth)[0] ?? null

const wordsBeside = (
  { text, language }: PageView,
  { sentence, senses }: SentenceView,
  mention: PartyMention,
  placed: PlacedPhrase | null,
): readonly string[] => {
  const spaced = language === 'en'
  const beside = [
    `before:${before(text, mention.start, spaced)}`,
    `after:${after(text, mention.end, spaced)}`,
  ]
  if (placed === null) return beside
  const how = caseOf(placed)
  const clause = placed.clause === null ? undefined : sentence.clauses[placed.clause]
  return [
    ...beside,
    clause === undefined ? `loose/${how}` : `verb:${clause.predicate.base}/${how}`,
    ...(clause === undefined
      ? []
      : [`kind:${senses[placed.clause ?? 0]?.transfer ?? '-'}/${how}/${clause.predicate.passive}`]),
    `head:${placed.phrase.head}/${placed.modifier ?? '-'}`,
  ]
}

/** Null where the sentence does not name them. */
export const sideContext = ({ page, at, goods }: Question, side: Somebody | null): SideContext | null => {
  if (side === null) return null
  const item = at.goods.find((g) => g.class === goods)
  const distance = (m: PartyMention): number =>
    item === undefined ? m.start : Math.abs(m.start - item.start)
  const [mention] = at.parties.filter((m) => keyOf(m) === side.key).sort((a, b) => distance(a) - distance(b))
  if (mention === undefined) return null
  const placed = phraseOf(at, mention)
  return { mention, placed, words: wordsBeside(page, at, mention, placed) }
}
