import { expect, test } from 'vitest'
import { lexicon } from './lexicon/article-lexicon.fixture.ts'
import { teaserHeadline } from './teaser-headline.ts'

test.each([
  ['The lamp keepers meet', 'The lamp keepers meet'],
  ['» The lamp keepers meet', 'The lamp keepers meet'],
  ['← Previous post The lamp keepers meet', 'The lamp keepers meet'],
  ['Next PostThe lamp keepers meet', 'The lamp keepers meet'],
  ['Read more: The lamp keepers meet →', 'The lamp keepers meet'],
  ['3. The lamp keepers meet', 'The lamp keepers meet'],
  ['1.000 lamps are lit', '1.000 lamps are lit'],
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
