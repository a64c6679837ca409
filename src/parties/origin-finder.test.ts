import { expect, test } from 'vitest'
import { loadCompiled } from '../adapters/data-files/load.ts'
import { isoDay } from '../text/partial-date.ts'
import type { Gazetteer } from './gazetteer.ts'
import { originFinder } from './origin-finder.ts'
import type { OriginsData } from './origins-data.ts'

const find = originFinder(loadCompiled<Gazetteer>('parties'), loadCompiled<OriginsData>('origins'))
const key = (words: string, country: string | null = null, on: string | null = null): string | null =>
  find({ words, country, isOutlet: false, on: on === null ? null : isoDay(on) })

const committee = 'org:united-nations/un-security-council/un-1718-committee#register'

test.each([
  [
    committee,
    [
      'UN 1718 Committee',
      'the website of the U.N. Security Council’s 1718 Committee',
      '国連安保理北朝鮮制裁委員会',
      '国連安全保障理事会の北朝鮮制裁委員会（1718委員会）が公表した集計',
      '国連制裁委員会の統計',
      '유엔 안보리 대북제재위원회',
      '1718委员会',
      'Комитет 1718',
    ],
  ],
  [
    'US/foreign-ministry',
    [
      'the U.S. State Department',
      'US State Department (fact sheet)',
      '米国務省の23日付の資料',
      '米国務省報道官',
      '미국 국무부 (자료)',
      '美国国务院',
      'Secretary of State Antony Blinken',
      'a State Department official',
    ],
  ],
  ['US/presidency', ['The White House', 'White House spokesman John Kirby', '米ホワイトハウス', '백악관']],
  ['US/defence-ministry', ['the Pentagon', '米国防総省', 'a Pentagon spokeswoman', '五角大楼']],
  ['KP/defence-ministry', ["North Korea's defence ministry", '北朝鮮国防省', '북한 국방성']],
  ['KR/defence-ministry', ["South Korea's Defense Ministry", '韓国国防省', '韓国防省', '한국 국방부']],
  ['KR/intelligence-service', ['the National Intelligence Service', '韓国の国家情報院', '국가정보원']],
  ['RU/foreign-ministry', ['Russian Foreign Minister Sergei Lavrov', 'Sergei Lavrov', 'ロシア外務省']],
  ['RU/presidency', ['Kremlin spokesman Dmitry Peskov', 'クレムリン', 'Кремль']],
  ['KP', ['North Korea', 'Pyongyang', '北朝鮮', 'Kim Jong Un']],
  ['US/unnamed', ['US officials', 'a senior American official', '米当局者', '미국 당국자']],
  ['outlet:reuters', ['Reuters', 'ロイター通信', '路透社']],
  ['org:kpler', ['Kpler', 'data from Kpler']],
] as const)('%s goes by many names, in many languages', (expected, names) => {
  expect(Object.fromEntries(names.map((name) => [name, key(name)]))).toEqual(
    Object.fromEntries(names.map((name) => [name, expected])),
  )
})

test.each([
  ['the foreign ministry', 'RU', 'RU/foreign-ministry'],
  ['外務省', 'JP', 'JP/foreign-ministry'],
  ['МИД', 'RU', 'RU/foreign-ministry'],
  ['officials', 'UA', 'UA/unnamed'],
  ['the regime', 'KP', 'KP'],
])('%s of a text about %s is its own', (words, country, expected) => {
  expect(key(words, country)).toBe(expected)
})

test.each([
  'officials',
  'a report',
  '付の資料',
  '関係者',
  'Harbour & Hinterland',
  'the foreign ministry',
  '12日の発表',
])('%s alone names nobody whom the gazetteer knows', (words) => {
  expect(key(words)).toBeNull()
})

test('a person speaks for the office held on the day, and for nobody known where that is open', () => {
  expect(key('Shin Won-sik', null, '2024-02-26')).toBe('KR/defence-ministry')
  expect(key('申源湜', null, '2024-10-01')).toBe('KR/presidency')
  expect(key('Shin Won-sik')).toBe('person:Shin Won-sik')
})

test('an outlet that is also a place is an outlet where it speaks as one', () => {
  expect(find({ words: 'Kyiv Independent', country: 'UA', isOutlet: true, on: null })).toBe(
    'outlet:kyiv-independent',
  )
})
