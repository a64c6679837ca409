import type { Label } from '../goods/taxonomy.ts'

/** Something that may be known about a flow and that a condition or an exception asks for. */
export type Fact = {
  readonly question: Label
  /** What either answer says, as a sentence. */
  readonly yes: Label
  readonly no: Label
  /** The value taken, and said, where nobody says otherwise. */
  readonly assumed?: boolean | undefined
  readonly aliases?: readonly string[] | undefined
}

export type Facts = Readonly<Record<string, Fact>>

const fold = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]/gu, '')

/** The fact that a table's name for it means, and whether it says the opposite; null for an unknown name. */
export const findFact = (
  facts: Facts,
  name: string,
): { readonly fact: string; readonly opposite: boolean } | null => {
  for (const [fact, { aliases = [] }] of Object.entries(facts)) {
    if (fold(fact) === fold(name)) return { fact, opposite: false }
    for (const alias of aliases) {
      const opposite = alias.startsWith('not ')
      if (fold(opposite ? alias.slice(4) : alias) === fold(name)) return { fact, opposite }
    }
  }
  return null
}
