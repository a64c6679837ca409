import type { Span } from '../../text/span.ts'
import type { Mention, PartyMention } from '../syntax/mention.ts'

/** How far before a firm's name its country may stand: 中国山東省の独立系製油会社ルーチン石化. */
const reach = 24

/** A name in katakana or letters that ends in what such firms do; `ends` are those nouns, longest first. */
const pattern = (ends: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{Script=Katakana}ー・])[\\p{Script=Katakana}ー]{2,}(?:・[\\p{Script=Katakana}ー]{2,})*(?:${ends.join('|')})(?![\\p{Script=Katakana}ー・])`,
    'gu',
  )

const stateBefore = (at: number, found: readonly Mention[], text: string): PartyMention | undefined =>
  found.findLast(
    (m): m is PartyMention =>
      m.kind === 'party' &&
      m.party.code !== null &&
      m.end <= at &&
      m.end >= at - reach &&
      !/[。、」]/u.test(text.slice(m.end, at)),
  )

/** Makes the finder of firms that no list has, known by the ends of their names; their country is the state named just before. */
export const unlistedFirms = (ends: readonly string[]) => {
  const names = pattern([...ends].sort((a, b) => b.length - a.length))
  return (text: string, found: readonly Mention[]): readonly PartyMention[] =>
    [...text.matchAll(names)].flatMap((match): readonly PartyMention[] => {
      const span: Span = { start: match.index, end: match.index + match[0].length }
      if (found.some((m) => m.kind !== 'goods' && m.start <= span.start && m.end > span.start)) return []
      const state = stateBefore(span.start, found, text)
      const party = { code: null, country: state?.party.code ?? null, name: match[0] }
      return [
        { ...span, kind: 'party', party, way: 'organisation', speaker: 'organisation', origin: match[0] },
      ]
    })
}

/** 同社 and 同省: the firm or the office named last, in the words or by their ends. */
export const officesBefore = (
  text: string,
  words: readonly Span[],
  found: readonly Mention[],
): readonly PartyMention[] =>
  words.flatMap((word): readonly PartyMention[] => {
    const noun = text.slice(word.start + 1, word.end)
    const before = found.filter((m): m is PartyMention => m.kind === 'party' && m.end <= word.start)
    const referent = before.findLast(
      (m) =>
        text.slice(m.start, m.end).endsWith(noun) ||
        (noun === '社' && m.way === 'organisation' && m.party.code === null),
    )
    return referent === undefined ? [] : [{ ...referent, ...word, way: 'contextual' }]
  })
