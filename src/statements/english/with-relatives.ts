import type { Clause, Phrase, SentenceParse } from '../syntax/clause.ts'

/** The phrase that a relative clause begins with: the noun that it describes. */
const describedIn = (clause: Clause): Phrase | null =>
  clause.link === 'relative' ? (clause.phrases[0] ?? null) : null

/** Names in every phrase the relative clause that describes it. */
export const withRelatives = (sentence: SentenceParse): SentenceParse => {
  const { clauses } = sentence
  const relativeOf = (phrase: Phrase, own: Clause | null): number | null => {
    const at = clauses.findIndex((c) => {
      const described = c === own ? null : describedIn(c)
      return (
        described !== null &&
        described.core.start === phrase.core.start &&
        described.core.end === phrase.core.end
      )
    })
    return at < 0 ? null : at
  }
  const marked = (phrase: Phrase, own: Clause | null): Phrase => ({
    ...phrase,
    relative: relativeOf(phrase, own),
    modifiers: phrase.modifiers.map((m) => ({ ...m, phrase: marked(m.phrase, own) })),
    coordinates: phrase.coordinates.map((p) => marked(p, own)),
  })
  return {
    ...sentence,
    clauses: clauses.map((c) => ({
      ...c,
      phrases: c.phrases.map((p) => marked(p, c)),
      topic: c.topic === null ? null : marked(c.topic, c),
    })),
    loose: sentence.loose.map((p) => marked(p, null)),
  }
}
