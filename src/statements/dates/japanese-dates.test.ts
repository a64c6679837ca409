import { expect, test } from 'vitest'
import { loadCompiled } from '../../adapters/data-files/load.ts'
import type { IsoDay } from '../../text/partial-date.ts'
import type { JapaneseDateWords } from '../language-data.ts'
import { japaneseDates } from './japanese-dates.ts'

const read = japaneseDates(loadCompiled<{ readonly dates: JapaneseDateWords }>('language-ja').dates)

test.each([
  ['2019年3月以降途絶', '2019年3月以降', '2019-03', '2019-03', 'since'],
  ['昨年暮れから続く', '昨年暮れから', '2022-12', '2022-12', 'since'],
  ['2022年12月に再開', '2022年12月', '2022-12', '2022-12', 'at'],
  ['今年6月中旬現在、', '今年6月中旬現在', '2023-06-15', '2023-06-15', 'as_of'],
  ['6月中旬、声明を', '6月中旬', '2023-06-11', '2023-06-20', 'at'],
  ['先月11日に発表', '先月11日', '2023-06-11', '2023-06-11', 'at'],
  ['12月に出港した', '12月', '2022-12', '2022-12', 'at'],
  ['２日に会談した', '２日', '2023-07-02', '2023-07-02', 'at'],
  ['13日に会談した', '13日', '2023-06-13', '2023-06-13', 'at'],
  ['令和4年3月に', '令和4年3月', '2022-03', '2022-03', 'at'],
  ['昨年上半期に', '昨年上半期', '2022-01', '2022-06', 'at'],
  ['昨年12月から今年4月までの合計', '昨年12月から今年4月まで', '2022-12', '2023-04', 'at'],
  ['9月7日から10月1日にかけて', '9月7日から10月1日にかけて', '2022-09-07', '2022-10-01', 'at'],
  ['一昨年の秋から', '一昨年の秋から', '2021-09', '2021-11', 'since'],
  ['昨年末までに', '昨年末までに', '2022-12', '2022-12', 'until'],
  ['2〜4月の輸入', '2〜4月', '2023-02', '2023-04', 'at'],
  ['昨年4―6月期は', '昨年4―6月期', '2022-04', '2022-06', 'at'],
  ['今春、受け取った', '今春', '2023-03', '2023-05', 'at'],
])('「%s」 read on 3 July 2023', (text, words, from, to, role) => {
  const [first] = read(text, '2023-07-03' as IsoDay)
  expect(
    first && { words: text.slice(first.start, first.end), from: first.from, to: first.to, role: first.role },
  ).toEqual({
    words,
    from,
    to,
    role,
  })
})

test('同年 and 同月 take up the date before them', () => {
  expect(
    read('2020年10月に止まった。最後は同年8月だった。', '2023-07-03' as IsoDay).map((d) => d.from),
  ).toEqual(['2020-10', '2020-08'])
})

test('without a day of publication a relative date stays relative', () => {
  expect(read('昨年暮れから', null)).toMatchObject([{ from: null, to: null, role: 'since' }])
})

test.each(['30人', '1718号', '5000個', '第3回', '100発'])('%s is no date', (text) => {
  expect(read(text, '2023-07-03' as IsoDay)).toEqual([])
})
