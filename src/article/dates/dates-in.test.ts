import { expect, test } from 'vitest'
import { lexicon } from '../lexicon/article-lexicon.fixture.ts'
import { addressDate } from './address-date.ts'
import { readDateTime } from './date-time.ts'
import { datesIn } from './dates-in.ts'

test.each([
  ['2023年7月3日', '2023-07-03'],
  ['２０２３年７月３日', '2023-07-03'],
  ['令和5年7月3日', '2023-07-03'],
  ['令和元年5月1日', '2019-05-01'],
  ['平成31年4月30日', '2019-04-30'],
  ['2023. 7. 3.', '2023-07-03'],
  ['2023년 7월 3일', '2023-07-03'],
  ['2023/07/03 09:40', '2023-07-03'],
  ['June 15, 2023', '2023-06-15'],
  ['Jun. 15, 2023', '2023-06-15'],
  ['15th of June 2023', '2023-06-15'],
  ['3 июля 2023 г.', '2023-07-03'],
  ['03.07.2023', '2023-07-03'],
  ['25/12/2023', '2023-12-25'],
])('%s is %s', (text, day) => {
  expect(datesIn(`(${text})`, lexicon, 'en').map((date) => date.day)).toEqual([day])
})

test.each([
  ['ja', '2023年07月03日 09時40分', '2023-07-03'],
  ['ja', '2023年7月3日（月）9時40分 配信', '2023-07-03'],
  ['ja', '令和５年７月３日', '2023-07-03'],
  ['ja', 'R5.7.3 更新', '2023-07-03'],
  ['ja', '2023.7.3', '2023-07-03'],
  ['ja', '２０２３／７／３', '2023-07-03'],
  ['ko', '입력 2023.07.03. 오전 9:40', '2023-07-03'],
  ['ko', '2023년 7월 3일 월요일', '2023-07-03'],
  ['ko', '2023. 7. 3.', '2023-07-03'],
  ['ko', '2023-07-03 09:40', '2023-07-03'],
  ['zh', '2023年7月3日 星期一', '2023-07-03'],
  ['zh', '二〇二三年七月三日', '2023-07-03'],
  ['zh', '二○二三年十二月三十一日', '2023-12-31'],
  ['zh', '民國112年7月3日', '2023-07-03'],
  ['zh', '2023/07/03 09:40', '2023-07-03'],
  ['ru', '3 июля 2023, 09:40', '2023-07-03'],
  ['ru', 'понедельник, 3 июля 2023 г.', '2023-07-03'],
  ['ru', 'Опубликовано: 03.07.2023', '2023-07-03'],
  ['ru', '03.07.23 09:40', '2023-07-03'],
  ['en', 'Monday, 3 July 2023', '2023-07-03'],
  ['en', 'Mon Jul 3 2023', '2023-07-03'],
  ['en', '03-Jul-2023', '2023-07-03'],
  ['en', 'July 3rd, 2023, 9:40 a.m.', '2023-07-03'],
  ['de', 'Do 25.04.24 | 14:07 Uhr', '2024-04-25'],
])('in a page in %s, %s is %s', (language, text, day) => {
  expect(datesIn(text, lexicon, language).map((date) => date.day)).toEqual([day])
})

test('two digits are no year in English, where such a number is a version', () => {
  expect(datesIn('release 10.04.12', lexicon, 'en')).toEqual([])
})

test('R5.7.3 is a date in Japanese alone', () => {
  expect(datesIn('R5.7.3', lexicon, 'en')).toEqual([])
})

test.each(['2023年2月30日', 'version 1.2.2023.4', '03/07/2023', 'May 2023', '12.5.1', 'call 2023-555-0101'])(
  '%s is no date, or not a sure one',
  (text) => {
    expect(datesIn(text, lexicon, 'en')).toEqual([])
  },
)

test('03/07/2023 is the third of July where the language says days first', () => {
  expect(datesIn('03/07/2023', lexicon, 'fr').map((date) => date.day)).toEqual(['2023-07-03'])
})

test.each([
  ['2023-07-04T00:30:00+09:00', '2023-07-04', '2023-07-04T00:30:00+09:00'],
  ['2023-07-03 10:00:00 +0900', '2023-07-03', '2023-07-03T10:00:00+09:00'],
  ['2023-07-03T10:00Z', '2023-07-03', '2023-07-03T10:00:00Z'],
  ['2024-11-22T06:57:50.233+00:00', '2024-11-22', '2024-11-22T06:57:50+00:00'],
  ['2025-06-05 12:36', '2025-06-05', '2025-06-05T12:36:00'],
  ['20230703', '2023-07-03', null],
  ['Mon, 03 Jul 2023 10:00:00 GMT', '2023-07-03', '2023-07-03T10:00:00Z'],
  ['Mon Jul 03 2023 10:00:00 GMT+0900 (JST)', '2023-07-03', '2023-07-03T10:00:00+09:00'],
  ['July 3, 2023', '2023-07-03', null],
])('metadata %s keep their own day and offset', (raw, day, at) => {
  expect(readDateTime(raw, lexicon)).toEqual({ day, at })
})

test.each([
  ['https://lamp.example/2023/06/15/ferry.html', '2023-06-15'],
  ['https://lamp.example/news/20230615-ferry', '2023-06-15'],
  ['https://lamp.example/a/2023-6-5-ferry', '2023-06-05'],
  ['https://lamp.example/ferry-12345678', null],
  ['https://lamp.example/2023/13/45/', null],
  ['https://20230615.example/ferry', null],
])('the address %s carries %s', (address, day) => {
  expect(addressDate(address)).toBe(day)
})
