import { expect, test } from 'vitest'
import { finder, type Told } from './find.fixture.ts'

const find = { ja: finder('ja'), en: finder('en') }

const periods = (code: 'ja' | 'en', told: Told | string): readonly unknown[] =>
  find[code](told).statements.map((s) => s.period && [s.period.text, s.period.from, s.period.to])

test.each([
  ['a month', '北朝鮮は2023年5月にロシアに砲弾を送った。', ['2023年5月', '2023-05', '2023-05']],
  ['a month of last year', '北朝鮮は昨年12月、ロシアに砲弾を送った。', ['昨年12月', '2022-12', '2022-12']],
  ['a beginning', 'ロシアは昨年12月から北朝鮮に石油を輸出している。', ['昨年12月から', '2022-12', null]],
  [
    'a beginning and an end',
    'ロシアは昨年12月から今年4月までに北朝鮮に石油6万7300バレルを輸出した。',
    ['昨年12月から今年4月まで', '2022-12', '2023-04'],
  ],
  [
    'a resumption, which goes on',
    'ロシアは昨年12月に北朝鮮への石油輸出を再開した。',
    ['昨年12月', '2022-12', null],
  ],
  ['no date', '北朝鮮はロシアに砲弾を送った。', null],
])('read on 3 July 2023: %s: 「%s」', (_, text, period) => {
  expect(periods('ja', text)).toEqual([period])
})

test.each([
  ['a month', 'North Korea sent shells to Russia in May 2023.', ['May 2023', '2023-05', '2023-05']],
  ['last year', 'North Korea sent shells to Russia last year.', ['last year', '2022', '2022']],
  [
    'a beginning',
    'Russia has been shipping oil to North Korea since December.',
    ['since December', '2022-12', null],
  ],
  [
    'an end',
    'Iran will deliver missiles to Russia by October 1, 2023.',
    ['by October 1, 2023', null, '2023-10-01'],
  ],
  [
    'a beginning and an end',
    'Between December 2022 and April 2023 Russia shipped refined oil to North Korea.',
    ['Between December 2022 and April 2023', '2022-12', '2023-04'],
  ],
  [
    'a resumption, which goes on',
    'Russia resumed oil exports to North Korea in December 2022.',
    ['December 2022', '2022-12', null],
  ],
  ['no date', 'North Korea sent shells to Russia.', null],
])('read on 3 July 2023: %s: "%s"', (_, text, period) => {
  expect(periods('en', text)).toEqual([period])
})

test.each([
  ['ja', '北朝鮮は昨年12月、ロシアに砲弾を送った。', '昨年12月'],
  ['ja', 'ロシアは昨年から北朝鮮に石油を輸出している。', '昨年から'],
  ['en', 'North Korea sent shells to Russia last year.', 'last year'],
  ['en', 'North Korea sent shells to Russia in May.', 'May'],
] as const)(
  'without a day of publication a relative date keeps its words and stays null (%s): %s',
  (code, body, words) => {
    expect(periods(code, { body, publishedOn: null })).toEqual([[words, null, null]])
  },
)

test.each([
  ['ja', '北朝鮮は2023年5月にロシアに砲弾を送った。', ['2023年5月', '2023-05', '2023-05']],
  ['en', 'North Korea sent shells to Russia in May 2023.', ['May 2023', '2023-05', '2023-05']],
] as const)('a full date needs no day of publication (%s): %s', (code, body, period) => {
  expect(periods(code, { body, publishedOn: null })).toEqual([period])
})

test('another day of publication moves relative dates alone', () => {
  const body = '北朝鮮は昨年12月、ロシアに砲弾を送った。北朝鮮は2020年5月、ロシアに石炭を送った。'
  expect(periods('ja', { body, publishedOn: '2021-02-01' })).toEqual([
    ['昨年12月', '2020-12', '2020-12'],
    ['2020年5月', '2020-05', '2020-05'],
  ])
})
