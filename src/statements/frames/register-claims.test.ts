import { expect, test } from 'vitest'
import { finder, inShort } from '../find.fixture.ts'

const find = finder('ja')
const found = (...body: readonly string[]): readonly string[] => find({ body }).statements.map(inShort)

const imports = 'ガーナはトーゴから石炭3万トンを輸入した。'
const exports = 'ガーナは原油をトーゴに輸出している。'

test.each([
  ['where it comes from', imports, 'マリ産は2割減った。', 'ML>GH coal'],
  ['where it comes from, with an amount', imports, 'マリ産は5000トンと微増だった。', 'ML>GH coal'],
  ['where it goes', exports, 'マリ向けは倍増した。', 'GH>ML crude_oil'],
])('a figure names one partner of the trade by %s', (_, trade, figure, statement) => {
  expect(found(trade, figure)[1]).toBe(statement)
})

test('partners that share a verb are one statement each', () => {
  expect(found(imports, 'ベナン（BJ）産が3割、マリ産が2割それぞれ減った。')).toEqual([
    'TG>GH coal',
    'BJ>GH coal',
    'ML>GH coal',
  ])
})

test.each(['マリ産は香りが高い。', 'マリ産は値段を話題にした。'])(
  'what tells of no amount is none: 「%s」',
  (sentence) => {
    expect(found(imports, sentence)).toEqual(['TG>GH coal'])
  },
)

test('without a trade before it, a figure is no claim', () => {
  expect(found('マリ産は2割減った。')).toEqual([])
})
