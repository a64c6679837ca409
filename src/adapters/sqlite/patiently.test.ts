import { expect, test } from 'vitest'
import { patiently } from './patiently.ts'

const locked = (times: number) => {
  let left = times
  return () => {
    left -= 1
    if (left >= 0) throw new Error('SQLITE_BUSY: database is locked')
    return 'open'
  }
}

test('what another process keeps locked for a moment is done once it lets go', () => {
  expect(patiently(1000, locked(3))).toBe('open')
})

test('what stays locked fails with the error of the database', () => {
  expect(() => patiently(50, locked(1000))).toThrow('database is locked')
})

test('any other error is thrown at once', () => {
  let calls = 0
  const broken = (): never => {
    calls += 1
    throw new Error('file is not a database')
  }
  expect(() => patiently(1000, broken)).toThrow('not a database')
  expect(calls).toBe(1)
})
