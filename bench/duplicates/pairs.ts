import type { Article, Part } from '../../src/article/article.ts'
import { type Chance, chanceFrom, type Grammar, namesOf, pick, sentence, shuffled } from './grammar.ts'

export type BenchPage = Pick<Article, 'text' | 'parts'>
export type Pair = { readonly same: boolean; readonly pages: readonly [BenchPage, BenchPage] }

type Told = { readonly fact: readonly string[]; readonly wording: number; readonly text: string }

const page = (headline: string, paragraphs: readonly string[]): BenchPage => {
  let text = headline
  const parts: Part[] = [{ kind: 'title', start: 0, end: headline.length }]
  for (const paragraph of paragraphs) {
    text += '\n'
    parts.push({ kind: 'body', start: text.length, end: text.length + paragraph.length })
    text += paragraph
  }
  return { text, parts }
}

/** Sentences in paragraphs of two or three. */
const paragraphsOf = <T>(all: readonly T[], chance: Chance): readonly (readonly T[])[] => {
  const paragraphs: T[][] = []
  for (let at = 0; at < all.length; ) {
    const length = chance() < 0.5 ? 2 : 3
    paragraphs.push(all.slice(at, at + length))
    at += length
  }
  return paragraphs
}

/** The same text as another site prints it: cut, reordered, a fifth rewritten, under another headline, with lines of its own. */
const reprint = (
  paragraphs: readonly (readonly Told[])[],
  retell: (told: Told) => Told,
  grammar: Grammar,
  chance: Chance,
): readonly string[] => {
  const count = paragraphs.flat().length
  const rewritten = new Set(shuffled(paragraphs.flat(), chance).slice(0, Math.ceil(count / 5)))
  const kept = Math.ceil(paragraphs.length * (0.5 + chance() / 2))
  const order = chance() < 0.5 ? paragraphs.slice(0, kept) : shuffled(paragraphs, chance).slice(0, kept)
  const moved = chance() < 0.5 ? order : shuffled(order, chance)
  const lines = shuffled(grammar.lines, chance).slice(0, 1 + Math.floor(chance() * 3))
  const body = moved.map((one) =>
    one.map((told) => (rewritten.has(told) ? retell(told) : told).text).join(' '),
  )
  return chance() < 0.5 ? [...lines, ...body] : [...body, ...lines]
}

/** The same facts in another order and other words, but for two sentences, since reporters of one event quote the same people. */
const another = (first: readonly Told[], retell: (told: Told) => Told, chance: Chance): readonly Told[] =>
  shuffled(
    shuffled(first, chance).map((told, i) => (i < 2 ? told : retell(told))),
    chance,
  )

/** Two pages: the same text twice, or two texts about the same event. */
const onePair = (grammar: Grammar, same: boolean, chance: Chance): Pair => {
  const names = namesOf(grammar, chance)
  const count = 11 + Math.floor(chance() * 6)
  const tell = (fact: readonly string[], wording: number): Told => ({
    fact,
    wording,
    text: sentence(fact[wording] ?? '', names, chance),
  })
  const retell = ({ fact, wording }: Told): Told =>
    tell(fact, (wording + 1 + Math.floor(chance() * (fact.length - 1))) % fact.length)
  const facts = shuffled(grammar.facts, chance).slice(0, count)
  const first = facts.map((fact) => tell(fact, Math.floor(chance() * fact.length)))
  const [headline, other] = shuffled(grammar.headlines, chance).map((h) => sentence(h, names, chance))
  const paragraphs = paragraphsOf(first, chance)
  const second = same
    ? reprint(paragraphs, retell, grammar, chance)
    : paragraphsOf(another(first, retell, chance), chance).map((one) => one.map((t) => t.text).join(' '))
  return {
    same,
    pages: [
      page(
        headline ?? '',
        paragraphs.map((one) => one.map((told) => told.text).join(' ')),
      ),
      page(other ?? pick(grammar.headlines, chance), second),
    ],
  }
}

/** Pages and the first `share` of their paragraphs, printed as they stand. */
export const cutsFrom = (grammar: Grammar, count: number, share: number, seed: number): readonly Pair[] => {
  const chance = chanceFrom(seed)
  return Array.from({ length: count }, () => {
    const [whole] = onePair(grammar, true, chance).pages
    const body = whole.parts.filter(({ kind }) => kind === 'body')
    const kept = body.slice(0, Math.max(1, Math.round(body.length * share)))
    const cut = page(
      '',
      kept.map(({ start, end }) => whole.text.slice(start, end)),
    )
    return { same: true, pages: [whole, cut] }
  })
}

/** As many pairs of the same text as of different ones; the same seed gives the same pairs. */
export const pairsFrom = (grammar: Grammar, ofEach: number, seed: number): readonly Pair[] => {
  const chance = chanceFrom(seed)
  return Array.from({ length: 2 * ofEach }, (_, i) => onePair(grammar, i % 2 === 0, chance))
}
