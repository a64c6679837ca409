import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Gazetteer } from '../../parties/gazetteer.ts'
import { loadCompiled } from './load.ts'
import { packageRoot } from './package-root.ts'
import { partiesSection } from './parties-section.ts'

const gazetteer = loadCompiled<Gazetteer>('parties')

const partiesNamed = (word: string): readonly string[] => [
  ...gazetteer.states.flatMap((s) =>
    [s.names, s.adjectives, s.metonyms, s.government, s.places].some((words) =>
      Object.values(words).some((list) => list.includes(word)),
    )
      ? [s.code]
      : [],
  ),
  ...[...gazetteer.organisations, ...gazetteer.outlets].flatMap(({ id, names }) =>
    Object.values(names).some((list) => list.includes(word)) ? [id] : [],
  ),
]

test.each([
  ['朝鮮民主主義人民共和国', 'KP'],
  ['Pyongyang', 'KP'],
  ['アメリカ合衆国', 'US'],
  ['国務省', 'US'],
  ['Kremlin', 'RU'],
  ['旧ソ連', 'SU'],
  ['Türkiye', 'TR'],
  ['南ア', 'ZA'],
  ['Emirati', 'AE'],
  ['国連制裁委員会', 'un-1718-committee'],
  ['専門家パネル', 'un-1718-panel'],
  ['フーシ派', 'houthis'],
  ['サウスチャイナ・モーニング・ポスト', 'south-china-morning-post'],
  ['朝鮮中央通信', 'kcna'],
  ['Kpler', 'kpler'],
])('%s names %s alone', (word, party) => {
  expect(partiesNamed(word)).toEqual([party])
})

test.each(['Congo', 'Korea', 'Georgia', 'Jordan', '国民党軍', '国防省', '外務省'])(
  '%s names nobody by itself',
  (word) => {
    expect(partiesNamed(word)).toEqual([])
  },
)

test('a committee and the panel that reports to it are two origins', () => {
  const origins = gazetteer.organisations
    .filter(({ id }) => id.startsWith('un-1718-'))
    .map(({ origin }) => origin)
  expect(origins).toEqual(['un-1718-committee', 'un-1718-panel'])
})

test('a word given to a second state is a fault that names both files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parties-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync(join(packageRoot, 'data', 'parties'), join(folder, 'parties'), { recursive: true })
  const file = join(folder, 'parties', 'states', 'MN.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('[Mongolia]', '[Mongolia, Pyongyang]'))
  expect(partiesSection.compile(folder).faults).toEqual([
    { file: 'parties/states/KP.yaml', line: null, message: '"Pyongyang" (en) also names state MN' },
    { file: 'parties/states/MN.yaml', line: null, message: '"Pyongyang" (en) also names state KP' },
  ])
})
