import type { ArticleLexicon } from './lexicon/article-lexicon.ts'

const primary = (tag: string): string | null =>
  /^[a-z]{2,3}(?=$|[-_])/iu.exec(tag.trim())?.[0].toLowerCase() ?? null

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const sampled = 20_000
const enough = 0.08

/** Guesses a text's language by its script, and within a script by function words; null where neither decides. */
export const guessLanguage = (text: string, lexicon: ArticleLexicon): string | null => {
  const sample = text.slice(0, sampled)
  const letters = count(sample, /\p{L}/gu)
  if (letters === 0) return null
  const kana = count(sample, /[\p{sc=Hiragana}\p{sc=Katakana}]/gu)
  const hangul = count(sample, /\p{sc=Hangul}/gu)
  const han = count(sample, /\p{sc=Han}/gu)
  if (hangul > letters * 0.2 && hangul > kana) return 'ko'
  if (kana > letters * 0.05 && kana + han > letters * 0.3) return 'ja'
  if (han > letters * 0.3) return 'zh'
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const cyrillic = count(sample, /\p{sc=Cyrillic}/gu) > letters / 2
  if (cyrillic && /[іїєґўқңөүһәђћџљњ]/iu.test(sample)) return /[іїєґ]/iu.test(sample) ? 'uk' : null
  const [best] = lexicon.languages
    .map(({ language, functionWords }) => ({
      language,
      share: words.filter((word) => functionWords.has(word)).length / Math.max(words.length, 1),
    }))
    .sort((a, b) => b.share - a.share)
  return best !== undefined && best.share > enough ? best.language : null
}

const scriptOf: Readonly<Record<string, RegExp>> = {
  ja: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu,
  zh: /\p{sc=Han}/gu,
  ko: /\p{sc=Hangul}/gu,
  ru: /\p{sc=Cyrillic}/gu,
}

/** Whether the text may be in the language: a template's `lang="en"` around a Japanese article is not believed. */
const isPossible = (language: string, text: string): boolean => {
  const sample = text.slice(0, sampled)
  const letters = count(sample, /\p{L}/gu)
  const script = scriptOf[language]
  if (letters < 20) return true
  if (script !== undefined) return count(sample, script) > letters * 0.15
  return language !== 'en' || count(sample, /\p{sc=Latin}/gu) > letters * 0.5
}

/** The article's language: as given, as the page says where its script allows, else as guessed from the text. */
export const articleLanguage = (
  given: string | null,
  declared: string | null,
  text: string,
  lexicon: ArticleLexicon,
): string | null => {
  const fromHint = given === null ? null : primary(given)
  if (fromHint !== null) return fromHint
  const guessed = guessLanguage(text, lexicon)
  const fromPage = declared === null ? null : primary(declared)
  if (fromPage === null || !isPossible(fromPage, text)) return guessed
  return fromPage === 'zh' && guessed === 'ja' ? guessed : fromPage
}
