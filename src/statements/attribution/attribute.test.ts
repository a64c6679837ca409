import { expect, test } from 'vitest'
import { finder, inShort, type Told } from '../find.fixture.ts'
import type { Statement } from '../statement.ts'

const find = { ja: finder('ja'), en: finder('en') }

/** The speakers of a statement, nearest first: `outlet ロイター通信 > state 米国務省`. */
const chain = ({ attribution }: Statement): string =>
  attribution.map((s) => `${s.kind} ${s.name}`).join(' > ')

const chains = (code: 'ja' | 'en', told: Told | string): readonly string[] =>
  find[code](told).statements.map(chain)

test.each([
  ['によると', '米国務省によると、北朝鮮がロシアに砲弾を送った。', 'state 米国務省'],
  ['a verb of saying', '韓国国防省は、北朝鮮がロシアに砲弾を送ったと発表した。', 'state 韓国国防省'],
  ['a verb of saying behind', '「北朝鮮がロシアに砲弾を送った」と韓国国防省は述べた。', 'state 韓国国防省'],
  ['an accusation', '米国は、北朝鮮がロシアに砲弾を送ったと非難した。', 'state 米国'],
  ['an outlet', 'ロイター通信は、北朝鮮がロシアに砲弾を送ったと報じた。', 'outlet ロイター通信'],
  [
    'an outlet in the next sentence',
    '北朝鮮がロシアに砲弾を送った。ロイター通信が報じた。',
    'outlet ロイター通信',
  ],
  [
    'a report with its author',
    '国連安保理の北朝鮮制裁委員会の報告書によると、ロシアは北朝鮮に石油を輸出した。',
    'document 国連安保理北朝鮮制裁委員会 報告書',
  ],
  ['a register', '中国税関総署の統計によると、中国は北朝鮮に精製油を輸出した。', 'document 中国 統計'],
  ['somebody unnamed', 'ある外交筋は、北朝鮮がロシアに砲弾を送ったと明らかにした。', 'unnamed 外交筋'],
  ['nobody', '北朝鮮がロシアに砲弾を送った。', ''],
])('the speaker is named by %s: 「%s」', (_, text, speakers) => {
  expect(chains('ja', text)).toEqual([speakers])
})

test.each([
  [
    'according to',
    'According to the State Department, North Korea sent shells to Russia.',
    'state the State Department',
  ],
  [
    'according to, behind',
    'North Korea sent shells to Russia, according to the State Department.',
    'state the State Department',
  ],
  [
    'a verb of saying',
    'The South Korean defence ministry said North Korea sent shells to Russia.',
    'state The South Korean defence ministry',
  ],
  ['a verb of saying behind', 'North Korea sent shells to Russia, Washington said.', 'state Washington'],
  ['an outlet', 'Reuters reported that North Korea sent shells to Russia.', 'outlet Reuters'],
  ['an outlet behind', 'North Korea sent shells to Russia, Reuters reported.', 'outlet Reuters'],
  ['quotation marks', '"North Korea sent shells to Russia," the spokesman said.', 'unnamed the spokesman'],
  ['somebody unnamed', 'North Korea sent shells to Russia, two sources said.', 'unnamed two sources'],
  ['nobody', 'North Korea sent shells to Russia.', ''],
])('the speaker is named by %s: "%s"', (_, text, speakers) => {
  expect(chains('en', text)).toEqual([speakers])
})

test.each([
  [
    'en',
    'through whom somebody spoke',
    'A U.S. official told Reuters that North Korea sent shells to Russia.',
    'outlet Reuters > state A U.S. official',
  ],
  [
    'en',
    'whom an outlet cites',
    'Reuters, citing U.S. officials, reported that North Korea sent shells to Russia.',
    'outlet Reuters > state U.S. officials',
  ],
  [
    'ja',
    'which outlet is named afterwards',
    '米国務省によると、北朝鮮がロシアに砲弾を送った。ロイター通信が報じた。',
    'outlet ロイター通信 > state 米国務省',
  ],
] as const)('a chain runs from the nearest to the origin (%s): %s', (code, _, text, speakers) => {
  expect(chains(code, text)).toEqual([speakers])
})

