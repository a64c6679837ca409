import { loadCompiled } from '../../adapters/data-files/load.ts'
import { type ArticleLexicon, articleLexicon } from './article-lexicon.ts'

/** The lexicon as it is compiled from the data; for tests. */
export const lexicon: ArticleLexicon = articleLexicon(loadCompiled('article'))
