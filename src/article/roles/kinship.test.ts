import { expect, test } from 'vitest'
import { kinshipOf } from './kinship.ts'

const article = 'The harbour office said that the ferry would leave the northern quay again on Monday.'
const more = 'The northern quay had been closed since the ferry tore the harbour ramp from its hinges.'
const other = 'Bakers prize loaves longest flour yeast competition.'

test('a line of the article shares its words with the rest of it, another story does not', () => {
  const kinship = kinshipOf([article, more, other], Float64Array.of(0.9, 0.9, 0.1))
  expect(kinship(1)).toBeGreaterThan(0.4)
  expect(kinship(2)).toBe(0)
})

test('a line is no kin of itself', () => {
  expect(kinshipOf([article], Float64Array.of(1))(0)).toBe(0)
})

test('a line of too few words has none', () => {
  expect(kinshipOf([article, 'Ferry'], Float64Array.of(1, 0.5))(1)).toBe(-1)
})

test('scripts without spaces are compared by pairs of characters', () => {
  const kinship = kinshipOf(
    ['港湾局は連絡船の再開を発表した。', '連絡船の再開は港湾局が決める。'],
    Float64Array.of(0.9, 0.5),
  )
  expect(kinship(1)).toBeGreaterThan(0.5)
})
