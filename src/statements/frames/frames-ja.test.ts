import { expect, test } from 'vitest'
import { finder, inShort, type Told } from '../find.fixture.ts'

const find = finder('ja')
const found = (told: Told | string): readonly string[] => find(told).statements.map(inShort)

test.each([
  ['北朝鮮がロシアに砲弾を送った。', 'KP>RU ammunition'],
  ['イランはロシアに無人機を供与した。', 'IR>RU drones'],
  ['石炭を北朝鮮は中国へ輸出した。', 'KP>CN coal'],
  ['平壌はモスクワに弾道ミサイルを引き渡した。', 'KP>RU missiles'],
  ['ロシアに対し、北朝鮮は砲弾を提供した。', 'KP>RU ammunition'],
  ['ロシア向けに北朝鮮が砲弾を出荷した。', 'KP>RU ammunition'],
])('who gives supplies: 「%s」', (sentence, statement) => {
  expect(found(sentence)).toEqual([statement])
})

test.each([
  ['ロシアは北朝鮮から砲弾を購入した。', 'KP>RU ammunition'],
  ['インドがロシアから原油を輸入した。', 'RU>IN crude_oil'],
  ['ロシアは北朝鮮製の砲弾を北朝鮮から調達した。', 'KP>RU ammunition'],
])('who takes receives: 「%s」', (sentence, statement) => {
  expect(found(sentence)).toEqual([statement])
})

test.each([
  ['北朝鮮からロシアに砲弾が渡った。', 'KP>RU ammunition'],
  ['イランからロシアへ無人機が届いた。', 'IR>RU drones'],
  ['砲弾は北朝鮮からロシアに到着した。', 'KP>RU ammunition'],
])('goods that arrive have a source and a goal: 「%s」', (sentence, statement) => {
  expect(found(sentence)).toEqual([statement])
})

test.each([
  ['砲弾は北朝鮮によりロシアに供給された。', 'KP>RU ammunition'],
  ['無人機はイランからロシアに引き渡された。', 'IR>RU drones'],
  ['北朝鮮からロシアに弾薬が供与された。', 'KP>RU ammunition'],
])('in the passive the goods are the subject: 「%s」', (sentence, statement) => {
  expect(found(sentence)).toEqual([statement])
})

test.each([
  ['北朝鮮がロシアに送った砲弾は不発が多かった。', 'KP>RU ammunition', '北朝鮮がロシアに送った砲弾'],
  ['ロシアに砲弾を供与した北朝鮮は行進をした。', 'KP>RU ammunition', 'ロシアに砲弾を供与した北朝鮮'],
])(
  'a clause that describes goods or a party is a claim, quoted with its noun: 「%s」',
  (sentence, statement, quote) => {
    const { statements } = find(sentence)
    expect(statements.map(inShort)).toEqual([statement])
    expect(statements[0]?.quote.text).toBe(quote)
  },
)

test('whom a supply is to help receives it', () => {
  const [statement] = find('北朝鮮はイランを助けるため、砲弾を輸出した。').statements
  expect(statement).toMatchObject({ supplier: { code: 'KP' }, recipient: { code: 'IR', found: 'purpose' } })
})

test.each([
  ['ロシアは北朝鮮への石油輸出を再開した。', 'RU>KP refined_petroleum resumed'],
  ['ロシアは対北石油輸出を再開した。', 'RU>KP refined_petroleum resumed'],
  ['北朝鮮向け石油輸出をロシアが再開した。', 'RU>KP refined_petroleum resumed'],
  ['ロシアは北朝鮮への石油輸出を停止した。', 'RU>KP refined_petroleum suspended'],
  ['北朝鮮はロシアへの弾薬の輸出を計画している。', 'KP>RU ammunition planned'],
  ['北朝鮮はロシアに砲弾を輸出する計画だ。', 'KP>RU ammunition planned'],
  ['北朝鮮はロシアに砲弾を送る予定だ。', 'KP>RU ammunition planned'],
  ['ロシアは北朝鮮に砲弾の供給を求めた。', 'KP>RU ammunition planned'],
  ['北朝鮮はロシアに砲弾を送り続けている。', 'KP>RU ammunition'],
])('the phase of the transfer is that of its verb or noun: 「%s」', (sentence, statement) => {
  expect(found(sentence)).toEqual([statement])
})

test('"resumed what had been stopped since" is two statements', () => {
  const { statements } = find('ロシアは2019年3月から停止していた北朝鮮への精製油輸出を昨年9月に再開した。')
  expect(statements.map((s) => [inShort(s), s.period?.from, s.period?.to])).toEqual([
    ['RU>KP refined_petroleum suspended', '2019-03', '2022-09'],
    ['RU>KP refined_petroleum resumed', '2022-09', null],
  ])
})

test('who asks would receive, and the statement is marked as a request', () => {
  expect(find('ロシアは北朝鮮に砲弾の供給を求めた。').statements).toMatchObject([
    { supplier: { code: 'KP' }, recipient: { code: 'RU' }, phase: 'planned', flags: ['request'] },
  ])
})

