import { createRequire } from 'node:module'
import type { Token, Tokenize } from '../../statements/syntax/token.ts'

type WinkToken = { out(): string; out(as: unknown): string }
type Wink = {
  readonly its: { readonly pos: unknown; readonly lemma: unknown; readonly precedingSpaces: unknown }
  readDoc(text: string): { tokens(): { each(visit: (token: WinkToken) => void): void } }
}

/** The wink tagger, loaded once (a tenth of a second). */
export const englishTokens = (): Tokenize => {
  const require = createRequire(import.meta.url)
  const winkNlp = require('wink-nlp') as (model: unknown, pipe: readonly string[]) => Wink
  const wink = winkNlp(require('wink-eng-lite-web-model'), ['sbd', 'pos'])
  const { its } = wink
  return (text) => {
    const tokens: Token[] = []
    let at = 0
    wink
      .readDoc(text)
      .tokens()
      .each((token) => {
        const surface = token.out()
        const start = text.indexOf(surface, at)
        if (start < 0) return
        at = start + surface.length
        tokens.push({
          start,
          end: at,
          surface,
          base: token.out(its.lemma).toLowerCase(),
          pos: token.out(its.pos),
          form: '*',
        })
      })
    return tokens
  }
}
