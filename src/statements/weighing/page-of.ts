import type { Article } from '../../article/article.ts'
import type { ParsedSentence } from '../frames/claim.ts'
import type { Language } from '../language.ts'
import type { RuleClaims } from '../rule-claims.ts'
import { type PageView, pageView } from './page-view.ts'

/** An article as it is weighed. Sentences that name somebody are taken apart too, though no rule finds a claim in them. */
export const pageOf = (
  { text }: Article,
  language: Language,
  { places, mentions, rules, sentences, made, told }: RuleClaims,
): PageView => {
  const parsed = new Map(sentences.map((sentence) => [sentence.index, sentence]))
  const all = places.map(({ span, part, paragraph }, index): ParsedSentence => {
    const known = parsed.get(index)
    if (known !== undefined) return known
    const inside = mentions.filter((m) => m.start >= span.start && m.end <= span.end)
    const names = inside.some((m) => m.kind === 'party' || m.kind === 'place')
    const parse = names ? language.parse(text, span, inside) : { ...span, clauses: [], loose: [] }
    return { ...parse, index, part, paragraph }
  })
  return pageView(language.code, text, all, mentions, rules.lexicon, made, told)
}
