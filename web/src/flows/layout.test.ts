import { describe, expect, test } from 'vitest'
import { arcBetween } from './arc.ts'
import { lettersOf } from './country-numbers.ts'
import type { FlowEntry } from './flow-entry.ts'
import { routesOf } from './routes-of.ts'
import { monthText, stretchOf, ticksOf } from './time-scale.ts'
import { timelineOf } from './timeline-rows.ts'

const party = (code: string | null, name = code ?? 'somebody') => ({ code, name })
const entry = (change: Partial<FlowEntry> = {}): FlowEntry => ({
  id: 'tr:1',
  suppliers: [party('KP')],
  recipients: [party('RU')],
  goods: 'arms',
  verdict: 'prohibited',
  from: null,
  to: null,
  published: null,
  origins: 1,
  denied: 0,
  ...change,
})
const isPlace = (code: string): boolean => code !== 'XX'

describe('the routes of a map', () => {
  test('gather transfers between two states, each way by itself, headed by the gravest verdict', () => {
    const back = entry({ suppliers: [party('RU')], recipients: [party('KP')], verdict: 'cannot_tell' })
    const { routes } = routesOf([entry({ verdict: 'outside' }), entry(), back], isPlace)
    expect(routes.map(({ from, to, verdict, entries }) => [from, to, verdict, entries.length])).toEqual([
      ['KP', 'RU', 'prohibited', 2],
      ['RU', 'KP', 'cannot_tell', 1],
    ])
  })
  test.each([
    ['several share it', [party('RU'), party('CN')], ['RU>KP', 'CN>KP'], 0],
    ['a state that is no more', [party('SU')], ['RU>KP'], 0],
    ['nobody is named', [], [], 1],
    ['no state is named', [party(null)], [], 1],
    ['a place that the map does not have', [party('XX')], [], 1],
    ['the state itself', [party('KP')], [], 1],
  ] as const)('where %s', (_, suppliers, expected, left) => {
    const { routes, placeless } = routesOf([entry({ suppliers, recipients: [party('KP')] })], isPlace)
    expect(routes.map(({ from, to }) => `${from}>${to}`)).toEqual(expected)
    expect(placeless).toHaveLength(left)
  })
  test('two arrows between the same places do not lie on each other', () => {
    const [there, back] = [arcBetween([0, 0], [100, 0], 2), arcBetween([100, 0], [0, 0], 2)]
    expect(Math.sign(there.middle[1])).toBe(-Math.sign(back.middle[1]))
    expect(there.line).toMatch(/^M0\.0 0\.0 Q/u)
  })
  test('every number of the atlas has its two letters once', () => {
    expect(new Set(lettersOf.values()).size).toBe(lettersOf.size)
    expect(
      [...lettersOf].every(([number, letters]) => /^\d{3}$/u.test(number) && /^[A-Z]{2}$/u.test(letters)),
    ).toBe(true)
  })
})

describe('the months that a period touches', () => {
  test.each([
    ['2023', '2023', '2023-01', 12],
    ['2022-12', '2023-06', '2022-12', 7],
    ['2023-07-03', '2023-07-03', '2023-07', 1],
    ['2023-11', '2024', '2023-11', 14],
    ['2023-05', '2023-02', '2023-05', 1],
  ])('%s to %s begin in %s and are %i', (from, to, first, months) => {
    const { start, end } = stretchOf(from, to)
    expect([monthText(start), end - start]).toEqual([first, months])
  })
  test.each([
    [12, 800, 1],
    [12, 300, 3],
    [36, 800, 3],
    [240, 800, 24],
  ])('%i months in %i pixels have a mark every %i months', (months, width, step) => {
    const ticks = ticksOf({ start: 24_276, end: 24_276 + months }, width)
    expect((ticks[1]?.month ?? 0) - (ticks[0]?.month ?? 0)).toBe(step)
    expect(ticks.length * 56).toBeLessThanOrEqual(width + 56)
  })
})

describe('the rows of a timeline', () => {
  const key = ({ goods }: FlowEntry): string => goods
  test('let none cover another', () => {
    const { rows } = timelineOf(
      [
        entry({ id: 'a', from: '2023-01', to: '2023-06' }),
        entry({ id: 'b', from: '2023-03', to: '2023-04' }),
        entry({ id: 'c', from: '2023-07', to: '2023-08' }),
      ],
      key,
    )
    expect(rows[0]?.lanes).toBe(2)
    expect(rows[0]?.entries.map(({ entry: { id }, lane }) => [id, lane])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
    ])
  })
  test('show what nobody dates where it was written about, and leave out what has no date at all', () => {
    const { rows, undated, whole } = timelineOf(
      [entry({ published: '2023-07-03' }), entry({ id: 'none' })],
      key,
    )
    expect(rows[0]?.entries[0]).toMatchObject({ said: false })
    expect(undated.map(({ id }) => id)).toEqual(['none'])
    expect(whole).toEqual(stretchOf('2023-07', '2023-07'))
  })
})
