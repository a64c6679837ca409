import { expect, test } from 'vitest'
import { finder } from './find.fixture.ts'

const find = { ja: finder('ja'), en: finder('en') }

const groups = (code: 'ja' | 'en', text: string): readonly unknown[] =>
  find[code](text).statements.map((s) => [s.class, s.items.map((i) => i.goods)])

test.each([
  [
    'ja',
    '北朝鮮はロシアに砲弾、ミサイルなどの武器を送った。',
    [['arms', ['arms.shell', 'arms.missile', 'arms']]],
  ],
  [
    'en',
    'North Korea sent shells, missiles and other arms to Russia.',
    [['arms', ['arms.shell', 'arms.missile', 'arms']]],
  ],
] as const)('a list that a noun sums up is one statement about arms (%s): %s', (code, text, expected) => {
  expect(groups(code, text)).toEqual(expected)
})

test.each([
  ['ja', '北朝鮮はロシアに武器や弾薬を送った。'],
  ['en', 'North Korea sent arms and ammunition to Russia.'],
  ['en', 'North Korea sent munitions to Russia.'],
] as const)('arms and ammunition together are arms (%s): %s', (code, text) => {
  expect(find[code](text).statements.map((s) => s.class)).toEqual(['arms'])
})

test.each([
  [
    'ja',
    '北朝鮮はロシアに戦闘機とミサイルを送った。',
    [
      ['arms', ['arms.aircraft']],
      ['missiles', ['arms.missile']],
    ],
  ],
  [
    'ja',
    '北朝鮮はロシアに武器と石炭を輸出した。',
    [
      ['arms', ['arms']],
      ['coal', ['coal']],
    ],
  ],
  [
    'en',
    'Iran sent drones and oil to Russia.',
    [
      ['drones', ['arms.drone']],
      ['crude_oil', ['crude-oil']],
    ],
  ],
] as const)('goods of different classes are one statement each (%s): %s', (code, text, expected) => {
  expect(groups(code, text)).toEqual(expected)
})

test.each([
  ['ja', '中国は北朝鮮に石油を輸出した。', 'refined_petroleum', true],
  ['ja', 'ロシアはインドに石油を輸出した。', 'crude_oil', true],
  ['ja', '中国は北朝鮮に原油を輸出した。', 'crude_oil', undefined],
  ['ja', '中国は北朝鮮に精製油を輸出した。', 'refined_petroleum', undefined],
  ['en', 'Russia shipped oil to North Korea.', 'refined_petroleum', true],
  ['en', 'Iran exports oil to China.', 'crude_oil', true],
  ['en', 'China exported diesel to North Korea.', 'refined_petroleum', undefined],
] as const)(
  'a bare "oil" is refined where North Korea receives it, else crude (%s): %s',
  (code, text, goods, inferred) => {
    const [statement] = find[code](text).statements
    expect(statement?.class).toBe(goods)
    expect(statement?.items.map((i) => i.inferred)).toEqual([inferred])
  },
)
