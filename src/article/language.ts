import type { ArticleLexicon } from './lexicon/article-lexicon.ts'

const primary = (tag: string): string | null =>
  /^[a-z]{2,3}(?=$|[-_])/iu.exec(tag.trim())?.[0].toLowerCase() ?? null

const scripts = ['latin', 'cyrillic', 'kana', 'han', 'hangul', 'other'] as const
type Script = (typeof scripts)[number]

const scriptOfCode = (code: number): Script | null => {
  if (code < 0x41) return null
  if (code < 0x250) return code <= 0x5a || (code >= 0x61 && code <= 0x7a) || code >= 0xc0 ? 'latin' : null
  if (code >= 0x400 && code < 0x530) return 'cyrillic'
  if (code >= 0x3041 && code <= 0x30ff) return 'kana'
  if ((code >= 0x3400 && code < 0xa000) || (code >= 0xf900 && code < 0xfb00)) return 'han'
  if ((code >= 0xac00 && code < 0xd7a4) || (code >= 0x1100 && code < 0x1200)) return 'hangul'
  return code < 0x2000 ? 'other' : null
}

type Letters = Readonly<Record<Script, number>> & { readonly all: number }

/** How many letters of which script a text holds; punctuation, digits and signs are none. */
const lettersOf = (text: string): Letters => {
  const found = { latin: 0, cyrillic: 0, kana: 0, han: 0, hangul: 0, other: 0, all: 0 }
  for (let i = 0; i < text.length; i += 1) {
    const script = scriptOfCode(text.charCodeAt(i))
    if (script === null) continue
    found[script] += 1
    found.all += 1
  }
  return found
}

const sampled = 20_000
const enough = 0.08

/** Guesses a text's language by its script, and within a script by function words; null where neither decides. */
export const guessLanguage = (text: string, lexicon: ArticleLexicon): string | null => {
  const sample = text.slice(0, sampled)
  const { all, kana, han, hangul, cyrillic } = lettersOf(sample)
  if (all === 0) return null
  if (hangul > all * 0.2 && hangul > kana) return 'ko'
  if (kana > all * 0.05 && kana + han > all * 0.3) return 'ja'
  if (han > all * 0.3) return 'zh'
  if (cyrillic > all / 2 && /[іїєґўқңөүһәђћџљњ]/iu.test(sample)) return /[іїєґ]/iu.test(sample) ? 'uk' : null
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const [best] = lexicon.languages
    .map(({ language, functionWords }) => ({
      language,
      share: words.filter((word) => functionWords.has(word)).length / Math.max(words.length, 1),
    }))
    .sort((a, b) => b.share - a.share)
  return best !== undefined && best.share > enough ? best.language : null
}

const scriptsOf: ReadonlyMap<string, readonly Script[]> = new Map([
  ['ja', ['kana', 'han']],
  ['zh', ['han']],
  ['ko', ['hangul']],
  ['ru', ['cyrillic']],
])

/** Whether the text may be in the language: a template's `lang="en"` around a Japanese article is not believed. */
const isPossible = (language: string, text: string): boolean => {
  const letters = lettersOf(text.slice(0, sampled))
  if (letters.all < 20) return true
  const own = scriptsOf.get(language)
  if (own !== undefined) return own.reduce((sum, script) => sum + letters[script], 0) > letters.all * 0.15
  return language !== 'en' || letters.latin > letters.all * 0.5
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
  const fromPage = declared === null ? null : primary(declared)
  if (fromPage === null || !isPossible(fromPage, text)) return guessLanguage(text, lexicon)
  return fromPage === 'zh' && guessLanguage(text, lexicon) === 'ja' ? 'ja' : fromPage
}
