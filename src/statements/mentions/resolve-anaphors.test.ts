import { expect, test } from 'vitest'
import type { Span } from '../../text/span.ts'
import type { Mention, PartyMention } from '../syntax/mention.ts'
import { anaphorsIn, resolveAnaphors, resolvePossessives } from './resolve-anaphors.ts'

const names: Readonly<Record<string, string>> = {
  北朝鮮: 'KP',
  ロシア: 'RU',
  Iran: 'IR',
  Russia: 'RU',
  China: 'CN',
}

const mentionsOf = (text: string): readonly Mention[] =>
  Object.entries(names)
    .flatMap(([name, code]) =>
      [...text.matchAll(new RegExp(name, 'gu'))].map(
        (m): PartyMention => ({
          kind: 'party',
          start: m.index,
          end: m.index + name.length,
          party: { code, country: null, name },
          way: 'name',
          speaker: 'state',
          origin: code,
        }),
      ),
    )
    .sort((a, b) => a.start - b.start)

const sentenceOf =
  (text: string) =>
  (at: number): Span | null => {
    const start = Math.max(text.lastIndexOf('。', at - 1), text.lastIndexOf('. ', at - 1)) + 1
    const stop = /[。.]/gu
    stop.lastIndex = at
    return { start, end: (stop.exec(text)?.index ?? text.length - 1) + 1 }
  }

const shown = (text: string, resolved: readonly PartyMention[]): readonly string[] =>
  resolved.map((m) => `${text.slice(m.start, m.end)}=${m.party.code} ${m.way}`)

test.each([
  ['a word at every place', '同国は同国に', ['同国'], [0, 3]],
  ['a phrase of two words', 'and the country', ['the country'], [4]],
  ['the head of a sentence', 'The country said', ['the country'], [0]],
  ['no part of a word', 'bits, itself, its', ['its'], [14]],
  ['no part of a longer phrase', 'the countryside', ['the country'], []],
  ['nothing', 'ロシア', ['同国'], []],
] as const)('anaphors are found as %s', (_, text, words, starts) => {
  expect(anaphorsIn(text, words).map((s) => s.start)).toEqual(starts)
})

test.each([
  [
    'the state named before its sentence',
    '北朝鮮は増産した。ロシアは同国から買った。',
    ['同国=KP contextual'],
  ],
  ['the last one of several', '北朝鮮が動いた。ロシアが動いた。同国は沈黙した。', ['同国=RU contextual']],
  [
    'one that its sentence does not name',
    '北朝鮮が動いた。ロシアが動いた。ロシアは同国から買った。',
    ['同国=KP contextual'],
  ],
  [
    'the one before it in its sentence, where none stands before',
    'ロシアは砲弾を同国西部に運んだ。',
    ['同国=RU contextual'],
  ],
  ['nobody, where nobody was named', '同国は沈黙した。ロシアが動いた。', []],
])('同国 stands for %s', (_, text, expected) => {
  expect(
    shown(text, resolveAnaphors(mentionsOf(text), anaphorsIn(text, ['同国']), sentenceOf(text))),
  ).toEqual(expected)
})

test.each([
  [
    'the first state of its sentence',
    'China waited. Iran told Russia that its oil was sold.',
    ['its=IR contextual'],
  ],
  [
    'the state named last, where its sentence names none before it',
    'China waited. Now its oil is sold.',
    ['its=CN contextual'],
  ],
  ['nobody, where nobody was named', 'Now its oil is sold to China.', []],
])('"its" stands for %s', (_, text, expected) => {
  const words = anaphorsIn(text, ['its'])
  expect(shown(text, resolvePossessives(mentionsOf(text), words, sentenceOf(text)))).toEqual(expected)
})
