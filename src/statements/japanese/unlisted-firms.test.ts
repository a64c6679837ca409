import { expect, test } from 'vitest'
import { languageOf } from '../find.fixture.ts'

const parties = (text: string): readonly string[] =>
  languageOf('ja')
    .mentions(text, null)
    .flatMap((m) =>
      m.kind === 'party' ? [`${text.slice(m.start, m.end)}=${m.party.code ?? m.party.country ?? '?'}`] : [],
    )

test.each([
  ['a firm by the end of its name', 'ハルモニ石化が原油を買った', ['ハルモニ石化=?']],
  ['its country, named just before', 'ガーナ北部の製油会社ハルモニ石化が', ['ガーナ=GH', 'ハルモニ石化=GH']],
  ['a state before a trade is no firm', 'ガーナ銀行', ['ガーナ=GH']],
  [
    'the firm named last',
    'トーゴのハルモニ海運は運んだ。同社は',
    ['トーゴ=TG', 'ハルモニ海運=TG', '同社=TG'],
  ],
  ['the office named last', '米財務省は発表した。同省は', ['米財務省=US', '同省=US']],
  ['an office that nobody named', '同省は発表した', []],
  ['what an army has is not the army', '対ガーナ軍事品輸出', ['ガーナ=GH']],
])('%s: 「%s」', (_, text, expected) => {
  expect(parties(text)).toEqual(expected)
})
