import { expect, test } from 'vitest'
import { finder, inShort, type Told } from './find.fixture.ts'
import { partiesOf } from './statement.ts'

const find = { ja: finder('ja'), en: finder('en') }

const found = (code: 'ja' | 'en', told: Told | string): readonly string[] =>
  find[code](told).statements.map(inShort)

test('each part of an article is read, and the statement names it', () => {
  const { statements } = find.ja({
    title: '北朝鮮がロシアに武器を輸出',
    captions: ['中国は北朝鮮に石炭を輸出した'],
    body: ['イランはロシアに無人機を供与した。'],
  })
  expect(statements.map((s) => [s.part, inShort(s)])).toEqual([
    ['title', 'KP>RU arms'],
    ['caption', 'CN>KP coal'],
    ['body', 'IR>RU drones'],
  ])
})

test.each([
  ['ja', '中国は北朝鮮に精製油を輸出した。'],
  ['en', 'China exported refined oil to North Korea.'],
] as const)('nothing of the clutter is a statement (%s)', (code, claim) => {
  const told = { title: '…', body: ['…'], teasers: [claim, claim] }
  expect(found(code, told)).toEqual([])
  const article = { ...told, body: [claim] }
  expect(found(code, article)).toEqual(['CN>KP refined_petroleum'])
})

test('clutter changes nothing in what the article states', () => {
  const told = { body: '北朝鮮がロシアに砲弾を送った。同国は沈黙した。' }
  expect(find.ja({ ...told, teasers: ['イランはロシアに無人機を供与した。'] })).toEqual(find.ja(told))
})

test.each([
  ['ja', 'ロシアはロシア軍に砲弾を供給した。'],
  ['ja', '北朝鮮は平壌に石炭を運んだ。'],
  ['en', 'Russia sent shells to Russian forces.'],
  ['en', 'Moscow supplied Russia with shells.'],
] as const)('nobody supplies himself (%s): %s', (code, text) => {
  expect(found(code, text)).toEqual([])
})

test.each([
  ['ja', '北朝鮮とロシアはロシアに砲弾を送った。', ['KP>RU ammunition']],
  ['en', 'Iran and Russia supplied drones to Russia.', ['IR>RU drones']],
] as const)('of several suppliers the recipient is left out (%s): %s', (code, text, statements) => {
  expect(found(code, text)).toEqual(statements)
})

test.each([
  ['ja', '北朝鮮はロシアに送った。'],
  ['ja', '砲弾を輸出した。'],
  ['ja', '北朝鮮の砲弾が並んだ。'],
  ['en', 'North Korea sent Russia.'],
  ['en', 'Shells were exported.'],
] as const)('goods and at least one side must be said (%s): %s', (code, text) => {
  expect(found(code, text)).toEqual([])
})

test('a side that nobody names is null', () => {
  const [statement] = find.ja('北朝鮮は砲弾を輸出した。').statements
  expect(statement).toMatchObject({ supplier: { code: 'KP' }, recipient: null, class: 'ammunition' })
})

test.each([
  [
    'ja',
    '北朝鮮はロシアに砲弾を送り、ロシアは見返りに石油を供給した。',
    ['KP>RU ammunition', 'RU>KP refined_petroleum'],
    '見返り',
  ],
  [
    'ja',
    '北朝鮮がロシアに弾薬を送った。見返りに石油を受け取った。',
    ['KP>RU ammunition', 'RU>KP refined_petroleum'],
    '見返り',
  ],
  [
    'en',
    'North Korea sent shells to Russia. In return it received oil.',
    ['KP>RU ammunition', 'RU>KP refined_petroleum'],
    'In return',
  ],
] as const)(
  'what is given in return goes the other way, and both are an exchange (%s): %s',
  (code, text, statements, cue) => {
    const result = find[code](text)
    expect(result.statements.map(inShort)).toEqual(statements)
    expect(result.exchanges).toMatchObject([
      { statements: result.statements.map((s) => s.id), cue: { text: cue } },
    ])
  },
)

test('two transfers without words for an exchange are none', () => {
  const result = find.ja('北朝鮮はロシアに砲弾を送り、ロシアは北朝鮮に石油を供給した。')
  expect(result.statements).toHaveLength(2)
  expect(result.exchanges).toEqual([])
})

test('an anaphor stands for a state of the sentence before, whatever part that was', () => {
  expect(found('ja', { body: ['北朝鮮は増産した。', '同国はロシアに砲弾を輸出した。'] })).toEqual([
    'KP>RU ammunition',
  ])
})

test.each([
  ['ja', '北朝鮮は昨年12月、ロシアに砲弾を送った。'],
  ['en', 'North Korea sent shells to Russia last year.'],
] as const)('a statement without a day of publication has no invented dates (%s): %s', (code, body) => {
  const [statement] = find[code]({ body, publishedOn: null }).statements
  expect(statement?.period).toMatchObject({ from: null, to: null })
})

test('how a role was found is said: overt, topic, adjective, anaphora, exchange, purpose', () => {
  const ways = (code: 'ja' | 'en', text: string): readonly string[] =>
    find[code](text).statements.flatMap((s) =>
      [...partiesOf(s.supplier), ...partiesOf(s.recipient)].map((p) => p.found),
    )
  expect(ways('ja', '北朝鮮がロシアに砲弾を送った。')).toEqual(['overt', 'overt'])
  expect(ways('ja', '北朝鮮はロシアに砲弾を輸出する計画だ。')).toEqual(['topic', 'overt'])
  expect(ways('en', 'Iranian drones reached Russia.')).toEqual(['adjective', 'overt'])
  expect(ways('ja', '北朝鮮は増産した。ロシアは同国から砲弾を購入した。')).toEqual(['anaphora', 'overt'])
  expect(ways('ja', '北朝鮮はイランを助けるため、砲弾を輸出した。')).toEqual(['overt', 'purpose'])
})

test('an empty article and one without a part that is searched state nothing', () => {
  expect(find.ja({}).statements).toEqual([])
  expect(find.en({ body: '' }).statements).toEqual([])
})