test('a source goes on for the rest of its paragraph, and no further', () => {
  const sentence = 'イランもロシアに無人機を供与した。'
  const opening = '米国務省によると、北朝鮮がロシアに砲弾を送った。'
  expect(chains('ja', { body: [`${opening}${sentence}`] })).toEqual(['state 米国務省', 'state 米国務省'])
  expect(chains('ja', { body: [opening, sentence] })).toEqual(['state 米国務省', ''])
})

test('a speaker of its own ends what a sentence inherits', () => {
  expect(
    chains(
      'en',
      'Washington said Iran sent drones to Russia. Kyiv said North Korea sent shells to Russia. China sent oil to North Korea.',
    ),
  ).toEqual(['state Washington', 'state Kyiv', 'state Kyiv'])
})

test('who denies is the speaker of the denial', () => {
  expect(chains('en', 'Iran denied supplying drones to Russia.')).toEqual(['state Iran'])
})

test('the day of the saying is kept with the speaker, and is no period', () => {
  for (const [code, text] of [
    ['ja', '米国は6月15日、北朝鮮がロシアに砲弾を送ったと発表した。'],
    ['en', 'The State Department said on 15 June that North Korea sent shells to Russia.'],
  ] as const) {
    const [statement] = find[code](text).statements
    expect(statement?.period).toBeNull()
    expect(statement?.attribution[0]?.saidOn).toBe('2023-06-15')
  }
})

test.each([
  ['ja', '米国務省によると、北朝鮮がロシアに砲弾を送った。', '米国務省', 'によると'],
  ['ja', '韓国国防省は、北朝鮮がロシアに砲弾を送ったと発表した。', '韓国国防省', '発表した'],
  ['en', 'North Korea sent shells to Russia, Washington said.', 'Washington', 'said'],
] as const)('speaker and cue are quoted as written (%s): %s', (code, text, words, cue) => {
  const [speaker] = find[code](text).statements[0]?.attribution ?? []
  expect(speaker).toMatchObject({ text: words, cue: { text: cue } })
})

test('the words of the speaker are not in the quote of the claim', () => {
  const [statement] = find.ja('韓国国防省は、北朝鮮がロシアに砲弾を送ったと発表した。').statements
  expect(statement?.quote.text).toBe('北朝鮮がロシアに砲弾を送った')
})

test('the sides of the claim do not change with who says it', () => {
  for (const { statements } of [
    find.ja('米国務省によると、北朝鮮がロシアに砲弾を送った。'),
    find.en('Washington said North Korea sent shells to Russia.'),
  ])
    expect(statements.map(inShort)).toEqual(['KP>RU ammunition'])
})

test.each([
  [
    'a sentence that makes no claim',
    '米財務省は6日、両替商3人を制裁対象に指定した。同省によると、イランはロシアに無人機を送った。',
    'state 米財務省',
  ],
  [
    'an unnamed source of a firm',
    '調査会社ノルデによれば、ロシアはインドに原油を輸出した。',
    'unnamed 調査会社ノルデ',
  ],
  [
    'what people told',
    'ロシアがインドに原油を送っていることが、業界関係者8人の話で分かった。',
    'unnamed 業界関係者8人',
  ],
  [
    'the sentence behind, which only says from whom it became known',
    'ロシアはインドに原油を輸出した。業界筋と海運データから明らかになった。',
    'unnamed 業界筋',
  ],
  [
    'the clause before, where another topic stands between',
    '米政府も昨年10月、2社を制裁対象とし、無人機は中国からロシアに運ばれたと指摘した。',
    'state 米政府',
  ],
])('the speaker is found in %s', (_, text, speaker) => {
  expect(chains('ja', text).map((c) => c.split(' > ').at(-1))).toContain(speaker)
})

test('a title that names nobody has the first source of the page', () => {
  const body = ['イランはインドに原油を輸出した。', '英国防省によると、イランはロシアに無人機を送った。']
  expect(chains('ja', { title: 'イランが原油をトルコに輸出', body })[0]).toBe('state 英国防省')
})
