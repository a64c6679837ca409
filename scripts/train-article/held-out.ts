import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../src/adapters/data-files/package-root.ts'
import { plainText } from '../../src/article/embedded/plain-text.ts'
import type { ArticleLexicon } from '../../src/article/lexicon/article-lexicon.ts'
import { readArticle } from '../../src/article/read-article.ts'
import { squashed } from '../../src/article/roles/similarity.ts'

type Sentence = { readonly quote: string }
type Gold = { readonly article?: { readonly first_sentence?: Sentence; readonly last_sentence?: Sentence } }

/** On how many pages the running text opens and ends with the right sentence; `wrong` names the others. */
export type HeldOut = {
  readonly pages: number
  readonly first: number
  readonly last: number
  readonly wrong: readonly string[]
}

const folder = join(packageRoot, '..', 'shared', 'corpus')

/** Reads annotated pages that the model is never trained or tuned on; null where they are not there. */
export const heldOut = (lexicon: ArticleLexicon): HeldOut | null => {
  if (!existsSync(folder)) return null
  const results = readdirSync(folder)
    .sort()
    .flatMap((id) => {
      const gold = join(folder, id, 'gold.json')
      const page = ['page.txt', 'page.html'].map((name) => join(folder, id, name)).find(existsSync)
      if (!existsSync(gold) || page === undefined) return []
      const { article: truth } = JSON.parse(readFileSync(gold, 'utf8')) as Gold
      if (truth?.first_sentence === undefined || truth.last_sentence === undefined) return []
      const { article } = readArticle(readFileSync(page), {}, lexicon)
      const text = squashed(
        (article?.parts ?? [])
          .filter(({ kind }) => kind === 'body' || kind === 'lead' || kind === 'heading')
          .map(({ start, end }) => article?.text.slice(start, end))
          .join('\n'),
      )
      // A quote is the page's own bytes, in which an ampersand may stand as `&amp;`.
      const seen = (quote: string): string => squashed(page.endsWith('.html') ? plainText(quote) : quote)
      const first = text.startsWith(seen(truth.first_sentence.quote))
      const last = text.endsWith(seen(truth.last_sentence.quote))
      return [{ id, first, last }]
    })
  return {
    pages: results.length,
    first: results.filter(({ first }) => first).length,
    last: results.filter(({ last }) => last).length,
    wrong: results.filter(({ first, last }) => !first || !last).map(({ id }) => id),
  }
}
