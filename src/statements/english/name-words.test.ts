import { expect, test } from 'vitest'
import { englishNames } from './name-words.ts'

const names = englishNames({
  traders: ['Ltd', 'Shipping'],
  neverActors: ['Strait'],
  makers: ['refiner'],
  ships: ['tanker'],
  goods: ['Oil'],
})

test('words of a name count as they are written, with a full stop too; ships also in the plural', () => {
  expect(['Ltd', 'Ltd.', 'Shipping', 'shipping', 'Limited'].filter(names.isTrader)).toEqual([
    'Ltd',
    'Ltd.',
    'Shipping',
  ])
  expect(['tanker', 'tankers', 'tank'].filter(names.isShip)).toEqual(['tanker', 'tankers'])
  expect(['refiner', 'refiners'].filter(names.isMaker)).toEqual(['refiner'])
  expect(names.neverActs('Strait')).toBe(true)
  expect(names.isGoods('Oil')).toBe(true)
})
