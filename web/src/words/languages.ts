import { isLanguage, type Language } from '../../../src/wording/reader-languages.ts'
import { en, type Words } from './en.ts'
import { ja } from './ja.ts'

export const wordsOf: Readonly<Record<Language, Words>> = { en, ja }

/** What each language calls itself. */
export const ownNames: Readonly<Record<Language, string>> = { en: 'English', ja: '日本語' }

const key = 'tidewaiter.language'

/** The language that was chosen in this browser, else the first of the browser's that the desk has, else English. */
export const firstLanguage = (): Language => {
  const chosen = localStorage.getItem(key)
  if (isLanguage(chosen)) return chosen
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'en'
}

export const keepLanguage = (language: Language): void => localStorage.setItem(key, language)
