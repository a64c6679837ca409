import { expect, test } from 'vitest'
import { type Cue, cueMask, cues, hasCue } from './name-cues.ts'

const cuesOf = (names: string): readonly Cue[] => cues.filter((cue) => hasCue(cueMask(names), cue))

test.each<[names: string, found: readonly Cue[]]>([
  ['', []],
  ['storyLead', ['content', 'lead']],
  ['article-leaderboard', ['content']],
  ['PhotoInfoText', ['caption', 'media', 'widget', 'content']],
  ['video-timeline', ['media']],
  ['col-8 site-footer', ['footer']],
])('the cues of `%s`', (names, found) => {
  expect(new Set(cuesOf(names))).toEqual(new Set(found))
})
