import { expect, test } from 'vitest'
import { finder, inShort, type Told } from '../find.fixture.ts'

const japanese = finder('ja')
const english = finder('en')

const ja = (told: Told): readonly string[] => japanese(told).statements.map(inShort)

test('a title that names one side gets the other from the flow that the body tells in full', () => {
  expect(
    ja({ title: 'イラン産原油を購入', body: '中国の製油会社はイランから原油10万トンを買った。' }),
  ).toContain('IR>CN crude_oil')
})

test('a sentence far below gets the side that the beginning of the page named', () => {
  const between = Array.from({ length: 7 }, () => '港には霧が立ちこめていた。')
  expect(
    ja({
      body: [
        'ガーナはトーゴに原油を輸出している。',
        ...between,
        '5月にはガーナ産の原油3万トンを積み出した。',
      ],
    }),
  ).toEqual(['GH>TG crude_oil', 'GH>TG crude_oil'])
})

test('who is spoken of without a name is nobody', () => {
  expect(
    ja({ body: ['ガーナはトーゴに原油を輸出している。', 'ガーナは残りの原油を別の買い手に売った。'] }),
  ).toEqual(['GH>TG crude_oil', 'GH>? crude_oil'])
})

test('two flows of such goods leave it open which one is meant', () => {
  expect(
    ja({
      title: 'ガーナ、原油の輸出を再開',
      body: 'ガーナはトーゴに原油を輸出した。ガーナはマリにも原油を輸出した。',
    })[0],
  ).toBe('GH>? crude_oil resumed')
})

test('other goods are another flow', () => {
  expect(ja({ body: ['ガーナはトーゴに原油を輸出している。', 'ガーナは石炭も輸出した。'] })).toContain(
    'GH>? coal',
  )
})

test('English pages have a theme too', () => {
  const told: Told = {
    title: 'Ghana halts crude exports',
    body: 'Ghana sold crude oil to Togo for years.',
  }
  expect(english(told).statements.map(inShort)[0]).toBe('GH>TG crude_oil suspended')
})
