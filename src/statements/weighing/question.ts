import type { GoodsClass } from '../../goods/class.ts'
import type { Claim } from '../frames/claim.ts'
import { isAbout } from './alike.ts'
import type { PageView, SentenceView, Somebody } from './page-view.ts'

/** Whether a sentence says that goods of a class passed, and between whom of those it may mean. */
export type Question = {
  readonly page: PageView
  readonly at: SentenceView
  readonly goods: GoodsClass
  /** Who may be meant on either side; the first is nobody. */
  readonly sides: readonly (Somebody | null)[]
  /** What rules tell of such goods anywhere on the page. */
  readonly told: readonly Claim[]
  /** What other sentences claim of such goods, or of goods that they leave open. */
  readonly elsewhere: readonly Claim[]
}

const mostInside = 8
const mostOutside = 7
const mostClasses = 4

/** Those whom a reader still has in mind: of the title, the two sentences before, the page and the lead. */
const inMind = (page: PageView, { sentence, keys }: SentenceView): readonly string[] => {
  const near = [1, 2].flatMap((back) => [...(page.sentences[sentence.index - back]?.keys ?? [])])
  const known = [
    ...page.titles.flatMap((title) => [...title.keys]),
    ...near.slice(0, 6),
    ...page.ranked.slice(0, 3).map(({ key }) => key),
    ...(page.lead?.keys ?? []),
  ]
  return [...new Set(known)].filter((key) => !keys.has(key)).slice(0, mostOutside)
}

/** The goods that a sentence names, and one class that it may leave to the reader. */
const classesFor = (page: PageView, { sentence, goods }: SentenceView): readonly GoodsClass[] => {
  const named = [...new Set(goods.map((g) => g.class))]
  const before = [1, 2, 3].flatMap((back) => page.sentences[sentence.index - back]?.goods.at(-1)?.class ?? [])
  const left = [...new Set([...(page.theme === null ? [] : [page.theme]), ...before])].filter(
    (one) => !named.includes(one),
  )
  return [...named.slice(0, mostClasses), ...left.slice(0, named.length === 0 ? 2 : 1)]
}

/** What is asked about a sentence. */
export const questionsOf = (page: PageView, at: SentenceView): readonly Question[] => {
  const keys = [...[...at.keys].slice(0, mostInside), ...inMind(page, at)]
  const sides = [null, ...keys.flatMap((key) => page.people.get(key) ?? [])]
  return classesFor(page, at).map((goods) => ({
    page,
    at,
    goods,
    sides,
    told: page.told.filter((claim) => isAbout(claim, goods)),
    elsewhere: page.claims.filter(
      (claim) => claim.sentence !== at.sentence && (claim.items.length === 0 || isAbout(claim, goods)),
    ),
  }))
}
