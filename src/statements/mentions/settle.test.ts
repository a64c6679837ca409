import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlaps } from '../../text/span.ts'
import { finder, inShort, languageOf } from '../find.fixture.ts'
import type { DecoyMention, Mention, PartyMention, PlaceMention } from '../syntax/mention.ts'
import { settleMentions } from './settle.ts'

const party = (start: number, end: number): PartyMention => ({
  kind: 'party',
  start,
  end,
  party: { code: 'RU', country: null, name: 'Russia' },
  way: 'name',
  speaker: 'state',
  origin: 'RU',
})
const place = (start: number, end: number): PlaceMention => ({
  kind: 'place',
  start,
  end,
  state: 'RU',
  name: 'port',
})
const decoy = (start: number, end: number): DecoyMention => ({ kind: 'decoy', start, end })

test.each([
  ['the longer of two that overlap stays', [party(0, 3), decoy(1, 6)], [decoy(1, 6)]],
  ['mentions that touch stay both', [party(3, 5), place(0, 3)], [place(0, 3), party(3, 5)]],
  ['of two kinds at one place a party is taken before a place', [place(0, 4), party(0, 4)], [party(0, 4)]],
  ['a party is taken before words that only look like goods', [decoy(0, 3), party(0, 3)], [party(0, 3)]],
  ['of two equally long, the first', [decoy(1, 3), decoy(0, 2)], [decoy(0, 2)]],
  ['a short one beside the loser stays', [party(0, 2), decoy(1, 4), party(4, 5)], [decoy(1, 4), party(4, 5)]],
  ['nothing', [], []],
] as const)('%s', (_, candidates, settled) => {
  expect(settleMentions('', candidates)).toEqual(settled)
})

test('a leader whose name begins like a metal is a person', () => {
  expect(languageOf('ja').mentions('金正恩氏は', null)).toMatchObject([{ kind: 'party', way: 'person' }])
})

test('whatever the candidates, what is settled is disjoint, in order, and among them', () => {
  const mention = fc
    .tuple(fc.constantFrom(party, place, decoy), fc.nat(30), fc.integer({ min: 1, max: 8 }))
    .map(([make, start, length]): Mention => make(start, start + length))
  fc.assert(
    fc.property(fc.array(mention, { maxLength: 20 }), (candidates) => {
      const settled = settleMentions('', candidates)
      settled.forEach((m, i) => {
        expect(candidates).toContain(m)
        const next = settled[i + 1]
        if (next !== undefined) expect(m.end).toBeLessThanOrEqual(next.start)
      })
      for (const candidate of candidates) expect(settled.some((m) => overlaps(m, candidate))).toBe(true)
    }),
  )
})

test('an amount whose unit is the goods leaves the goods to stand by themselves', () => {
  const text = 'sent 18 howitzers'
  const found = languageOf('en').mentions(text, null)
  expect(found.map((m) => [m.kind, text.slice(m.start, m.end)])).toEqual([
    ['quantity', '18'],
    ['goods', 'howitzers'],
  ])
})

test('a state that is named by an anaphor takes part like one that is named', () => {
  const { statements } = finder('en')('Russia needs weapons. The country bought shells from North Korea.')
  expect(statements.map(inShort)).toEqual(['KP>RU ammunition'])
})
