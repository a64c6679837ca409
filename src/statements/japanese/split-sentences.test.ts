import { expect, test } from 'vitest'
import { splitJapanese } from './split-sentences.ts'

test.each([
  ['a full stop', '砲弾を送った。石油も送った。', ['砲弾を送った。', '石油も送った。']],
  ['question and exclamation marks', '本当か？ 本当だ！', ['本当か？', '本当だ！']],
  ['a line’s end', '砲弾を輸出\n石油を輸入', ['砲弾を輸出', '石油を輸入']],
  ['no stop at all', '砲弾を輸出', ['砲弾を輸出']],
  ['stops inside brackets', '「送った。もう無い。」と述べた。', ['「送った。もう無い。」と述べた。']],
  [
    'stops inside nested brackets',
    '『「送った。」と言う。』と書いた。',
    ['『「送った。」と言う。』と書いた。'],
  ],
  ['a bracket that is never closed', '「送った。\n次の文。', ['「送った。', '次の文。']],
  ['a bracket that was never opened', '送った」。次の文。', ['送った」。', '次の文。']],
  ['wide spaces around', '\u3000砲弾を送った。\u3000石油も。', ['砲弾を送った。', '石油も。']],
  ['a decimal point', '1.5万トンを送った。', ['1.5万トンを送った。']],
  ['a dateline', '【ワシントン時事】砲弾を送った。', ['砲弾を送った。']],
  ['a dateline with a dash', '[ロンドン 8日 ロイター] - 砲弾を送った。', ['砲弾を送った。']],
  ['nothing', ' \n ', []],
])('sentences and %s', (_, text, sentences) => {
  expect(splitJapanese(text, { start: 0, end: text.length }).map((s) => text.slice(s.start, s.end))).toEqual(
    sentences,
  )
})

test('only the part is split', () => {
  const text = '題名。本文だ。続き。'
  expect(splitJapanese(text, { start: 3, end: 7 })).toEqual([{ start: 3, end: 7 }])
})
