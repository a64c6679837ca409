import { expect, test } from 'vitest'
import { finder, languageOf } from '../find.fixture.ts'
import type { Mention } from '../syntax/mention.ts'
import { mayState } from './may-state.ts'

const at = (kind: Mention['kind'], start: number) => ({ kind, start, end: start + 1 })
const stating = mayState({ implying: ['arm', 'arming'], names: /Zed/gu })

test.each([
  ['a party beside goods', '', [at('party', 0), at('goods', 20)], true],
  ['a place beside goods', '', [at('goods', 0), at('place', 20)], true],
  ['goods alone', '', [at('goods', 0), at('quantity', 5)], false],
  ['a party alone', '', [at('party', 0), at('date', 5)], false],
  ['a party far from goods', '', [at('party', 0), at('goods', 1501)], false],
  [
    'a party far from some goods, near others',
    '',
    [at('goods', 0), at('party', 4000), at('goods', 5000)],
    true,
  ],
  [
    'goods between two parties that are far',
    '',
    [at('party', 0), at('goods', 3000), at('party', 6000)],
    false,
  ],
  ['a verb that says the goods', 'arming', [at('party', 0)], true],
  ['a name that no list has', 'Zed', [at('goods', 0)], true],
] as const)('%s: %s', (_, text, mentions, may) => {
  expect(stating(text, mentions)).toBe(may)
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
