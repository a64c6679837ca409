import type { Label } from '../goods/taxonomy.ts'
import type { Party } from '../parties/party.ts'
import { japaneseSentence } from './japanese-sentences.ts'
import type { Language } from './reader-languages.ts'

/** The codes of the data that have names: goods, and facts with what their answers say. */
export type NamedCodes = {
  readonly goods: readonly { readonly code: string; readonly label: Label }[]
  readonly facts: Readonly<Record<string, FactLabels>>
}
export type FactLabels = { readonly question: Label; readonly yes: Label; readonly no: Label }

/** What codes are called in a language. */
export type Names = {
  /** A state by its name in the reader's language; anyone else as the page has it. */
  readonly party: (party: Pick<Party, 'code' | 'name'>) => string
  readonly country: (code: string) => string
  readonly language: (tag: string) => string
  /** Several of one undivided amount stand with a plus between their codes. */
  readonly suppliers: (codes: string) => string
  readonly goods: (code: string) => string
  /** A fact's question, or what its answer says, in the reader's language, found by its English words; null for others. */
  readonly sentence: (english: string) => string | null
  readonly question: (fact: string, english: string) => string
}

const soviet: Readonly<Record<Language, string>> = { en: 'Soviet Union', ja: 'ソビエト連邦' }

export const namesIn = (language: Language, { goods, facts }: NamedCodes): Names => {
  const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
  const tongues = new Intl.DisplayNames(language, { type: 'language' })
  const byCode = new Map(goods.map((one) => [one.code, one]))
  const answers = new Map(
    Object.values(facts).flatMap((fact: FactLabels) =>
      [fact.question, fact.yes, fact.no].map((label) => [label.en.toLowerCase(), label[language]] as const),
    ),
  )
  // The browser's list takes the code of the Soviet Union for Russia's.
  const country = (code: string): string =>
    code === 'SU' ? soviet[language] : ((/^[A-Z]{2}$/u.test(code) ? regions.of(code) : undefined) ?? code)
  const byEnglish = new Map(goods.map(({ label }) => [label.en, label[language]]))
  const goodsName = (codeOrEnglish: string): string =>
    byCode.get(codeOrEnglish)?.label[language] ?? byEnglish.get(codeOrEnglish) ?? codeOrEnglish
  const sentence = (english: string): string | null =>
    answers.get(english.toLowerCase().replace(/\.$/u, '')) ??
    (language === 'ja' ? japaneseSentence(english, { goods: goodsName, country }) : null)
  return {
    country,
    language: (tag) => tongues.of(tag) ?? tag,
    party: ({ code, name }) => (code === null ? name : country(code)),
    suppliers: (codes) =>
      codes
        .split('+')
        .map(country)
        .join(language === 'ja' ? '・' : ' and '),
    goods: (code) => byCode.get(code)?.label[language] ?? code,
    sentence,
    question: (fact, english) => facts[fact]?.question[language] ?? sentence(english) ?? english,
  }
}