test.each([
  '北朝鮮がロシアに砲弾を送った可能性がある。',
  '北朝鮮がロシアに砲弾を送ったとみられる。',
  '北朝鮮はロシアに砲弾を供与したようだ。',
  '米国は、北朝鮮がロシアに砲弾を送ったと非難した。',
  '米国は北朝鮮がロシアに砲弾を送ったとみている。',
  '北朝鮮がロシアに砲弾を送った疑いがある。',
])('what is hedged or accused is alleged: 「%s」', (sentence) => {
  expect(found(sentence)).toEqual(['KP>RU ammunition alleged'])
})

test.each([
  '北朝鮮はロシアに砲弾を送っていないと主張した。',
  '北朝鮮はロシアに砲弾を送っていない。',
  'ロシア大統領府は、北朝鮮がロシアに砲弾を供給しているとの報道について「証拠がない」と述べた。',
  'ロシア大統領府は、北朝鮮がロシアに砲弾を送ったとの指摘を否定した。',
  'ロシア外務省は、北朝鮮がロシアに砲弾を送ったとの指摘を事実無根だとした。',
])('a denial repeats what it denies: 「%s」', (sentence) => {
  expect(found(sentence)).toEqual(['KP>RU ammunition denied'])
})

test.each([
  [
    'by a party to the flow stops it',
    '中国は北朝鮮への石油輸出を禁止した。',
    ['CN>KP refined_petroleum suspended'],
  ],
  ['by a resolution is no statement', '決議は北朝鮮への石油輸出を禁止している。', []],
  ['by somebody else is no statement', '国連安保理は北朝鮮からの石炭輸入を禁止した。', []],
])('a ban %s', (_, sentence, statements) => {
  expect(found(sentence)).toEqual(statements)
})

test.each([
  ['a message is no goods', '北朝鮮はロシアにメッセージを送った。'],
  ['nor is a telegram that praises goods', '北朝鮮がロシアに祝電を送り、武器をたたえた。'],
  ['a launch is no transfer', '北朝鮮はミサイルを発射した。'],
  ['a price is none', '原油価格が上昇した。'],
  ['a cap is none', '北朝鮮への石油の輸出には年間50万バレルの上限がある。'],
  ['a factory is none', '北朝鮮は砲弾工場を視察した。'],
  ['talks without goods are none', '北朝鮮はロシアと会談した。'],
])('%s: 「%s」', (_, sentence) => {
  expect(found(sentence)).toEqual([])
})

test.each([
  ['recipients', '北朝鮮は中国とロシアに石炭を輸出した。', ['KP>CN coal', 'KP>RU coal']],
  ['suppliers', '北朝鮮とイランはロシアに武器を供与した。', ['KP>RU arms', 'IR>RU arms']],
  ['classes of goods', '北朝鮮はロシアに武器と石炭を輸出した。', ['KP>RU arms', 'KP>RU coal']],
  [
    'verbs',
    '北朝鮮はロシアに砲弾を送り、ロシアはイランに小麦を売った。',
    ['KP>RU ammunition', 'RU>IR other'],
  ],
])('a list of %s is as many statements: 「%s」', (_, sentence, statements) => {
  expect(found(sentence)).toEqual(statements)
})

test('an amount that several share is one statement', () => {
  expect(found('ロシアと中国は北朝鮮に石油50万バレルを輸出した。')).toEqual(['RU+CN>KP refined_petroleum'])
})

test('同国 is the state that its sentence does not name, and says that it was found so', () => {
  const { statements } = find('北朝鮮は砲弾を増産している。ロシアは同国から砲弾を購入した。')
  expect(statements.map(inShort)).toEqual(['KP>RU ammunition'])
  expect(statements[0]?.supplier).toMatchObject({ text: '同国', found: 'anaphora' })
})

test.each([
  ['a total', 'ロシアは北朝鮮に石油を輸出した。合計は6万7300バレルだった。', [[67_300, null]]],
  [
    'amounts by month',
    '中国は北朝鮮に精製油を輸出した。3月に1万5260バレル、4月に3万3931バレルだった。',
    [
      [15_260, '2023-03'],
      [33_931, '2023-04'],
    ],
  ],
])('%s of a flow said before takes its parties and goods from there', (_, text, amounts) => {
  const [flow, ...figures] = find(text).statements
  expect(flow?.quantity).toBeNull()
  expect(figures.map((s) => [s.quantity?.value, s.period?.from ?? null])).toEqual(amounts)
  for (const figure of figures) expect(inShort(figure)).toBe(flow === undefined ? null : inShort(flow))
})

test('an amount without a flow before it is nobody’s', () => {
  expect(found('合計は6万7300バレルだった。')).toEqual([])
})

test('a series of dated amounts is as many statements, each with its own words', () => {
  const { statements } = find('中国は北朝鮮に精製油を1月に1万バレル、2月に2万バレル輸出した。')
  expect(statements.map((s) => [s.quantity?.value, s.period?.from, s.quote.text])).toEqual([
    [10_000, '2023-01', '中国は北朝鮮に精製油を1月に1万バレル'],
    [20_000, '2023-02', '2月に2万バレル'],
  ])
})

test.each([
  ['北朝鮮、ロシアに砲弾', ['KP>RU ammunition']],
  ['北朝鮮がロシアに武器を輸出', ['KP>RU arms']],
  ['北朝鮮の砲弾', []],
  ['ロシアの原油', []],
])('a headline leaves words out: 「%s」', (title, statements) => {
  expect(found({ title })).toEqual(statements)
})
