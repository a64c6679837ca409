import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CaseChange, CaseDeed } from './case-change.ts'
import { caseOf } from './case-of-changes.ts'
import { deedFault } from './deed-fault.ts'

/** Changes with the ids 1, 2, 3 …, the first of which opens the case. */
const changes = (...deeds: readonly CaseDeed[]): readonly CaseChange[] =>
  [{ kind: 'opened', title: 'Barges' } as const, ...deeds].map((deed, i) => ({
    id: String(i + 1),
    case: 'c',
    who: i % 2 === 0 ? 'A. Reader' : 'B. Reader',
    at: `2024-01-0${(i % 9) + 1}T09:00:00.000Z`,
    deed,
  }))
const added = (entry: string, note = entry): CaseDeed => ({
  kind: 'added',
  entry,
  item: { kind: 'note' },
  note,
})
const order = (...deeds: readonly CaseDeed[]): string =>
  caseOf(changes(...deeds))
    ?.entries.map(({ id }) => id)
    .join('') ?? ''

const three = [added('a'), added('b'), added('c')] as const

describe('entries stand in the order in which they were put in, until somebody moves them', () => {
  const rules: readonly (readonly [string, readonly CaseDeed[], string])[] = [
    ['untouched', [], 'abc'],
    ['to the first place', [{ kind: 'moved', entry: 'c', after: null }], 'cab'],
    ['after another', [{ kind: 'moved', entry: 'a', after: 'b' }], 'bac'],
    ['after itself', [{ kind: 'moved', entry: 'a', after: 'a' }], 'abc'],
    [
      'after one that is gone',
      [
        { kind: 'removed', entry: 'b' },
        { kind: 'moved', entry: 'c', after: 'b' },
      ],
      'ac',
    ],
    [
      'one that is gone',
      [
        { kind: 'removed', entry: 'b' },
        { kind: 'moved', entry: 'b', after: null },
      ],
      'ac',
    ],
  ]
  test.each(rules)('%s', (_, deeds, expected) => {
    expect(order(...three, ...deeds)).toBe(expected)
  })
})

describe('what was taken back', () => {
  const removed: CaseDeed = { kind: 'removed', entry: 'b' }
  test('stays in the history, and the entry is where it was', () => {
    const all = changes(...three, removed, { kind: 'undone', change: '5' })
    expect(caseOf(all)?.entries.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(caseOf(all)?.history.map(({ undone }) => undone)).toEqual([
      false,
      false,
      false,
      false,
      true,
      false,
    ])
  })
  test('is there again when that is taken back', () => {
    expect(order(...three, removed, { kind: 'undone', change: '5' }, { kind: 'undone', change: '6' })).toBe(
      'ac',
    )
  })
  test('may be the closing of the case, its title, or a note', () => {
    const all = changes(
      ...three,
      { kind: 'closed' },
      { kind: 'titled', title: 'Ferries' },
      { kind: 'noted', entry: 'a', note: 'second words' },
    )
    expect(caseOf(all)).toMatchObject({
      closed: true,
      title: 'Ferries',
      entries: [{ note: 'second words' }, {}, {}],
    })
    const back = [
      ...all,
      ...changes(...['5', '6', '7'].map((change) => ({ kind: 'undone', change }) as const))
        .slice(1)
        .map((c, i) => ({ ...c, id: `u${i}` })),
    ]
    expect(caseOf(back)).toMatchObject({ closed: false, title: 'Barges', entries: [{ note: 'a' }, {}, {}] })
  })
})

test('an entry keeps who put it in, and who wrote its note last', () => {
  const [entry] = caseOf(changes(added('a'), { kind: 'noted', entry: 'a', note: 'more' }))?.entries ?? []
  expect(entry).toMatchObject({ addedBy: 'B. Reader', noteBy: 'A. Reader', noteChange: '3', note: 'more' })
})

describe('a deed is refused in words', () => {
  const found = caseOf(changes(...three, { kind: 'undone', change: '2' }))
  const rules: readonly (readonly [string, CaseDeed, RegExp | null, string | null])[] = [
    ['a note over one that was seen', { kind: 'noted', entry: 'b', note: 'x' }, null, '3'],
    [
      'a note over one that was not seen',
      { kind: 'noted', entry: 'b', note: 'x' },
      /A\. Reader has written/u,
      '1',
    ],
    ['a note to what was taken back', { kind: 'noted', entry: 'a', note: 'x' }, /no such entry/u, null],
    ['moving what is not there', { kind: 'moved', entry: 'z', after: null }, /no such entry/u, null],
    ['moving after what is not there', { kind: 'moved', entry: 'b', after: 'z' }, /no such entry/u, null],
    ['removing twice', { kind: 'removed', entry: 'a' }, /no such entry/u, null],
    ['taking back twice', { kind: 'undone', change: '2' }, /already/u, null],
    ['taking back nothing', { kind: 'undone', change: '99' }, /no such change/u, null],
    ['taking back the opening', { kind: 'undone', change: '1' }, /unopened/u, null],
    ['a title without words', { kind: 'titled', title: ' ' }, /title/u, null],
    ['a note without words', added('d', ' '), /Words/u, null],
    ['opening again', { kind: 'opened', title: 'x' }, /already/u, null],
  ]
  test.each(rules)('%s', (_, deed, expected, over) => {
    const fault = found === null ? 'no case' : deedFault(found, deed, over)
    if (expected === null) expect(fault).toBeNull()
    else expect(fault).toMatch(expected)
  })
})

test('whatever is done, every entry was put in once, and nothing of the history is lost', () => {
  const ids = fc.constantFrom('a', 'b', 'c', 'd')
  const deed: fc.Arbitrary<CaseDeed> = fc.oneof(
    ids.map((entry) => ({ kind: 'moved', entry, after: null }) as const),
    fc.tuple(ids, ids).map(([entry, after]) => ({ kind: 'moved', entry, after }) as const),
    ids.map((entry) => ({ kind: 'removed', entry }) as const),
    ids.map((entry) => ({ kind: 'noted', entry, note: 'x' }) as const),
    fc.integer({ min: 2, max: 12 }).map((n) => ({ kind: 'undone', change: String(n) }) as const),
  )
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
      const all = changes(...three, ...deeds)
      const found = caseOf(all)
      const left = found?.entries.map(({ id }) => id) ?? []
      expect(new Set(left).size).toBe(left.length)
      expect(left.every((id) => 'abc'.includes(id))).toBe(true)
      expect(found?.history.map(({ id }) => id)).toEqual(all.map(({ id }) => id))
    }),
  )
})
