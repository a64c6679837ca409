import { expect, test } from 'vitest'
import { lexicon } from '../../src/article/lexicon/article-lexicon.fixture.ts'
import { ownPages } from './base-pages.ts'
import { faultsOf } from './faults-of.ts'
import { mutatedPage } from './mutated-page.ts'

const pages = { own: ownPages(), tuning: [] }

test('250 mutated pages are read without a crash, their spans inside, and the same again', () => {
  const faults = Array.from({ length: 250 }, (_, number) => mutatedPage(1718, number, pages)).flatMap(
    (page, nr) => faultsOf(page, lexicon, nr % 5 === 0).map((fault) => `${nr} ${page.name}: ${fault}`),
  )
  expect(faults).toEqual([])
}, 120_000)

test('the same seed gives the same page, another seed another one', () => {
  expect(mutatedPage(1, 7, pages)).toEqual(mutatedPage(1, 7, pages))
  expect(mutatedPage(1, 7, pages)).not.toEqual(mutatedPage(2, 7, pages))
})
