import { expect, test } from 'vitest'
import { lexicon } from './lexicon/article-lexicon.fixture.ts'
import { readArticle } from './read-article.ts'

const english =
  'The harbour office of Port Elverin counted the barges of the week before the morning bell, and a clerk read the list aloud.'
const japanese =
  '港の事務所は朝の鐘の前に今週のはしけを数え、書記が一覧を読み上げた。二列目について尋ねる者はいなかった。'

const publicationOf = (page: {
  readonly title?: string
  readonly before?: string
  readonly text?: string
  readonly behind?: string
}) => {
  const text = page.text ?? english
  const html = `<html><head><title>${page.title ?? 'Barges of the week'}</title></head><body><main><h1>Barges of the week</h1>
<div>${page.before ?? ''}</div><p>${text}</p><p>1. ${text}</p><p>2. ${text}</p></main>
<footer>${page.behind ?? ''}</footer></body></html>`
  const { article } = readArticle(new TextEncoder().encode(html), {}, lexicon)
  return article === null ? null : [article.publishedOn, article.publishedFrom]
}

test('a date that ends the title of the page is metadata', () => {
  expect(publicationOf({ title: 'Barges of the week | Harbour | Lamp | 03.07.2023' })).toEqual([
    '2023-07-03',
    'metadata',
  ])
})

test('a date within the headline is not', () => {
  expect(publicationOf({ title: 'Barges of the week from 3 July 2023 on | Lamp' })).toEqual([null, null])
})

test.each([
  ['the copyright line', '© 2019-2023 港湾新報', '2023-07-03'],
  ['an address', '<a href="/2023/07/tide">潮の話をもっと</a>', '2023-07-03'],
  ['a year in which the third of July is no Monday', '© 2022 港湾新報', null],
  ['nothing', '', null],
])('7/3(月) is in the year that %s names', (_, behind, day) => {
  expect(publicationOf({ before: '7/3(月) 9:40配信', text: japanese, behind })?.[0]).toBe(day)
})

test('a date in full goes before one without its year', () => {
  const before = '<span>7/4(火) 9:40</span></div><div>2023年7月3日 公開'
  expect(publicationOf({ before, text: japanese, behind: '© 2023 港湾新報' })).toEqual(['2023-07-03', 'text'])
})

test('the day of a later change is not the day of publication', () => {
  expect(publicationOf({ before: 'Last updated: 4 July 2023' })).toEqual([null, null])
})
