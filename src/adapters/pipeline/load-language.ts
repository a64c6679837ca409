import type { Taxonomy } from '../../goods/taxonomy.ts'
import type { Gazetteer } from '../../parties/gazetteer.ts'
import { type EnglishData, englishLanguage } from '../../statements/english/english-language.ts'
import { type JapaneseData, japaneseLanguage } from '../../statements/japanese/japanese-language.ts'
import type { Language } from '../../statements/language.ts'
import type { Lexicon } from '../../statements/lexicon.ts'
import { loadCompiled } from '../data-files/load.ts'
import { japaneseTokens } from '../lindera/japanese-tokens.ts'
import { englishTokens } from '../wink/english-tokens.ts'
import { once } from './once.ts'

/** The languages that have rules, each made when an article in it is first read, its tokeniser at the first sentence. */
export const languages = (taxonomy: Taxonomy): ((code: string) => Language | null) => {
  const gazetteer = once(() => loadCompiled<Gazetteer>('parties'))
  const lexicon = (code: string): Lexicon => loadCompiled<Lexicon>(`words-${code}`)
  const makers: Readonly<Record<string, () => Language>> = {
    ja: once(() => {
      const data = loadCompiled<JapaneseData>('language-ja')
      return japaneseLanguage(data, lexicon('ja'), gazetteer(), taxonomy, once(japaneseTokens))
    }),
    en: once(() => {
      const data = loadCompiled<EnglishData>('language-en')
      return englishLanguage(data, lexicon('en'), gazetteer(), taxonomy, once(englishTokens))
    }),
  }
  return (code) => (Object.hasOwn(makers, code) ? (makers[code]?.() ?? null) : null)
}
