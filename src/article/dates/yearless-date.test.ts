import { expect, test } from 'vitest'
import { lexicon } from '../lexicon/article-lexicon.fixture.ts'
import { dayInYears, yearlessDate } from './yearless-date.ts'

test.each([
  ['7/3(月) 9:40', 7, 3, 1],
  ['７/３（月）９:４０配信', 7, 3, 1],
  ['7月3日(月)', 7, 3, 1],
  ['7月3日（月曜日）', 7, 3, 1],
  ['7월 3일(월) 09:40', 7, 3, 1],
  ['7월 3일 (월요일)', 7, 3, 1],
  ['7.3(월)', 7, 3, 1],
  ['7月3日 星期一', 7, 3, 1],
  ['7月2日周日', 7, 2, 0],
  ['3 июля, 09:40', 7, 3, null],
  ['3 июля в 09:40', 7, 3, null],
  ['July 3, 9:40 a.m.', 7, 3, null],
])('%s is a day whose year is not said', (text, month, day, weekday) => {
  expect(yearlessDate(text, lexicon)).toEqual({ month, day, weekday })
})

test.each([
  ['3/4 of the hold'],
  ['7/3'],
  ['7月3日'],
  ['2023年7月3日(月)'],
  ['from July 3 on'],
  ['room 12, 9:40'],
  ['9:40'],
])('%s is none, or not a sure one', (text) => {
  expect(yearlessDate(text, lexicon)).toBeNull()
})

test.each([
  ['7/3(月)', [2022, 2023, 2024], '2023-07-03'],
  ['7/3(火)', [2022, 2023], null],
  ['3 июля, 09:40', [2022, 2023], '2023-07-03'],
  ['2/29(木)', [2023, 2024], '2024-02-29'],
  ['7/3(月)', [], null],
])('%s, of the years %j, is %s', (text, years, day) => {
  const date = yearlessDate(text, lexicon)
  expect(date === null ? null : dayInYears(date, years)).toBe(day)
})
