import { expect, test } from 'vitest'
import { finder, type Told } from './find.fixture.ts'

const find = finder('ja')

/** For each statement the place of the one that it repeats, null where it says something new. */
const repeated = (told: Told): readonly (number | null)[] => {
  const { statements } = find(told)
  return statements.map(({ repeats }) =>
    repeats === null ? null : statements.findIndex(({ id }) => id === repeats),
  )
}

const first = '北朝鮮はロシアに砲弾を送った。'

test.each([
  ['the same again', '北朝鮮はロシアに砲弾を送った。', 0],
  ['the same in other words', 'ロシアは北朝鮮から砲弾を購入した。', 0],
  ['a figure', '北朝鮮はロシアに砲弾100発を送った。', null],
  ['a period', '北朝鮮は5月にロシアに砲弾を送った。', null],
  ['another stance', '北朝鮮はロシアに砲弾を送った可能性がある。', null],
  ['another phase', '北朝鮮はロシアに砲弾を送る計画だ。', null],
  ['another thing of the class', '北朝鮮はロシアにロケット弾を送った。', null],
  ['another class', '北朝鮮はロシアに石炭を送った。', null],
  ['the other way round', 'ロシアは北朝鮮に砲弾を送った。', null],
  ['another recipient', '北朝鮮はイランに砲弾を送った。', null],
  ['the speaker that the first lacks', '米国務省によると、北朝鮮はロシアに砲弾を送った。', null],
])('after a claim, %s: 「%s」', (_, second, repeats) => {
  expect(repeated({ body: [first, second] })).toEqual([null, repeats])
})

test('a third telling repeats the first, not the second', () => {
  expect(repeated({ body: [first, first, first] })).toEqual([null, 0, 0])
})

test('what only leaves something out is a repeat', () => {
  expect(repeated({ body: ['北朝鮮は5月にロシアに砲弾100発を送った。', first] })).toEqual([null, 0])
})

test('other speakers of the same claim are no repeats of each other', () => {
  expect(
    repeated({
      body: [
        '米国務省によると、北朝鮮はロシアに砲弾を送った。',
        '韓国国防省によると、北朝鮮はロシアに砲弾を送った。',
      ],
    }),
  ).toEqual([null, null])
})

test('a title without a speaker is repeated by a lead that adds nothing', () => {
  expect(repeated({ title: '北朝鮮がロシアに砲弾を輸出', body: '北朝鮮がロシアに砲弾を輸出した。' })).toEqual(
    [null, 0],
  )
})
