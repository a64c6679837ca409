import type { Taxonomy } from '../../goods/taxonomy.ts'
import type { Gazetteer } from '../../parties/gazetteer.ts'
import { type EnglishData, englishLanguage } from '../../statements/english/english-language.ts'
import { type JapaneseData, japaneseLanguage } from '../../statements/japanese/japanese-language.ts'
import type { Language } from '../../statements/language.ts'
import type { Lexicon } from '../../statements/lexicon.ts'
import type { Tokenize } from '../../statements/syntax/token.ts'
import { japaneseTokens } from '../lindera/japanese-tokens.ts'
import { englishTokens } from '../wink/english-tokens.ts'
import { loadCompiled } from './load.ts'

/** Makes a tokeniser when it is first asked for, and keeps it. */
const once = (make: () => Tokenize): (() => Tokenize) => {
  let made: Tokenize | null = null
  return () => {
    made ??= make()
    return made
  }
}

/** A language from its compiled data, ready to read articles with. */
export const loadLanguage = (code: 'ja' | 'en', taxonomy: Taxonomy): Language => {
  const gazetteer = loadCompiled<Gazetteer>('parties')
  const lexicon = loadCompiled<Lexicon>(`words-${code}`)
  return code === 'ja'
    ? japaneseLanguage(
        loadCompiled<JapaneseData>('language-ja'),
        lexicon,
        gazetteer,
        taxonomy,
        once(japaneseTokens),
      )
    : englishLanguage(
        loadCompiled<EnglishData>('language-en'),
        lexicon,
        gazetteer,
        taxonomy,
        once(englishTokens),
      )
}
