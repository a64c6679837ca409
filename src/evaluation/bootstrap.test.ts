import { expect, test } from 'vitest'
import { bootstrap } from './bootstrap.ts'

const page = (hit: number, gold: number, got: number) => ({ hit, relaxed: hit, gold, got })

test('the same pages give the same interval, and it holds the figure', () => {
  const pages = [page(5, 5, 5), page(0, 5, 5), page(3, 6, 4), page(4, 4, 9), page(1, 1, 1)]
  const { f1 } = bootstrap(pages)
  expect(bootstrap(pages).f1).toEqual(f1)
  expect(f1?.low).toBeLessThan(0.578)
  expect(f1?.high).toBeGreaterThan(0.578)
})

test('more pages of the same sort make it narrower', () => {
  const pages = [page(5, 5, 5), page(0, 5, 5), page(3, 6, 4)]
  const width = (of: readonly ReturnType<typeof page>[]): number => {
    const { f1 } = bootstrap(of)
    return f1 === null ? Number.NaN : f1.high - f1.low
  }
  expect(width(Array.from({ length: 10 }, () => pages).flat())).toBeLessThan(width(pages) / 2)
})

test('pages that are all alike leave no doubt, and no pages leave no figure', () => {
  expect(bootstrap([page(1, 2, 2), page(1, 2, 2)]).f1).toEqual({ low: 0.5, high: 0.5 })
  expect(bootstrap([]).f1).toBe(null)
})
