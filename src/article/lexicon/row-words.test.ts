import { expect, test } from 'vitest'
import { foldedLine } from './fold-line.ts'
import { rowShares, rowWords } from './row-words.ts'

const words = rowWords({
  navigation: ['home', 'sign in', 'news'],
  share: ['share', 'x'],
  footer: ['news', 'imprint'],
})

test.each([
  ['Home | News | Weather', { navigation: 2 / 3, share: 0, footer: 1 / 3 }],
  ['Share · X · Home', { navigation: 1 / 3, share: 2 / 3, footer: 0 }],
  ['» Sign in', { navigation: 1, share: 0, footer: 0 }],
  ['[Imprint]', { navigation: 0, share: 0, footer: 1 }],
  ['The barges wait', { navigation: 0, share: 0, footer: 0 }],
  [`home ${'and away '.repeat(50)}`, { navigation: 0, share: 0, footer: 0 }],
])('%j', (line, shares) => {
  expect(rowShares(foldedLine(line), words)).toEqual(shares)
})
