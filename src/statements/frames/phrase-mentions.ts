import { type ModifierCase, type Phrase, withCoordinates } from '../syntax/clause.ts'
import { isGeneric, type Mention, type MentionKind } from '../syntax/mention.ts'

type Of<K extends MentionKind> = Extract<Mention, { kind: K }>

const isKind =
  <K extends MentionKind>(kind: K) =>
  (mention: Mention): mention is Of<K> =>
    mention.kind === kind

/** The mentions of one kind in the compounds of a phrase and its equals, modifiers left out. */
export const ownMentions = <K extends MentionKind>(phrase: Phrase, kind: K): readonly Of<K>[] =>
  withCoordinates(phrase).flatMap((p) => p.mentions.filter(isKind(kind)))

/** The mentions of one kind in the modifiers of a phrase that hang on it with one of `cases`. */
export const modifierMentions = <K extends MentionKind>(
  phrase: Phrase,
  kind: K,
  cases: readonly ModifierCase[],
): readonly Of<K>[] =>
  withCoordinates(phrase)
    .flatMap((p) => p.modifiers)
    .filter((m) => cases.includes(m.case))
    .flatMap((m) => ownMentions(m.phrase, kind))
    .filter((m, i, all) => all.indexOf(m) === i)

/** All mentions of one kind in a phrase, whatever hangs on whatever, each once, in order. */
export const allMentions = <K extends MentionKind>(phrase: Phrase, kind: K): readonly Of<K>[] => {
  const found = withCoordinates(phrase).flatMap((p) => [
    ...p.modifiers.flatMap((m) => allMentions(m.phrase, kind)),
    ...p.mentions.filter(isKind(kind)),
  ])
  return found.filter((m, i) => found.indexOf(m) === i).sort((a, b) => a.start - b.start)
}

/** An amount, of which the goods are said: a shipment of [2 million barrels] of crude. */
const isMeasure = (phrase: Phrase): boolean => phrase.mentions.some((m) => m.kind === 'quantity')

/** Goods of a phrase: its own, and those that a list sums up (shells, missiles and other arms). */
export const goodsOf = (phrase: Phrase): readonly Of<'goods'>[] => {
  const own = ownMentions(phrase, 'goods')
  const listed = withCoordinates(phrase)
    .flatMap((p) => p.modifiers)
    .filter((m) => m.case === 'of')
    .flatMap((m) => {
      const inner = ownMentions(m.phrase, 'goods')
      return inner.length > 0 ? inner : isMeasure(m.phrase) ? goodsOf(m.phrase) : []
    })
  const all = [...listed, ...own]
    .filter((m, i, each) => each.indexOf(m) === i)
    .sort((a, b) => a.start - b.start)
  const specific = all.filter((m) => !isGeneric(m))
  return specific.length > 0 ? specific : all
}

/** A phrase and every phrase inside it. */
export const deep = (phrase: Phrase): readonly Phrase[] => [
  ...phrase.coordinates.flatMap(deep),
  ...phrase.modifiers.flatMap((m) => deep(m.phrase)),
  phrase,
]
