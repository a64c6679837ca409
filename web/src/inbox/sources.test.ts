import { expect, test } from 'vitest'
import { pastedSources } from './sources.ts'

test.each([
  ['', []],
  ['  \n ', []],
  ['https://a.example/1', ['address']],
  ['https://a.example/1\n\n http://b.example/2 ', ['address', 'address']],
  ['https://a.example/1\nand a sentence', ['text']],
  ['北朝鮮はロシアに砲弾を輸出した。', ['text']],
  ['javascript:alert(1)', ['text']],
])('%j is pasted as %j', (text, kinds) => {
  expect(pastedSources(text, 'pasted').map(({ kind }) => kind)).toEqual(kinds)
})
