import { expect, test } from 'vitest'
import { embeddedData } from '../embedded/embedded.ts'
import { lexicon } from '../lexicon/article-lexicon.fixture.ts'
import { htmlPage } from '../page/html-page.ts'
import { linePriors } from './line-prior.ts'
import { pageView } from './page-view.ts'

const paragraph = `<p>${'The harbour office counted the barges of the week before the morning bell. '.repeat(4)}</p>`
const picture = '<img src="/b.jpg" alt="">'
const words = 'Barges wait at the northern mole, and nobody asks for the second column.'

/** How much speaks for the page's second line being a caption. */
const forCaption = (around: (line: string) => string): number => {
  const page = htmlPage(`<h1>The barges of the week</h1>${paragraph}${around(words)}${paragraph}`)
  return linePriors(pageView(page, embeddedData(page), lexicon, 'en'))[2]?.[1] ?? 0
}

test.each<[rule: string, around: (line: string) => string, speaks: boolean]>([
  [
    'an element named after captions holds the line',
    (line) => `<div class="wp-caption-text"><p>${line}</p></div>`,
    true,
  ],
  [
    'one named after pictures holds it with a picture',
    (line) => `<div class="story-image">${picture}<p>${line}</p></div>`,
    true,
  ],
  ['one named so holds no picture', (line) => `<div class="story-image"><p>${line}</p></div>`, false],
  [
    'one named so holds several more lines',
    (line) => `<div class="story-image">${picture}<p>${line}</p>${paragraph.repeat(3)}</div>`,
    false,
  ],
  ['nothing is named', (line) => `<div>${picture}<p>${line}</p></div>`, false],
])('%s', (_, around, speaks) => {
  expect(forCaption(around) > 0).toBe(speaks)
})
