import { expect, test } from 'vitest'
import { repeatedWords } from './repeated-words.ts'

test('a word of two owners is named once for each, letter case aside', () => {
  const words = [
    { word: 'Rounds', owner: 'arms.shell' },
    { word: 'rounds', owner: 'talks' },
    { word: 'shells', owner: 'arms.shell' },
  ]
  expect(repeatedWords(words)).toEqual([
    { word: 'Rounds', owner: 'arms.shell', others: ['talks'] },
    { word: 'rounds', owner: 'talks', others: ['arms.shell'] },
  ])
})

test('a word that one owner gives twice is no repetition', () => {
  const words = [
    { word: 'fuel', owner: 'refined-petroleum' },
    { word: 'fuel', owner: 'refined-petroleum' },
  ]
  expect(repeatedWords(words)).toEqual([])
})
