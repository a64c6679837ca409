import { expect, test } from 'vitest'
import { languageOf } from '../find.fixture.ts'
import { clausesInShort } from '../syntax/clauses.fixture.ts'

test.each([
  ['北朝鮮がロシアに砲弾を送った。', ['送る final: subject=北朝鮮 goal=ロシア object=砲弾']],
  ['砲弾は北朝鮮によりロシアに供給された。', ['供給 final passive: topic=砲弾 by=北朝鮮 goal=ロシア']],
  ['北朝鮮はロシアに砲弾を送っていない。', ['送る final negative: topic=北朝鮮 goal=ロシア object=砲弾']],
  [
    '北朝鮮は砲弾やミサイル、ロケット弾を輸出した。',
    ['輸出 final: topic=北朝鮮 object=砲弾&ミサイル&ロケット弾'],
  ],
  ['米国務省によると、北朝鮮は砲弾を輸出した。', ['輸出 final: speaker=米国務省 topic=北朝鮮 object=砲弾']],
  ['北朝鮮、ロシアに砲弾を輸出', ['輸出 final: topic=北朝鮮 goal=ロシア object=砲弾']],
  ['委員会（1718委員会）が石油を数えた。', ['数える final: subject=委員会 object=石油']],
  ['合計は6万7300バレルだった。', ['6万7300バレル final: topic=合計 none=6万7300バレル']],
  ['合計は6万7300バレル。', ['6万7300バレル final: topic=合計 none=6万7300バレル']],
])('one clause: 「%s」', (sentence, clauses) => {
  expect(clausesInShort('ja', sentence)).toEqual(clauses)
})

test.each([
  [
    'one after the other',
    '北朝鮮はロシアに砲弾を送り、ロシアは石油を供給した。',
    ['送る chain: topic=北朝鮮 goal=ロシア object=砲弾', '供給 final: topic=ロシア object=石油'],
  ],
  [
    'one against the other',
    '北朝鮮は砲弾を送ったが、ロシアは石油を送らなかった。',
    ['送る contrast: topic=北朝鮮 object=砲弾', '送る final negative: topic=ロシア object=石油'],
  ],
  [
    'a condition',
    '北朝鮮が砲弾を送れば、ロシアは石油を送る。',
    ['送る condition: subject=北朝鮮 object=砲弾', '送る final: topic=ロシア object=石油'],
  ],
  [
    'one that describes a noun leaves the verb after it its topic',
    '北朝鮮がロシアに送った砲弾は爆発した。',
    ['送る relative ← 爆発: subject=北朝鮮 goal=ロシア', '爆発 final: topic=砲弾'],
  ],
  [
    'a quality before a noun leaves the verb after it its subject and object',
    'インドが原油を割安な値段で買った。',
    ['割安 relative ← 買う:', '買う final: subject=インド object=原油 none=割安 at=値段'],
  ],
  [
    'what somebody says',
    '米国は、北朝鮮がロシアに砲弾を送ったと発表した。',
    [
      '送る complement ← 発表 topic of 米国: subject=北朝鮮 goal=ロシア object=砲弾',
      '発表 final: topic=米国',
    ],
  ],
  [
    'the day of the saying stays with the saying',
    '米国は6月、北朝鮮がロシアに砲弾を送ったと発表した。',
    [
      '送る complement ← 発表 topic of 米国: subject=北朝鮮 goal=ロシア object=砲弾',
      '発表 final: topic=米国 at=6月',
    ],
  ],
  [
    'what somebody is quoted with',
    '「砲弾を送っていない」と北朝鮮は述べた。',
    ['送る final negative quoted ← 述べる: object=砲弾', '述べる final: topic=北朝鮮'],
  ],
  [
    'a plan',
    '北朝鮮はロシアに砲弾を輸出する計画だ。',
    [
      '輸出 complement ← 計画 (計画) topic of 北朝鮮: goal=ロシア object=砲弾',
      '計画 final: topic=北朝鮮 none=計画',
    ],
  ],
  [
    'a purpose',
    'イランを助けるため、北朝鮮は砲弾を輸出した。',
    ['助ける purpose ← 輸出 (ため): object=イラン', '輸出 final: none=ため topic=北朝鮮 object=砲弾'],
  ],
])('clauses: %s', (_, sentence, clauses) => {
  expect(clausesInShort('ja', sentence)).toEqual(clauses)
})

test.each(['送った可能性がある', '送ったとみられる', '送ったようだ'])(
  'the end of a sentence may hedge: 「%s」',
  (ending) => {
    expect(clausesInShort('ja', `北朝鮮が砲弾を${ending}。`)).toEqual([
      '送る final hedge: subject=北朝鮮 object=砲弾',
    ])
  },
)

test('a noun of action keeps what hangs on it, inside the phrase that its verb takes', () => {
  const text = 'ロシアは北朝鮮への石油輸出を再開した。'
  const language = languageOf('ja')
  const { clauses } = language.parse(text, { start: 0, end: text.length }, language.mentions(text, null))
  const exports = clauses[0]?.phrases.find((p) => p.case === 'object')
  expect(exports?.head).toBe('輸出')
  expect(exports?.modifiers.map((m) => [m.case, text.slice(m.phrase.core.start, m.phrase.core.end)])).toEqual(
    [['goal', '北朝鮮']],
  )
})
