import { expect, test } from 'vitest'
import { loadCompiled } from '../../adapters/data-files/load.ts'
import type { Gazetteer } from '../../parties/gazetteer.ts'
import { partyFinder } from './party-finder.ts'

const gazetteer = loadCompiled<Gazetteer>('parties')
const finders = {
  ja: partyFinder({
    gazetteer,
    language: 'ja',
    actors: ['政府', '国防省', '外務省', '軍', '側', '紙'],
    sentActors: [],
    groups: ['武装組織'],
    against: ['対'],
    origins: ['産', '製'],
  }),
  en: partyFinder({
    gazetteer,
    language: 'en',
    actors: ['government', 'officials', 'official', 'army', 'troops'],
    sentActors: ['troops'],
    groups: ['武装組織'],
    against: [],
    origins: ['-made'],
  }),
}

/** The mentions of a text in short: `ロシア=RU name`. */
const found = (code: 'ja' | 'en', text: string): readonly string[] =>
  finders[code](text).map((m) => {
    const words = text.slice(m.start, m.end)
    switch (m.kind) {
      case 'party':
        return `${words}=${m.party.code ?? m.party.country ?? 'nobody’s'} ${m.way}`
      case 'place':
        return `${words}=${m.state} place`
      default:
        return `${words}=${m.kind}`
    }
  })

test.each([
  ['states by name', '北朝鮮とロシア連邦', ['北朝鮮=KP name', 'ロシア連邦=RU name']],
  ['capitals', '平壌とクレムリン', ['平壌=KP metonym', 'クレムリン=RU metonym']],
  [
    'a state with its actor',
    '北朝鮮国防省とロシア軍',
    ['北朝鮮国防省=KP government', 'ロシア軍=RU government'],
  ],
  ['one character with its actor', '米政府と露軍', ['米政府=US government', '露軍=RU government']],
  ['one character after 対', '対北制裁と対露輸出', ['北=KP name', '露=RU name']],
  ['a side', '日本側', ['日本側=JP government']],
  ['where goods come from', 'イラン産原油', ['イラン産=IR adjective']],
  ['one character in a headline', '米、ウクライナに', ['ウクライナ=UA name', '米=US name']],
  ['places', 'ウラジオストク港と羅津港', ['ウラジオストク=RU place', '羅津=KP place']],
  ['persons', 'プーチン大統領', ['プーチン=RU person']],
  ['outlets', 'ロイター通信が報じた', ['ロイター通信=outlet']],
  ['organisations', '国連安保理は', ['国連安保理=nobody’s organisation']],
  [
    'regions',
    'アジア産原油をアフリカ諸国に',
    ['アジア産=nobody’s adjective', 'アフリカ諸国=nobody’s organisation'],
  ],
  ['full-width letters', 'ＣＩＡによると', ['ＣＩＡ=US government']],
])('%s: 「%s」', (_, text, expected) => {
  expect(found('ja', text)).toEqual(expected)
})

test.each([
  ['states by name', 'North Korea and the DPRK', ['North Korea=KP name', 'DPRK=KP name']],
  ['a possessor', 'Iran’s oil', ['Iran=IR name']],
  ['adjectives', 'Iranian oil, Russian-flagged', ['Iranian=IR adjective', 'Russian=RU adjective']],
  [
    'an adjective with its actor',
    'Russian officials',
    ['Russian officials=RU government', 'Russian=RU adjective'],
  ],
  ['an actor must be a whole word', 'the Russian armyworm', ['Russian=RU adjective']],
  ['capitals', 'Moscow and the White House', ['Moscow=RU metonym', 'White House=US metonym']],
  ['the longest name', 'Nigerian and Niger', ['Nigerian=NG adjective', 'Niger=NE name']],
  ['places', 'Vladivostok', ['Vladivostok=RU place']],
  [
    'a name in capitals is not a pronoun',
    'gave US officials to us',
    ['US officials=US government', 'US=US name'],
  ],
  ['outlets', 'told Reuters', ['Reuters=outlet']],
])('%s: "%s"', (_, text, expected) => {
  expect(found('en', text)).toEqual(expected)
})

test.each([
  ['ja', '朝鮮半島と日本海', ['朝鮮半島', '日本海']],
  ['ja', '中国地方の港', ['中国地方']],
  ['en', 'the Korean Peninsula and the Gulf of Oman', ['Korean Peninsula', 'Gulf of Oman']],
] as const)('a phrase that only contains a name is no party (%s): %s', (code, text, phrases) => {
  const mentions = finders[code](text)
  expect(mentions.map((m) => m.kind)).toEqual(phrases.map(() => 'decoy'))
  expect(mentions.map((m) => text.slice(m.start, m.end))).toEqual(phrases)
})

test.each([
  ['ja', '北に向かい、米を食べた'],
  ['ja', 'アルトルコの港'],
  ['en', 'sailed north to the harbour'],
  ['en', 'Iranians-to-be told us'],
] as const)('no state is named (%s): %s', (code, text) => {
  expect(found(code, text).filter((m) => !m.includes('IR '))).toEqual([])
})

test('a short name counts once its state was named, and not before', () => {
  expect(found('ja', '北は動いた。北朝鮮は動いた。北は動いた。')).toEqual([
    '北朝鮮=KP name',
    '北=KP contextual',
  ])
  expect(found('en', 'The port of the North. North Korea moved. Then the North did.')).toEqual([
    'North Korea=KP name',
    'the North=KP contextual',
  ])
})

test('the words of another state do not open a short name', () => {
  expect(found('ja', 'ロシアは動いた。北は動いた。')).toEqual(['ロシア=RU name'])
})

test('names of one state share an origin, by which independence is counted', () => {
  const origins = finders
    .ja('北朝鮮、平壌、北朝鮮国防省、対北')
    .flatMap((m) => (m.kind === 'party' ? m.origin : []))
  expect(new Set(origins)).toEqual(new Set(['KP']))
})
