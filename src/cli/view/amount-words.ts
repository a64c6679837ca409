import type { Approximation, Quantity } from '../../statements/statement.ts'

const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })
export const numberWords = (value: number): string => numbers.format(value)

const before: Readonly<Record<Approximation, string>> = {
  exact: '',
  approx: '~',
  more_than: 'more than ',
  at_least: 'at least ',
  less_than: 'less than ',
  up_to: 'up to ',
  range: '',
  vague: '',
  change: 'change of ',
}

/** Barrels, tonnes, their rates, money and shares are written the same for one and for many. */
const isMeasure = (unit: string): boolean => /^(?:[A-Z]{3}|(?:bbl|t)(?:\/\w+)?|%)$/u.test(unit)

const unitWords = (unit: string, one: boolean): string =>
  one || isMeasure(unit) ? unit.replaceAll('_', ' ') : `${unit.replaceAll('_', ' ')}s`

/** `~67,000 bbl`, `more than 1,000 containers`, `4,000,000–6,000,000 rounds`; a vague amount by its unit alone. */
export const amountWords = (quantity: Quantity): string => {
  const { value, high, unit, approx } = quantity
  if (value === null)
    return isMeasure(unit) ? 'an unstated amount' : `an unstated number of ${unitWords(unit, false)}`
  const figure = high == null ? numberWords(value) : `${numberWords(value)}–${numberWords(high)}`
  return `${before[approx]}${figure} ${unitWords(unit, value === 1 && high == null)}`
}
