import { expect, test } from 'vitest'
import type { Article, Teaser } from '../article.ts'
import { lexicon } from '../lexicon/article-lexicon.fixture.ts'
import { readArticle } from '../read-article.ts'

const paragraph =
  'The harbour office of Port Elverin counted the barges of the week before the morning bell, and a clerk read the list aloud.'

type Around = { readonly before?: string; readonly within?: string; readonly behind?: string }

/** A page with an article of four paragraphs, something around it, and something between the paragraphs. */
const articleOf = (around: Around): Article | null => {
  const page = `<html lang="en"><head><title>Barges of the week</title>
<link rel="canonical" href="https://lamp.example/harbour/barges-of-the-week-are-counted-1040217"></head><body>
${around.before ?? ''}<main><article><h1>Barges of the week</h1><p>${paragraph}</p>
<p>A bell was heard. ${paragraph}</p>${around.within ?? ''}
<p>The tide was late. ${paragraph}</p><p>So were the pilots. ${paragraph}</p></article></main>${around.behind ?? ''}</body></html>`
  return readArticle(new TextEncoder().encode(page), {}, lexicon).article
}

const articleWith = (within: string): Article | null => articleOf({ within })

const teasersOf = (around: Around): readonly Teaser[] => articleOf(around)?.clutter.teasers ?? []

const headlines = (teasers: readonly Teaser[]): readonly string[] => teasers.map((teaser) => teaser.headline)

test('a list of headlines that lead to articles is a list of teasers', () => {
  const behind = `<ul><li><a href="/sea/lamp-keepers-ask-for-warmer-coats-1040211">Lamp keepers ask for warmer coats</a></li>
<li><a href="/sea/ferry-runs-twice-on-market-days-1040209">Ferry runs twice on market days</a></li></ul>`
  expect(teasersOf({ behind })).toEqual([
    {
      headline: 'Lamp keepers ask for warmer coats',
      caption: null,
      outlet: null,
      address: '/sea/lamp-keepers-ask-for-warmer-coats-1040211',
    },
    {
      headline: 'Ferry runs twice on market days',
      caption: null,
      outlet: null,
      address: '/sea/ferry-runs-twice-on-market-days-1040209',
    },
  ])
})

test('of section, headline, summary and time in one card the headline is the headline', () => {
  const card = (
    nr: number,
  ): string => `<div class="card"><a href="/sea/the-keepers-of-lamp-${nr}-meet-104021${nr}">
<span class="kicker">Harbour:</span><h3>The keepers of lamp ${nr} meet</h3><p>They spoke of oil and wicks until the ${nr}th bell.</p></a>
<span class="time">14:0${nr}</span><a href="/harbour">All of the harbour today</a></div>`
  expect(teasersOf({ behind: card(1) + card(2) })).toEqual(
    [1, 2].map((nr) => ({
      headline: `The keepers of lamp ${nr} meet`,
      caption: `They spoke of oil and wicks until the ${nr}th bell.`,
      outlet: null,
      address: `/sea/the-keepers-of-lamp-${nr}-meet-104021${nr}`,
    })),
  )
})

test('several headlines in one line are teasers of their own', () => {
  const behind = `<p><a href="/sea/lamp-keepers-ask-for-warmer-coats-1040211">Lamp keepers ask for warmer coats</a>
<a href="/sea/ferry-runs-twice-on-market-days-1040209">Ferry runs twice on market days</a></p>`
  expect(headlines(teasersOf({ behind }))).toEqual([
    'Lamp keepers ask for warmer coats',
    'Ferry runs twice on market days',
  ])
})

test('a short headline among longer ones of its list is a teaser', () => {
  const behind = `<ul><li><a href="/sea/what-is-a-mole-and-why-1040211">What is a mole?</a></li>
<li><a href="/sea/ferry-runs-twice-on-market-days-1040209">Ferry runs twice on market days again</a></li>
<li><a href="/sea/chart-settles-quarrel-of-forty-years-1040203">A chart settles a quarrel of forty years</a></li></ul>`
  expect(headlines(teasersOf({ behind }))).toContain('What is a mole?')
})

test.each([
  [
    'a menu',
    '<nav><ul><li><a href="/sea">News of the open sea</a></li><li><a href="/harbour">Harbour and its people</a></li></ul></nav>',
  ],
  [
    'topics',
    '<ul class="tags"><li><a href="/tag/barges">Barges of Port Elverin</a></li><li><a href="/tag/moles">Moles and their keepers</a></li></ul>',
  ],
  [
    'topics that lead to articles',
    '<ul><li><a href="/sea/ferry-runs-twice-on-market-days-1040209">Ferry market</a></li><li><a href="/sea/lamp-keepers-ask-for-warmer-coats-1040211">Warmer coats</a></li></ul>',
  ],
  [
    'a footer',
    '<footer><a href="/about-us">Who we are and what we do</a> <a href="/privacy">What we know about our readers</a></footer>',
  ],
  [
    'contents of this page',
    '<ol><li><a href="#tide">Why the tide was late today</a></li><li><a href="#pilots">Where the pilots had breakfast</a></li></ol>',
  ],
  [
    'this very article',
    '<ul><li><a href="/harbour/barges-of-the-week-are-counted-1040217?from=latest">Barges of the week are counted</a></li></ul>',
  ],
  [
    'comments',
    '<ul><li><a href="/sea/ferry-runs-twice-on-market-days-1040209#comment-7">I took it and was late twice</a></li></ul>',
  ],
  [
    'mail and telephone',
    '<p><a href="mailto:desk@lamp.example">Write to the desk of the lamp</a></p><p><a href="tel:+100">Call the desk before ten</a></p>',
  ],
  [
    'an advertisement dressed as a teaser',
    '<div class="commercialBlock"><div><a href="/lamp-oil-that-lasts-until-the-morning-1040777"><h3>Lamp oil that lasts until the morning</h3></a></div></div>',
  ],
  [
    'a button',
    '<a class="btn btn-large" href="/become-a-friend-of-the-lamp">Become a friend of the lamp</a>',
  ],
])('%s is no teaser', (_, behind) => {
  expect(headlines(teasersOf({ behind }))).toEqual([])
})

test('the names of those who wrote the article are no teasers', () => {
  const before = '<p class="byline">By Ada Lantern Mole</p>'
  const behind = '<h3><a href="/people/ada-lantern-mole-10402">Ada Lantern Mole</a></h3>'
  expect(headlines(teasersOf({ before, behind }))).toEqual([])
})

test('a link that stands alone between two paragraphs is a teaser, and no part of the article', () => {
  const insert =
    '<p><a href="/sea/lamp-keepers-ask-for-warmer-coats-1040211">LAMP KEEPERS ASK FOR WARMER COATS</a></p>'
  const article = articleWith(insert)
  expect(headlines(article?.clutter.teasers ?? [])).toEqual(['LAMP KEEPERS ASK FOR WARMER COATS'])
  expect(article?.text).not.toContain('LAMP KEEPERS')
})
