import { expect, test } from 'vitest'
import { loadCompiled } from '../../adapters/data-files/load.ts'
import type { EnglishData } from './english-language.ts'
import { splitEnglish } from './split-sentences.ts'

const split = splitEnglish(loadCompiled<EnglishData>('language-en').syntax.abbreviations)

test.each([
  ['a full stop', 'Iran sent oil. China paid.', ['Iran sent oil.', 'China paid.']],
  ['question and exclamation marks', 'Did it? It did! Yes.', ['Did it?', 'It did!', 'Yes.']],
  ['a closing quotation mark', '"It sent oil." China paid.', ['"It sent oil."', 'China paid.']],
  ['an opening one', 'Iran sent oil. “We paid,” it said.', ['Iran sent oil.', '“We paid,” it said.']],
  ['abbreviations', 'Mr. Smith of Acme Corp. Ltd. sent oil.', ['Mr. Smith of Acme Corp. Ltd. sent oil.']],
  [
    'names with full stops',
    'The U.S. Treasury and the U.N. Panel met.',
    ['The U.S. Treasury and the U.N. Panel met.'],
  ],
  ['initials', 'J. Doe sent oil.', ['J. Doe sent oil.']],
  ['a decimal point', 'It sent 1.5 million barrels.', ['It sent 1.5 million barrels.']],
  [
    'a sentence that begins with a figure',
    'It sent oil. 500 tonnes came.',
    ['It sent oil.', '500 tonnes came.'],
  ],
  ['small letters after a stop', 'It sent approx. five tonnes.', ['It sent approx. five tonnes.']],
  ['an empty line', 'Iran sends oil\n\nChina pays', ['Iran sends oil', 'China pays']],
  ['no stop at all', 'Iran sends oil', ['Iran sends oil']],
  ['nothing', ' \n ', []],
])('sentences and %s', (_, text, sentences) => {
  expect(split(text, { start: 0, end: text.length }).map((s) => text.slice(s.start, s.end))).toEqual(
    sentences,
  )
})

test('only the part is split', () => {
  const text = 'A title. Iran sent oil. China paid.'
  expect(split(text, { start: 9, end: 23 })).toEqual([{ start: 9, end: 23 }])
})
