import type { Wording } from '../../wording/english-wording.ts'
import { type Formats, formatsOf } from '../../wording/formats.ts'
import { type NamedCodes, type Names, namesIn } from '../../wording/names.ts'
import type { Language } from '../../wording/reader-languages.ts'
import { wordingOf } from '../../wording/wording-of.ts'
import { type PageWords, pageWords } from './page-words.ts'

/** Everything that a page needs to speak to its reader. */
export type PageSpeech = {
  readonly language: Language
  readonly words: PageWords
  readonly wording: Wording
  readonly formats: Formats
  readonly names: Names
  /** An instant in UTC: the file is read in any time zone. */
  readonly instant: (at: string) => string
  /** Only its day. */
  readonly day: (at: string) => string
}

export const pageSpeech = (language: Language, codes: NamedCodes): PageSpeech => {
  const tag = language === 'ja' ? 'ja-JP' : 'en-GB'
  const instant = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })
  const formats = formatsOf[language]
  return {
    language,
    words: pageWords[language],
    wording: wordingOf[language],
    formats,
    names: namesIn(language, codes),
    instant: (at) => instant.format(new Date(at)),
    day: (at) => formats.date(at.slice(0, 10)),
  }
}
