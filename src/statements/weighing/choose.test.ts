import { expect, test } from 'vitest'
import type { GoodsClass } from '../../goods/class.ts'
import { choose } from './choose.ts'
import type { SentenceView, Somebody } from './page-view.ts'
import type { Weighed } from './weigh.ts'

const people: readonly (Somebody | null)[] = [null, 'IQ', 'IN', 'IR'].map((key) =>
  key === null ? null : { key, mentions: [], sentences: [] },
)
const place = (name: string): SentenceView => ({ text: name }) as SentenceView
const [first, second] = [place('first'), place('second')]

const weighed = (likely: number, pair: string, goods: GoodsClass = 'crude_oil', at = first): Weighed => {
  const [from, to] = pair.split('>').map((key) => people.findIndex((one) => (one?.key ?? '?') === key))
  return {
    question: { at, goods, sides: people } as unknown as Weighed['question'],
    pair: { from: from ?? 0, to: to ?? 0 },
    likely,
  }
}
const inShort = ({ question, pair }: Weighed): string =>
  `${question.sides[pair.from]?.key ?? '?'}>${question.sides[pair.to]?.key ?? '?'} ${question.goods}`

test.each<[string, readonly Weighed[], readonly string[]]>([
  ['the same flow turned round', [weighed(0.6, 'IQ>IN'), weighed(0.5, 'IN>IQ')], ['IQ>IN crude_oil']],
  ['the same with a side left out', [weighed(0.6, 'IQ>IN'), weighed(0.5, '?>IN')], ['IQ>IN crude_oil']],
  [
    'other oil with a side left out',
    [weighed(0.6, 'IQ>IN'), weighed(0.5, 'IQ>?', 'refined_petroleum')],
    ['IQ>IN crude_oil'],
  ],
])('of what excludes each other the likelier is taken: %s', (_, given, taken) => {
  expect(choose(given).map(inShort)).toEqual(taken)
  expect(choose([...given].reverse()).map(inShort)).toEqual(taken)
})

test.each<[string, readonly Weighed[]]>([
  ['two suppliers', [weighed(0.6, 'IQ>IN'), weighed(0.5, 'IR>IN')]],
  ['one thing given for another', [weighed(0.6, 'IQ>IN'), weighed(0.5, 'IN>IQ', 'arms')]],
  ['another sentence', [weighed(0.6, 'IQ>IN'), weighed(0.5, 'IN>IQ', 'crude_oil', second)]],
])('what goes together is taken together: %s', (_, given) => {
  expect(choose(given)).toHaveLength(2)
})

test('two goods between the same two have to be likely each', () => {
  const both = (likely: number) => choose([weighed(0.9, 'IQ>IN'), weighed(likely, 'IQ>IN', 'coal')])
  expect(both(0.45)).toHaveLength(1)
  expect(both(0.55)).toHaveLength(2)
})
