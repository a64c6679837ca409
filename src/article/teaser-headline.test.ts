import { expect, test } from 'vitest'
import { lexicon } from './lexicon/article-lexicon.fixture.ts'
import { isRanking, teaserHeadline, withoutPlace } from './teaser-headline.ts'

test.each([
  ['The lamp keepers meet', 'The lamp keepers meet'],
  ['» The lamp keepers meet', 'The lamp keepers meet'],
  ['← Previous post The lamp keepers meet', 'The lamp keepers meet'],
  ['Next PostThe lamp keepers meet', 'The lamp keepers meet'],
  ['Read more: The lamp keepers meet →', 'The lamp keepers meet'],
  ['3. Liga: the lamp keepers meet', '3. Liga: the lamp keepers meet'],
  ['Next postal reform is small', 'Next postal reform is small'],
  ['Next post', 'Next post'],
  ['次の記事：港の灯台、今日から点灯', '港の灯台、今日から点灯'],
  ['【写真】港の灯台、今日から点灯', '【写真】港の灯台、今日から点灯'],
  ['이전기사 등대지기 모임이 열렸다', '등대지기 모임이 열렸다'],
  ['下一篇：灯塔今日点亮', '灯塔今日点亮'],
  ['Читайте также: Маяк зажгли снова', 'Маяк зажгли снова'],
])('the headline of %s is %s', (text, headline) => {
  expect(teaserHeadline(text, lexicon)).toBe(headline)
})

test('numbers are the places of a ranking where the first two are there', () => {
  expect(isRanking(['1. Lamps are lit', '2. Keepers meet', '10. Boats leave'])).toBe(true)
  expect(isRanking(['3. Liga: keepers meet', '1. Liga: boats leave'])).toBe(false)
  expect(isRanking([])).toBe(false)
})

test.each([
  ['10. Boats leave', 'Boats leave'],
  ['１．港の灯台', '１．港の灯台'],
  ['1．港の灯台', '港の灯台'],
  ['1.000 lamps are lit', '1.000 lamps are lit'],
])('the place of %s is no word of the headline', (headline, bare) => {
  expect(withoutPlace(headline)).toBe(bare)
})
