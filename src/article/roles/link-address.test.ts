import { expect, test } from 'vitest'
import { articleLikeness, linkAddress } from './link-address.ts'

const own = ['https://lamp.example/harbour/barges-of-the-week-are-counted-1040217'].flatMap(
  (a) => linkAddress(a) ?? [],
)

const likeness = (address: string): number => {
  const link = linkAddress(address)
  return link === null ? Number.NaN : articleLikeness(link, own)
}

test.each([
  ['/sea/lamp-keepers-ask-for-warmer-coats-1040211'],
  ['https://www.lamp.example/sea/2031/04/05/ferry-runs-twice-on-market-days-1040209.html'],
  ['/%E6%B8%AF-%E3%81%AE-%E7%8C%AB-%E9%A7%85-%E9%95%B7/1040209'],
])('%s looks like the address of an article', (address) => {
  expect(likeness(address)).toBeGreaterThan(0.5)
})

test.each([
  ['/'],
  ['https://lamp.example'],
  ['/sea'],
  ['/tag/lamp-keepers'],
  ['/authors/ada-lantern-mole'],
  ['/harbour/barges-of-the-week-are-counted-1040217?x=1'],
])('%s does not', (address) => {
  expect(likeness(address)).toBeLessThan(-0.5)
})

test.each([
  ['#top'],
  [''],
  ['mailto:desk@lamp.example'],
  ['javascript:void(0)'],
  ['/a/b-c-d#comment-1'],
  ['/a/b/comments/7'],
])('%s leads to no page of its own', (address) => {
  expect(linkAddress(address)).toBeNull()
})
