import { expect, test } from 'vitest'
import { wellFormed } from './well-formed.ts'

test.each([
  ['a\ud800b', 'a\ufffdb'],
  ['\udfff', '\ufffd'],
  ['\udfff\ud83d', '\ufffd\ufffd'],
  ['港 🛢️ 𠮷', '港 🛢️ 𠮷'],
])('%j is %j', (text, whole) => {
  expect(wellFormed(text)).toBe(whole)
})
