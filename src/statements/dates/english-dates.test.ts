import { expect, test } from 'vitest'
import { loadCompiled } from '../../adapters/data-files/load.ts'
import type { IsoDay } from '../../text/partial-date.ts'
import type { EnglishDateWords } from '../language-data.ts'
import { englishDates } from './english-dates.ts'

const read = englishDates(loadCompiled<{ readonly dates: EnglishDateWords }>('language-en').dates)

test.each([
  ['resumed in December after a break', 'December', '2022-12', '2022-12', 'at'],
  ['since last September, ships', 'since last September', '2022-09', '2022-09', 'since'],
  ['as of mid-June the total', 'as of mid-June', '2023-06-15', '2023-06-15', 'as_of'],
  ['in mid-June the ministry', 'mid-June', '2023-06-11', '2023-06-20', 'at'],
  ['late last year it sent', 'late last year', '2022-10', '2022-12', 'at'],
  [
    'between September 7 and October 1, 2022',
    'between September 7 and October 1, 2022',
    '2022-09-07',
    '2022-10-01',
    'at',
  ],
  ['between 7 March and 5 May', 'between 7 March and 5 May', '2023-03-07', '2023-05-05', 'at'],
  ['Between December and April, Moscow', 'Between December and April', '2022-12', '2023-04', 'at'],
  ['on 15 June 2023 it', '15 June 2023', '2023-06-15', '2023-06-15', 'at'],
  ['on June 15, the', 'June 15', '2023-06-15', '2023-06-15', 'at'],
  ['in the first half of 2022', 'the first half of 2022', '2022-01', '2022-06', 'at'],
  ['in 2021.', '2021', '2021', '2021', 'at'],
  ['on Friday, the', 'Friday', '2023-06-30', '2023-06-30', 'at'],
  ['until the end of last month', 'until the end of last month', '2023-06-25', '2023-06-30', 'until'],
])('"%s" read on 3 July 2023', (text, words, from, to, role) => {
  const [first] = read(text, '2023-07-03' as IsoDay)
  expect(
    first && { words: text.slice(first.start, first.end), from: first.from, to: first.to, role: first.role },
  ).toEqual({ words, from, to, role })
})

test.each([
  'It may deliver more.',
  'troops march on',
  'Resolution 2397 limits',
  '10,666 barrels',
  'the 1718 Committee',
  '$2023 worth',
])('"%s" holds no date', (text) => {
  expect(read(text, '2023-07-03' as IsoDay)).toEqual([])
})
