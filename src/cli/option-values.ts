import { InvalidArgumentError } from 'commander'
import { type GoodsClass, goodsClasses } from '../goods/class.ts'
import { documentIdPrefix } from '../reading/document-id.ts'
import { type PartialDate, partialDate } from '../text/partial-date.ts'

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
