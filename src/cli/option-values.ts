import { InvalidArgumentError } from 'commander'
import { type GoodsClass, goodsClasses } from '../goods/class.ts'
import { documentIdPrefix } from '../reading/document-id.ts'
import { type IsoDay, isoDay, type PartialDate, partialDate } from '../text/partial-date.ts'

/** Readers of option values: the value in its type, or what was expected instead (exit code 2). */

export const dateValue = (value: string): PartialDate => {
  const date = partialDate(value)
  if (date === null)
    throw new InvalidArgumentError('Expected a date of the calendar as 2023-07-03, 2023-07 or 2023.')
  return date
}

export const addressValue = (value: string): string => {
  if (!/^https?:\/\//iu.test(value) || !URL.canParse(value))
    throw new InvalidArgumentError('Expected an address that begins with https:// or http://.')
  return value
}

export const languageValue = (value: string): string => {
  if (!/^[a-z]{2,3}$/u.test(value))
    throw new InvalidArgumentError('Expected a language as its code, such as ja or en.')
  return value
}

export const nameValue = (value: string): string => {
  if (value.trim() === '') throw new InvalidArgumentError('Expected a name.')
  return value.trim()
}

/** A state by its code, in either case; anyone else by name. */
export const partyValue = (value: string): string =>
  /^[a-z]{2}$/iu.test(value)
    ? value.toUpperCase()
    : `name:${nameValue(value).normalize('NFKC').toLowerCase()}`

const isGoodsClass = (value: string): value is GoodsClass => goodsClasses.some((goods) => goods === value)

export const classValue = (value: string): GoodsClass => {
  const name = value.replaceAll(/[- ]/gu, '_')
  if (!isGoodsClass(name)) throw new InvalidArgumentError(`Expected one of ${goodsClasses.join(', ')}.`)
  return name
}

export const oneOf =
  <T extends string>(values: readonly T[]) =>
  (value: string): T => {
    const found = values.find((candidate) => candidate === value)
    if (found === undefined) throw new InvalidArgumentError(`Expected one of ${values.join(', ')}.`)
    return found
  }

export const documentValue = (value: string): string => {
  const prefix = documentIdPrefix(value)
  if (prefix === null)
    throw new InvalidArgumentError(
      'Expected the beginning of a document id: at least four hexadecimal digits.',
    )
  return prefix
}

export const countValue = (value: string): number => {
  const count = Number(value)
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('Expected a whole number from 1.')
  return count
}

/** Texts with commas between them, in the order in which they stand. */
export const listValue = (value: string, before: readonly string[] = []): readonly string[] => {
  const texts = value.split(',').map((text) => text.trim())
  if (texts.some((text) => text === ''))
    throw new InvalidArgumentError('Expected one, or several with commas.')
  return [...before, ...texts]
}

export const numberValue = (value: string): number => {
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number) || number < 0)
    throw new InvalidArgumentError('Expected a number from 0, without grouping.')
  return number
}

/** A share between 0 and 1. */
export const shareValue = (value: string): number => {
  const share = Number(value)
  if (value.trim() === '' || !(share >= 0 && share <= 1))
    throw new InvalidArgumentError('Expected a share from 0 to 1, such as 0.7.')
  return share
}

/** One number, or the lowest and the highest with a hyphen between. */
export const amountValue = (value: string): number | readonly [number, number] => {
  const [low = '', high] = value.split('-')
  return high === undefined ? numberValue(low) : [numberValue(low), numberValue(high)]
}

export const factValue = (
  value: string,
  before: Readonly<Record<string, boolean>> = {},
): Readonly<Record<string, boolean>> => {
  const found = /^(\w+)=(true|false|yes|no)$/u.exec(value)
  if (found === null)
    throw new InvalidArgumentError('Expected a fact and true or false, such as notified=true.')
  return { ...before, [found[1] ?? '']: found[2] === 'true' || found[2] === 'yes' }
}

export const dayValue = (value: string): IsoDay => {
  const day = isoDay(value)
  if (day === null) throw new InvalidArgumentError('Expected a day of the calendar such as 2023-06-13.')
  return day
}

/** The code of a country, in either case. */
export const countryValue = (value: string): string => {
  if (!/^[a-z]{2}$/iu.test(value)) throw new InvalidArgumentError('Expected a country code such as KP.')
  return value.toUpperCase()
}
