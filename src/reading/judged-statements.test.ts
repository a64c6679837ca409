import { describe, expect, test } from 'vitest'
import { judgedRoles } from './judged-roles.ts'
import { judgedStatements } from './judged-statements.ts'
import type { Correction, Judgement } from './judgement.ts'
import { fixtureReading } from './reading.fixture.ts'

const { statements, document, article } = fixtureReading()
const [arms] = statements
if (arms === undefined || article === null) throw new Error('the fixture has an article that states')
const { text } = article

let count = 0
const judgement = (change: Partial<Judgement>): Judgement => {
  count += 1
  return {
    id: `judgement ${count}`,
    document: document.id,
    statement: arms.id,
    quote: arms.quote,
    roles: judgedRoles(arms),
    verdict: 'accept',
    correction: null,
    who: 'R. Reader',
    at: '2024-01-02T03:04:05Z',
    why: 'as the page says',
    retracted: null,
    ...change,
  }
}
const takenBack = { who: 'R. Reader', at: '2024-01-03T03:04:05Z', why: 'a slip' }
const first = (judgements: readonly Judgement[]) =>
  judgedStatements(statements, judgements, text).statements.find(({ statement }) => statement.id === arms.id)

describe('a statement stands as the last judgement left it that nobody took back', () => {
  test.each([
    ['nobody judged it', [], 'found'],
    ['accepted', [judgement({})], 'accepted'],
    ['rejected', [judgement({ verdict: 'reject' })], 'rejected'],
    ['accepted, then rejected', [judgement({}), judgement({ verdict: 'reject' })], 'rejected'],
    [
      'the rejection was taken back',
      [judgement({}), judgement({ verdict: 'reject', retracted: takenBack })],
      'accepted',
    ],
    ['the only judgement was taken back', [judgement({ retracted: takenBack })], 'found'],
  ] as const)('%s', (_, judgements, state) => {
    expect(first(judgements)?.state).toBe(state)
    expect(first(judgements)?.history).toHaveLength(judgements.length)
  })
})

test('a correction changes what it names, and nothing else', () => {
  const correction: Correction = {
    recipients: [{ code: 'CN', country: 'CN', name: 'China', quote: null }],
    stance: 'alleged',
  }
  const one = first([judgement({ verdict: 'correct', correction })])
  expect(one?.statement).toMatchObject({ id: arms.id, stance: 'alleged', recipient: { code: 'CN' } })
  expect(one?.statement.supplier).toEqual(arms.supplier)
  expect(one?.found).toEqual(arms)
})

test('accepted after a correction, it stays as it was corrected', () => {
  const change = judgement({ verdict: 'correct', correction: { stance: 'denied' } })
  expect(first([change, judgement({})])).toMatchObject({
    state: 'corrected',
    statement: { stance: 'denied' },
  })
  expect(first([{ ...change, retracted: takenBack }, judgement({})])).toMatchObject({
    state: 'accepted',
    statement: { stance: arms.stance },
  })
})

test('every span of a correction is the words that stand there, after the article has grown before it too', () => {
  const before = 'A line above.\n'
  const grown = statements.map((s) => ({
    ...s,
    quote: { ...s.quote, start: s.quote.start + before.length, end: s.quote.end + before.length },
  }))
  const word = { start: arms.quote.start, end: arms.quote.start + 3, text: arms.quote.text.slice(0, 3) }
  const correction: Correction = {
    quote: word,
    suppliers: [{ code: 'KP', country: 'KP', name: 'North Korea', quote: word }],
  }
  const all = judgedStatements(grown, [judgement({ verdict: 'correct', correction })], before + text)
  const one = all.statements.find(({ statement }) => statement.id === arms.id)?.statement
  expect(one?.quote.text).toBe(word.text)
  expect((before + text).slice(one?.quote.start, one?.quote.end)).toBe(word.text)
  expect(one?.supplier).toMatchObject({ text: word.text, found: 'overt', rule: 'judgement' })
})

describe('a chain of speakers that a person gave', () => {
  const name = { start: arms.quote.start, end: arms.quote.start + 3, text: arms.quote.text.slice(0, 3) }
  const speakers: Correction = {
    attribution: [
      { name: 'Harbour Chronicle', kind: 'outlet', country: null, saidOn: null, quote: null, cue: null },
      { name: 'North Korea', kind: 'state', country: 'KP', saidOn: null, quote: name, cue: null },
    ],
  }
  const chain = (page: string, by: number) => {
    const moved = statements.map((s) => ({
      ...s,
      quote: { ...s.quote, start: s.quote.start + by, end: s.quote.end + by },
    }))
    const judgements = [judgement({ verdict: 'correct', correction: speakers })]
    return judgedStatements(moved, judgements, page).statements.find(
      ({ statement }) => statement.id === arms.id,
    )?.statement.attribution
  }

  test.each([
    ['where it was', ''],
    ['after the article has grown before it', 'A line above.\n'],
  ])('stands in place of the one that was found, in its order, each with its words: %s', (_, before) => {
    const page = before + text
    const links = chain(page, before.length) ?? []
    expect(links.map((link) => [link.name, link.kind, link.text])).toEqual([
      ['Harbour Chronicle', 'outlet', ''],
      ['North Korea', 'state', name.text],
    ])
    for (const link of links) {
      expect(page.slice(link.start, link.end)).toBe(link.text)
      expect(page.slice(link.cue.start, link.cue.end)).toBe(link.cue.text)
    }
  })

  test('is the outlet itself where it is empty', () => {
    const one = first([judgement({ verdict: 'correct', correction: { attribution: [] } })])
    expect(one?.statement.attribution).toEqual([])
    expect(one?.found?.attribution).toEqual(arms.attribution)
  })
})

describe('a statement that a person added', () => {
  const correction: Correction = {
    suppliers: [{ code: 'RU', country: 'RU', name: 'Russia', quote: null }],
    goods: { code: 'crude-oil', class: 'crude_oil' },
  }
  const addition = judgement({ statement: 'st:mine', verdict: 'add', correction })
  const mine = (judgements: readonly Judgement[], found = statements, page = text) =>
    judgedStatements(found, judgements, page).statements.find(({ statement }) => statement.id === 'st:mine')

  test('stands beside another with the same words', () => {
    expect(mine([addition])).toMatchObject({
      state: 'added',
      statement: { class: 'crude_oil', recipient: null },
    })
    expect(first([addition])?.state).toBe('found')
  })
  test('is gone once it is taken back, and asks nobody to place it', () => {
    const undone = [{ ...addition, retracted: takenBack }]
    expect(mine(undone)).toBeUndefined()
    expect(judgedStatements(statements, undone, text).loose).toEqual([])
  })
  test('is found again by its words where the page has changed around it', () => {
    const page = `A new head.\n${text}`
    const one = mine([addition], [], page)?.statement
    expect(page.slice(one?.quote.start, one?.quote.end)).toBe(arms.quote.text)
  })
  test('is for a person to place where its words are gone', () => {
    expect(judgedStatements([], [addition], 'Nothing of it.').loose).toEqual([addition])
  })
  test('may be corrected and rejected like any other', () => {
    const denied = judgement({ statement: 'st:mine', verdict: 'correct', correction: { stance: 'denied' } })
    expect(mine([addition, denied])).toMatchObject({ state: 'corrected', statement: { stance: 'denied' } })
    expect(mine([addition, judgement({ statement: 'st:mine', verdict: 'reject' })])?.state).toBe('rejected')
  })
})
