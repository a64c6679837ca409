import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Lexicon } from '../../statements/lexicon.ts'
import { lexiconSections } from './lexicon-section.ts'
import { loadCompiled } from './load.ts'
import { packageRoot } from './package-root.ts'

const lexicons = { ja: loadCompiled<Lexicon>('words-ja'), en: loadCompiled<Lexicon>('words-en') }

const meaningOf = ({ goods, bareOil, notGoods }: Lexicon, word: string): readonly string[] => [
  ...goods.flatMap(({ code, words, needsContext }) =>
    words.includes(word) ? [needsContext ? `${code}, in context` : code] : [],
  ),
  ...(bareOil.includes(word) ? ['oil, crude or product'] : []),
  ...Object.entries(notGoods).flatMap(([kind, phrases]) =>
    phrases.includes(word) ? [`no goods: ${kind}`] : [],
  ),
]

test.each([
  ['ja', '武器', 'arms'],
  ['ja', '弾薬', 'arms.ammunition'],
  ['ja', '砲弾', 'arms.shell'],
  ['ja', 'ロケットランチャー', 'arms.launcher'],
  ['ja', '軍事装備', 'arms.equipment'],
  ['ja', '石油', 'oil, crude or product'],
  ['ja', '石油製品', 'refined-petroleum'],
  ['ja', '軽油', 'diesel'],
  ['ja', '部品', 'other, in context'],
  ['ja', '石油会社', 'no goods: industry'],
  ['ja', 'ミサイル発射', 'no goods: test'],
  ['en', 'munitions', 'arms'],
  ['en', 'ammunition', 'arms.ammunition'],
  ['en', 'shells', 'arms.shell, in context'],
  ['en', 'artillery shells', 'arms.shell'],
  ['en', 'oil', 'oil, crude or product'],
  ['en', 'gasoil', 'diesel'],
  ['en', 'shell company', 'no goods: figure-of-speech'],
  ['en', 'arms embargo', 'no goods: policy'],
] as const)('%s: %s is %s', (language, word, meaning) => {
  expect(meaningOf(lexicons[language], word)).toEqual([meaning])
})

const unitOf = (lexicon: Lexicon, word: string, goods: string): string | undefined => {
  const entry = lexicon.units.find(
    ({ words, needsBefore }) => words.includes(word) && needsBefore.length === 0,
  )
  return entry?.byGoods.find((by) => by.goods === goods)?.unit ?? entry?.unit
}

test.each([
  ['ja', 'バレル', 'crude-oil', 'bbl'],
  ['ja', '発', 'arms.shell', 'round'],
  ['ja', '発', 'arms.missile', 'missile'],
  ['ja', '両', 'rail-vehicle', 'rail_car'],
  ['ja', '両', 'arms.armour', 'vehicle'],
  ['ja', '門', 'arms.artillery', 'gun'],
  ['en', 'tons', 'coal', 't'],
  ['en', 'units', 'arms.drone', 'drone'],
] as const)('%s: %s of %s counts %s', (language, word, goods, unit) => {
  expect(unitOf(lexicons[language], word, goods)).toBe(unit)
})

test('a code that the taxonomy lacks is a fault with file and line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'words-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const part of ['goods', 'languages'])
    cpSync(join(packageRoot, 'data', part), join(folder, part), { recursive: true })
  const file = join(folder, 'languages', 'en', 'goods.yaml')
  const text = readFileSync(file, 'utf8').replace('code: naphtha,', 'code: naphta,')
  writeFileSync(file, text)
  const line = text.split('\n').findIndex((l) => l.includes('code: naphta,')) + 1
  expect(lexiconSections.flatMap((section) => section.compile(folder).faults)).toEqual([
    { file: 'languages/en/goods.yaml', line, message: 'no goods have the code "naphta"' },
  ])
})
