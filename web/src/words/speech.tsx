import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useMemo, useState } from 'preact/hooks'
import { type Formats, formatsOf } from '../../../src/wording/formats.ts'
import { type Names, namesIn } from '../../../src/wording/names.ts'
import type { Language } from '../../../src/wording/reader-languages.ts'
import type { Vocabulary } from '../api/answers.ts'
import { en, type Words } from './en.ts'
import { firstLanguage, keepLanguage, wordsOf } from './languages.ts'

/** Everything that a page needs to speak to its reader. */
export type Speech = {
  readonly language: Language
  readonly words: Words
  readonly formats: Formats
  readonly names: Names
  readonly vocabulary: Vocabulary
  readonly choose: (language: Language) => void
}

const nothing: Vocabulary = { goods: [], countries: [], facts: {}, factors: [], regimes: [], caps: [] }

const Context = createContext<Speech>({
  language: 'en',
  words: en,
  formats: formatsOf.en,
  names: namesIn('en', nothing),
  vocabulary: nothing,
  choose: () => {},
})

export const useSpeech = (): Speech => useContext(Context)

type Props = { readonly vocabulary: Vocabulary | null; readonly children: ComponentChildren }

/** Speaks the language that was chosen, and tells the browser which it is. */
export const SpeechProvider = ({ vocabulary, children }: Props) => {
  const [language, setLanguage] = useState(firstLanguage)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const speech = useMemo(
    (): Speech => ({
      language,
      words: wordsOf[language],
      formats: formatsOf[language],
      names: namesIn(language, vocabulary ?? nothing),
      vocabulary: vocabulary ?? nothing,
      choose: (next) => {
        keepLanguage(next)
        setLanguage(next)
      },
    }),
    [language, vocabulary],
  )
  return <Context.Provider value={speech}>{children}</Context.Provider>
}
