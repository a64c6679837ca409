import type { Case, ModifierCase } from '../syntax/clause.ts'
import type { ContentKind, JapaneseSyntaxWords } from './syntax-words.ts'

/** The small words of Japanese, turned round for looking up. */
export type JapaneseGrammar = {
  readonly caseOf: (particles: string) => Case | null
  readonly modifierOf: (particles: string) => ModifierCase | null
  readonly contentOf: (noun: string) => ContentKind | null
  /** The head of a compound, from its last words: 可能|性 is 可能性. */
  readonly headOf: (words: readonly string[]) => string
  readonly isActor: (noun: string) => boolean
  /** Words before a name that make it the goal: 対ロシアの輸出. */
  readonly isAgainst: (word: string) => boolean
  /** The longest case or modifier word of several morphemes that stands at `at`: によると, に対して, からの. */
  readonly particleAt: (text: string, at: number) => string
  readonly endingAt: (
    text: string,
    at: number,
  ) => { readonly kind: 'hearsay' | 'hedge'; readonly end: number } | null
}

const turned = <K extends string>(
  table: Readonly<Partial<Record<K, readonly string[]>>>,
): ReadonlyMap<string, K> =>
  new Map(
    (Object.keys(table) as K[]).flatMap((key) => (table[key] ?? []).map((word) => [word, key] as const)),
  )

const fillers = /^(?:など|だけ|のみ|ばかり|ほど|くらい|すら|さえ)+/u

/** After an ending the clause is over, unless a noun follows: 再開したという。 but 再開したという見方. */
const closesAfter = (text: string, at: number): boolean =>
  at >= text.length || /^[。、」』）)\sが]/u.test(text.slice(at, at + 1))

export const japaneseGrammar = (words: JapaneseSyntaxWords): JapaneseGrammar => {
  const cases = turned(words.cases)
  const modifiers = turned(words.adnominal)
  const contents = turned(words.content)
  const endings = (['hearsay', 'hedge'] as const)
    .flatMap((kind) => words.endings[kind].map((word) => ({ kind, word })))
    .sort((a, b) => b.word.length - a.word.length)
  const heads = new Set([...contents.keys(), ...words.documents, ...words.actors, ...words.organs])
  const actors = new Set([...words.actors, ...words.organs])
  const particles = [...cases.keys(), ...modifiers.keys()]
    .filter((w) => w.length > 2)
    .sort((a, b) => b.length - a.length)
  return {
    particleAt: (text, at) => particles.find((word) => text.startsWith(word, at)) ?? '',
    caseOf: (particles) => cases.get(particles) ?? cases.get(particles.replace(fillers, '')) ?? null,
    modifierOf: (particles) =>
      modifiers.get(particles) ?? modifiers.get(particles.replace(fillers, '')) ?? null,
    contentOf: (noun) => contents.get(noun) ?? null,
    headOf: (compound) => {
      for (const count of [3, 2]) {
        const joined = compound.slice(-count).join('')
        if (compound.length >= count && heads.has(joined)) return joined
      }
      return compound.at(-1) ?? ''
    },
    isActor: (noun) => actors.has(noun),
    isAgainst: (word) => words.against.includes(word),
    endingAt: (text, at) => {
      const found = endings.find(
        ({ word }) => text.startsWith(word, at) && closesAfter(text, at + word.length),
      )
      return found === undefined ? null : { kind: found.kind, end: at + found.word.length }
    },
  }
}
