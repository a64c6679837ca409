import { folderCorpus } from '../../src/adapters/corpus/folder-corpus.ts'
import { languages } from '../../src/adapters/pipeline/load-language.ts'
import { loadArticleReader } from '../../src/adapters/pipeline/load-pipeline.ts'
import type { Article } from '../../src/article/article.ts'
import type { GoldPage, GoldStatement } from '../../src/evaluation/gold.ts'
import { squash } from '../../src/evaluation/page-words.ts'
import { sameParties } from '../../src/evaluation/same-party.ts'
import type { GoodsClass } from '../../src/goods/class.ts'
import type { Taxonomy } from '../../src/goods/taxonomy.ts'
import { noOptions } from '../../src/reading/read-options.ts'
import type { Language } from '../../src/statements/language.ts'
import { ruleClaims } from '../../src/statements/rule-claims.ts'
import type { PartyRole } from '../../src/statements/statement.ts'
import { pageOf } from '../../src/statements/weighing/page-of.ts'
import type { PageView, Somebody } from '../../src/statements/weighing/page-view.ts'
import { type Question, questionsOf } from '../../src/statements/weighing/question.ts'

/** A question with the pairs that the annotator noted in its sentence, by their places among the sides. */
export type LabelledQuestion = {
  readonly question: Question
  readonly pairs: readonly { readonly from: number; readonly to: number; readonly optional: boolean }[]
  /** Whether anything is noted of such goods there, whoever the sides are. */
  readonly noted: boolean
  readonly optional: boolean
}

export type LabelledPage = {
  readonly id: string
  readonly view: PageView
  readonly questions: readonly LabelledQuestion[]
  readonly gold: GoldPage
  readonly article: Article
  readonly language: Language
}

/** How much of a quote a sentence holds: both squashed. */
const shared = (quote: string, sentence: string): number => {
  if (sentence.includes(quote)) return quote.length
  if (quote.includes(sentence)) return sentence.length
  for (let n = Math.min(quote.length, sentence.length); n > 5; n -= 1)
    if (sentence.endsWith(quote.slice(0, n)) || quote.endsWith(sentence.slice(0, n))) return n
  return 0
}

const asRole = (side: Somebody | null): PartyRole | null => {
  const [first] = side?.mentions ?? []
  if (side === null || first === undefined) return null
  const { code, country, name } = first.party
  return {
    code,
    country: country ?? code,
    name,
    start: first.start,
    end: first.end,
    text: name,
    found: 'overt',
    rule: '',
  }
}

/** A bare "oil" is refined where North Korea receives it, else crude; the words of the goods do not tell. */
const isOfClass = (gold: GoldStatement, { goods, at }: Question): boolean => {
  const bare = at.goods.some((g) => g.bare && g.class === goods)
  const refined: GoodsClass = 'refined_petroleum'
  return (
    gold.classes.includes(goods) || (bare && gold.recipients.includes('KP') && gold.classes.includes(refined))
  )
}

const labelled = (question: Question, noted: readonly GoldStatement[]): LabelledQuestion => {
  const here = noted.filter((gold) => isOfClass(gold, question))
  const roles = question.sides.map(asRole)
  const indices = question.sides.map((_, i) => i)
  const pairs = here.flatMap((gold) => {
    const fits = (parties: readonly string[], i: number): boolean => sameParties(parties, roles[i] ?? null)
    return indices
      .filter((from) => fits(gold.suppliers, from))
      .flatMap((from) =>
        indices
          .filter((to) => to !== from && fits(gold.recipients, to))
          .map((to) => ({ from, to, optional: gold.optional })),
      )
  })
  return { question, pairs, noted: here.length > 0, optional: here.every((gold) => gold.optional) }
}

/** The sentence in which each statement is noted, by its index; -1 where it stands outside of the article. */
const sentenceOf = (view: PageView): ((quote: string) => number) => {
  const sentences = view.sentences.map(({ text }) => squash(text))
  return (quote) => {
    const all = sentences.map((sentence) => shared(squash(quote), sentence))
    const most = Math.max(0, ...all)
    return most === 0 ? -1 : all.indexOf(most)
  }
}

/** The pages of a corpus in languages that have rules, each with what its annotator noted; `wanted` says which. */
export const labelledPages = async (
  path: string,
  wanted: (id: string) => boolean,
  taxonomy: Taxonomy,
): Promise<readonly LabelledPage[]> => {
  const language = languages(taxonomy)
  const read = loadArticleReader()
  const pages: LabelledPage[] = []
  for await (const found of folderCorpus(path).pages()) {
    if (found.kind === 'broken') throw new Error(`${found.id}: ${found.reason}`)
    const { page } = found
    if (!wanted(page.id)) continue
    const { article } = read(page.bytes, { ...noOptions, published: page.published })
    const own = language(article?.language ?? '')
    const claims = article === null || own === null ? null : ruleClaims(article, own)
    if (article === null || own === null || claims === null) continue
    const view = pageOf(article, own, claims)
    const at = sentenceOf(view)
    const noted = page.statements.map((gold) => ({ gold, index: at(gold.quote) }))
    const questions = view.sentences.flatMap((sentence) =>
      questionsOf(view, sentence).map((question) =>
        labelled(
          question,
          noted.flatMap(({ gold, index }) => (index === sentence.sentence.index ? [gold] : [])),
        ),
      ),
    )
    pages.push({ id: page.id, view, questions, gold: page, article, language: own })
  }
  return pages
}
