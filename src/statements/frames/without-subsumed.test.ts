import { expect, test } from 'vitest'
import { finder, inShort } from '../find.fixture.ts'

const find = finder('en')

test('a ship that is loaded and then goes somewhere tells of one flow, with its figure', () => {
  const { statements } = find(
    'The tanker, loaded with 800,000 barrels of Venezuelan crude, was bound for China.',
  )
  expect(statements.map(inShort)).toEqual(['VE>CN crude_oil'])
  expect(statements[0]?.quantity?.value).toBe(800_000)
})

test('two sides of one trade stay two', () => {
  const { statements } = find('Iran sold oil to China and Iran sold oil to Syria.')
  expect(statements.map(inShort)).toEqual(['IR>CN crude_oil', 'IR>SY crude_oil'])
})
