import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentsOf } from './segments.ts'

test('overlapping marks are cut where either begins or ends', () => {
  const a = { start: 2, end: 6 }
  const b = { start: 4, end: 8 }
  expect(segmentsOf({ start: 0, end: 10 }, [a, b])).toEqual([
    { start: 0, end: 2, marks: [], opens: [] },
    { start: 2, end: 4, marks: [a], opens: [a] },
    { start: 4, end: 6, marks: [a, b], opens: [b] },
    { start: 6, end: 8, marks: [b], opens: [] },
    { start: 8, end: 10, marks: [], opens: [] },
  ])
})

test('a mark that comes in from outside opens at the start', () => {
  const mark = { start: 0, end: 5 }
  expect(segmentsOf({ start: 3, end: 9 }, [mark]).map(({ opens }) => opens.length)).toEqual([1, 0])
})

const span = fc
  .tuple(fc.nat(40), fc.nat(40))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

test('whatever the marks, the segments joined are the span, and each mark covers just its own characters', () => {
  fc.assert(
    fc.property(
      span.filter(({ start, end }) => start < end),
      fc.array(span, { maxLength: 8 }),
      (whole, marks) => {
        const segments = segmentsOf(whole, marks)
        expect(segments[0]?.start).toBe(whole.start)
        expect(segments.at(-1)?.end).toBe(whole.end)
        for (const [index, segment] of segments.entries()) {
          expect(segment.start).toBe(segments[index - 1]?.end ?? whole.start)
          for (const mark of marks) {
            const covers = mark.start <= segment.start && segment.end <= mark.end
            expect(segment.marks.includes(mark)).toBe(covers)
          }
        }
      },
    ),
  )
})
