import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

export const benchLanguages = ['en', 'ja'] as const
export type BenchLanguage = (typeof benchLanguages)[number]

/** What made-up articles are put together from; `en.yaml` explains the fields. */
export type Grammar = {
  readonly names: Readonly<Record<string, readonly string[]>>
  readonly facts: readonly (readonly string[])[]
  readonly headlines: readonly string[]
  readonly lines: readonly string[]
}

/** A number from 0 up to 1; the same seed gives the same numbers (mulberry32). */
export type Chance = () => number

export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const loadGrammar = (folder: string, language: BenchLanguage): Grammar =>
  parse(readFileSync(join(folder, `${language}.yaml`), 'utf8')) as Grammar

export const pick = <T>(from: readonly T[], chance: Chance): T => {
  const one = from[Math.floor(chance() * from.length)]
  if (one === undefined) throw new RangeError('nothing to pick from')
  return one
}

export const shuffled = <T>(all: readonly T[], chance: Chance): readonly T[] =>
  all
    .map((value) => ({ value, place: chance() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ value }) => value)

/** One article's names: one of each. */
export const namesOf = ({ names }: Grammar, chance: Chance): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(names).map(([slot, all]) => [slot, pick(all, chance)]))

/** A wording with its alternatives chosen and its names filled in. */
export const sentence = (wording: string, names: Readonly<Record<string, string>>, chance: Chance): string =>
  wording
    .replace(/\{([^{}]*)\}/gu, (_, either: string) => pick(either.split('|'), chance))
    .replace(/\[([a-z]+)\]/gu, (_, slot: string) => names[slot] ?? slot)
