import { expect, test } from 'vitest'
import { NameMatcher } from './name-matcher.ts'

const matcher = new NameMatcher([
  ['related |nav| foot| |thumb', 1],
  ['lead !leader rich-text', 2],
  ['read-more-now', 4],
])

test.each([
  ['an entry stands anywhere in a name', 'box-unrelatedly', 1],
  ['between bars it is a whole word', 'main-nav', 1],
  ['and nothing within a longer one', 'navigate unav', 0],
  ['a digit ends a word', 'nav2', 1],
  ['a bar at its end lets it end a longer word', 'pagefoot', 1],
  ['where no letter follows', 'footing', 0],
  ['a bar at its start lets it open a longer word', 'thumbnail', 1],
  ['where no letter stands before', 'athumb', 0],
  ['whatever else opens where a negated entry stands is none', 'leaderboard', 0],
  ['but it counts where it opens elsewhere', 'leader-lead', 2],
  ['a hyphen may stand in a name', 'rich-text', 2],
  ['or be missing', 'richtext', 2],
  ['each of several may', 'readmore-now', 4],
  ['bits of all lists come together', 'related-lead', 3],
  ['other letters go nowhere', 'связь', 0],
])('%s: %s', (_, name, mask) => {
  expect(matcher.find(name)).toBe(mask)
})
