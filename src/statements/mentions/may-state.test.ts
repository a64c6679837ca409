import { expect, test } from 'vitest'
import { finder, languageOf } from '../find.fixture.ts'
import type { Mention } from '../syntax/mention.ts'
import { mayState } from './may-state.ts'

/** A text is a line of places: P a party, L a place, G goods, V a verb that says the goods, N a name that no list has. */
const found =
  (kinds: Readonly<Record<string, Mention['kind']>>) =>
  (text: string): readonly Pick<Mention, 'kind' | 'start'>[] =>
    [...text].flatMap((letter, start) => {
      const kind = kinds[letter]
      return kind === undefined ? [] : [{ kind, start }]
    })
const stating = mayState({
  goods: found({ G: 'goods', D: 'decoy' }),
  implying: ['V'],
  parties: found({ P: 'party', L: 'place' }),
  names: (text) => [...text].flatMap((letter, start) => (letter === 'N' ? [start] : [])),
})
const far = '-'.repeat(1501)

test.each([
  ['a party beside goods', 'P-G', true],
  ['a place beside goods', 'G-L', true],
  ['goods alone', 'G-G', false],
  ['a party alone', 'P-P', false],
  ['a word that only looks like goods', 'P-D', false],
  ['a party far from goods', `P${far}G`, false],
  ['a party far from some goods, near others', `G${far}P-G`, true],
  ['goods between two parties that are far', `P${far}G${far}P`, false],
  ['a verb that says the goods', 'P V', true],
  ['a name that no list has', 'N-G', true],
])('%s: %s', (_, text, may) => {
  expect(stating(text)).toBe(may)
})

test.each([
  ['ja', '商店街で灯油を売り出した。30人が並んだ。'],
  ['ja', 'ロシアの音楽祭に中国の演奏家が集まった。'],
  ['en', 'The baker sells 200 cakes in the shape of artillery shells a day.'],
  ['en', 'The North Korean team lost its first match to Russia in May.'],
] as const)('a page that cannot state a transfer is left at once (%s: %s)', (code, text) => {
  expect(languageOf(code).mayState(text)).toBe(false)
  expect(finder(code)(text).statements).toEqual([])
})

test('a firm that no list has, and that buys goods, is looked at', () => {
  expect(languageOf('en').mayState('Last week Halden Oil bought diesel from a trader.')).toBe(true)
})
