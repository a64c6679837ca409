import type { Article } from '../article/article.ts'
import type { Taxonomy } from '../goods/taxonomy.ts'
import { quoteAt } from '../text/span.ts'
import { attribute } from './attribution/attribute.ts'
import type { Attributed } from './attribution/attributed.ts'
import { statementsOf } from './build-statements.ts'
import { denialClaims } from './frames/denial-claims.ts'
import type { Language } from './language.ts'
import { markRepeats } from './mark-repeats.ts'
import { byPredicate, ruleClaims } from './rule-claims.ts'
import type { Statement } from './statement.ts'
import { pageOf } from './weighing/page-of.ts'
import { weighedClaims } from './weighing/weighed-claims.ts'
import type { Weights } from './weighing/weights.ts'

/** Statements given for each other (arms for oil), by id, with the words that say so. */
export type StatementExchange = {
  readonly statements: readonly string[]
  readonly cue: ReturnType<typeof quoteAt> | null
}

export type Statements = {
  readonly statements: readonly Statement[]
  readonly exchanges: readonly StatementExchange[]
}

const exchangesOf = (
  text: string,
  claims: readonly Attributed[],
  made: ReadonlyMap<Attributed, readonly Statement[]>,
): readonly StatementExchange[] =>
  claims.flatMap((claim, i) => {
    if (claim.exchange === null) return []
    const [from, to] = [claim.supplier?.parties[0]?.origin, claim.recipient?.parties[0]?.origin]
    const partner = claims
      .slice(0, i)
      .findLast(
        (c) =>
          c.sentence.index >= claim.sentence.index - 2 &&
          c.supplier?.parties[0]?.origin === to &&
          c.recipient?.parties[0]?.origin === from,
      )
    if (partner === undefined) return []
    const ids = [...(made.get(partner) ?? []), ...(made.get(claim) ?? [])].map((s) => s.id)
    return ids.length < 2 ? [] : [{ statements: ids, cue: quoteAt(text, claim.exchange) }]
  })

/**
 * Finds who says that who supplied what to whom, in one article. Every span of the result points into `article.text`. With
 * weights, what rules tell is weighed against the page, and what they overlook is found; without, only rules speak.
 */
export const findStatements = (
  article: Article,
  document: string,
  language: Language,
  taxonomy: Taxonomy,
  weights: Weights | null = null,
): Statements => {
  const { text } = article
  const byRules = ruleClaims(article, language)
  if (byRules === null) return { statements: [], exchanges: [] }
  const { mentions, rules } = byRules
  const page = weights === null ? null : pageOf(article, language, byRules)
  const told = page === null || weights === null ? byRules.told : weighedClaims(page, weights, rules)
  const sentences = page === null ? byRules.sentences : page.sentences.map(({ sentence }) => sentence)
  const said = [...told, ...denialClaims(told, sentences, rules)].sort(byPredicate)
  const attributed = attribute(said, sentences, rules.lexicon, {
    text,
    documents: language.words.documents,
    persons: language.words.persons,
    canSpeak: language.words.canSpeak,
    isPress: language.words.isPress,
    isMute: language.words.isMute,
    talk: language.words.talk,
    quotesAlone: language.dropsSubjects,
    mentionsIn: (span) => mentions.filter((m) => m.start >= span.start && m.end <= span.end),
  })
  const made = new Map<Attributed, readonly Statement[]>()
  attributed.forEach((claim, i) => {
    made.set(
      claim,
      statementsOf(text, document, claim, attributed.slice(0, i), attributed.slice(i + 1), taxonomy),
    )
  })
  const unique = [...new Map([...made.values()].flat().map((s) => [s.id, s])).values()]
  return { statements: markRepeats(unique), exchanges: exchangesOf(text, attributed, made) }
}
