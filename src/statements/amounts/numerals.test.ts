import { expect, test } from 'vitest'
import { englishNumeral } from './english-numerals.ts'
import { japaneseNumeral } from './japanese-numerals.ts'

test.each([
  ['8万4000バレル', 84_000, null, 6],
  ['1万666バレル', 10_666, null, 5],
  ['千個', 1000, null, 1],
  ['二万トン', 20_000, null, 2],
  ['16万5000バレル', 165_000, null, 7],
  ['3億7000万ドル', 370_000_000, null, 7],
  ['1.5万発', 15_000, null, 4],
  ['67,300バレル', 67_300, null, 6],
  ['数十万発', null, null, 3],
  ['5~10発', 5, 10, 4],
  ['5～10万発', 50_000, 100_000, 5],
  ['100発', 100, null, 3],
])('「%s」', (text, value, high, end) => {
  expect(japaneseNumeral(text, 0)).toEqual({ value, high, end })
})

test.each([
  ['67,300 barrels', 67_300, null, 6],
  ['1.5 million shells', 1_500_000, null, 11],
  ['one million barrels', 1_000_000, null, 11],
  ['two dozen kinds', 24, null, 9],
  ['Forty-three calls', 43, null, 11],
  ['a million barrels', 1_000_000, null, 9],
  ['dozens of missiles', null, null, 9],
  ['hundreds of thousands of rounds', null, null, 24],
  ['5-10 missiles', 5, 10, 4],
  ['2 to 3 million barrels', 2_000_000, 3_000_000, 14],
  ['three, the', 3, null, 5],
])('"%s"', (text, value, high, end) => {
  expect(englishNumeral(text, 0)).toEqual({ value, high, end })
})

test.each(['a ship', 'the', 'onerous'])('"%s" is no figure', (text) => {
  expect(englishNumeral(text, 0)).toBeNull()
})
