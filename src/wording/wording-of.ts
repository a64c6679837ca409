import { englishWording, type Wording } from './english-wording.ts'
import { japaneseWording } from './japanese-wording.ts'
import type { Language } from './reader-languages.ts'

export const wordingOf: Readonly<Record<Language, Wording>> = { en: englishWording, ja: japaneseWording }
