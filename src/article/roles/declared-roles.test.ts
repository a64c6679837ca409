import { expect, test } from 'vitest'
import { embeddedData } from '../embedded/embedded.ts'
import { lexicon } from '../lexicon/article-lexicon.fixture.ts'
import { htmlPage } from '../page/html-page.ts'
import { withDeclared } from './declared-roles.ts'
import type { MacroRole } from './line-scores.ts'
import { pageView } from './page-view.ts'

const paragraph = `<p>${'The harbour office counted the barges of the week before the morning bell. '.repeat(4)}</p>`
const remark = `<p>${'I have rowed past that office for years and nobody ever counted anything. '.repeat(4)}</p>`

/** What becomes of the page's lines when the trees took all of them for article text. */
const declared = (html: string): readonly MacroRole[] => {
  const page = htmlPage(html)
  const view = pageView(page, embeddedData(page), lexicon, 'en')
  return withDeclared(
    view,
    page.lines.map((): MacroRole => 'content'),
  )
}

test.each<[rule: string, html: string, roles: readonly MacroRole[]]>([
  ['a paragraph stays', paragraph, ['content']],
  [
    'what stands in a figcaption is a caption',
    `${paragraph}<figure><figcaption>Barges at the mole</figcaption></figure>`,
    ['content', 'caption'],
  ],
  [
    'a line beside it that says the same without the credit is dropped',
    `${paragraph}<figure><figcaption>Barges at the northern mole. Photo: Lamp</figcaption></figure><div>Barges at the northern mole.</div>`,
    ['content', 'caption', 'other'],
  ],
  ['a footer is no article', `${paragraph}<footer>${remark}</footer>`, ['content', 'other']],
  [
    'readers’ comments are none, however many',
    `${paragraph}${paragraph}<section id="comments">${remark}${remark}${remark}</section>`,
    ['content', 'content', 'other', 'other', 'other'],
  ],
  [
    'a page that has all its text in such elements is not believed',
    `<p>Short.</p><footer>${paragraph}${paragraph}</footer>`,
    ['content', 'content', 'content'],
  ],
])('%s', (_, html, roles) => {
  expect(declared(html)).toEqual(roles)
})
