import { expect, test } from 'vitest'
import { loadCompiled } from '../../adapters/data-files/load.ts'
import { englishTokens } from '../../adapters/wink/english-tokens.ts'
import { languageOf } from '../find.fixture.ts'
import type { EnglishData } from './english-language.ts'
import { englishGrammar } from './grammar.ts'
import { readVerbGroup } from './read-verb-group.ts'
import { englishWords } from './words.ts'

const data = loadCompiled<EnglishData>('language-en')
const grammar = englishGrammar(data.syntax, data.predicates, data.names)
const tokenize = englishTokens()

/** The verb groups of a text in short: `will not send=send finite negative future`. */
const groups = (text: string): readonly string[] => {
  const span = { start: 0, end: text.length }
  const words = englishWords(text, span, languageOf('en').mentions(text, null), tokenize)
  const found: string[] = []
  for (let i = 0; i < words.length; ) {
    const group = readVerbGroup(words, i, grammar)
    const [first, last] = [words[i], words[(group?.next ?? 0) - 1]]
    if (group === null || first === undefined || last === undefined) {
      i += 1
      continue
    }
    const { base, shape, passive, negative, future } = group
    const marks = Object.entries({ passive, negative, future }).flatMap(([mark, is]) => (is ? [mark] : []))
    found.push(`${text.slice(first.start, last.end)}=${[base, shape, ...marks].join(' ')}`)
    i = group.next
  }
  return found
}

test.each([
  ['Iran sent oil.', ['sent=send finite']],
  ['Iran has sent oil.', ['has sent=send finite']],
  ['Iran has been sending oil.', ['has been sending=send finite']],
  ['Iran will send oil.', ['will send=send finite future']],
  ['Iran is to deliver oil.', ['is to deliver=deliver finite future']],
  ['Iran did not send oil.', ['did not send=send finite negative']],
  ['Iran never sent oil.', ['never sent=send finite negative']],
  ['Oil was sent to Iran.', ['was sent=send finite passive']],
  ['Oil has been delivered to Iran.', ['has been delivered=deliver finite passive']],
  ['Iran handed over the shells.', ['handed over=hand over finite']],
  ['Iran secretly shipped oil.', ['secretly shipped=ship finite']],
  ['Iran plans to send oil.', ['plans=plan finite', 'to send=send infinitive']],
  ['Iran hopes to be supplied with oil.', ['hopes=hope finite', 'to be supplied=supply infinitive passive']],
  ['Iran denied supplying oil.', ['denied=deny finite', 'supplying=supply gerund']],
  ['the shells supplied by Iran', ['supplied=supply reduced passive']],
])('"%s"', (text, expected) => {
  expect(groups(text)).toEqual(expected)
})

test.each([
  ['Iran exports oil to China.', ['exports=export finite']],
  ['Iran’s exports of oil to China', []],
  ['the exports of oil', []],
  ['oil exports', []],
  ['Iranian exports to China', []],
  ['its supplies of shells', []],
  ['Iran plans to sell oil.', ['plans=plan finite', 'to sell=sell infinitive']],
  ['the plans of Iran', []],
  ['with purchases from Iran', []],
  ['China imports coal.', ['imports=import finite']],
  ['a halt to imports of coal', []],
  ['Iran’s supply of drones', []],
])('a word that is noun and verb is told by its neighbours: "%s"', (text, expected) => {
  expect(groups(text)).toEqual(expected)
})
