/** How much words speak for a claim, and for a side of it, in log odds against what is usual; unknown words say nothing. */
export type WordOdds = {
  readonly sentence: (word: string) => number
  readonly supplier: (context: string) => number
  readonly recipient: (context: string) => number
}

/** The same as it is kept: words behind the language's code and a colon, `en:shipped`. */
export type KeptOdds = { readonly [table in keyof WordOdds]: Readonly<Record<string, number>> }

export const wordOdds = (kept: KeptOdds, language: string): WordOdds => {
  const table = (words: Readonly<Record<string, number>>) => {
    const odds = new Map(Object.entries(words))
    return (word: string): number => odds.get(`${language}:${word}`) ?? 0
  }
  return {
    sentence: table(kept.sentence),
    supplier: table(kept.supplier),
    recipient: table(kept.recipient),
  }
}
