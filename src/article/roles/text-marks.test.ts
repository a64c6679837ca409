import { expect, test } from 'vitest'
import { textMarks } from './text-marks.ts'

test.each([
  ['Ports Load Again', { smallWords: 0, capitals: 3 / 16 }],
  ['three ports load', { smallWords: 1, capitals: 0 }],
  ['Порты снова грузят', { smallWords: 2 / 3, capitals: 1 / 18 }],
  ['at a pier', { shortWords: 2 / 3 }],
  ['7 of 10', { digits: 3 / 7 }],
  ['a, b、c; d', { commas: 3 }],
  ['“so” it 「said」', { quotes: 4 }],
  ['Home | News › Ports', { bars: 2 }],
  ['', { digits: 0, capitals: 0, smallWords: 0, shortWords: 0, commas: 0, quotes: 0, bars: 0 }],
])('%j', (text, expected) => {
  expect(textMarks(text)).toMatchObject(expected)
})
