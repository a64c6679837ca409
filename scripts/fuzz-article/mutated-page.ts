import type { Hints } from '../../src/article/read-article.ts'
import type { BasePage } from './base-pages.ts'
import { byteMutations } from './byte-mutations.ts'
import { type Random, random } from './random.ts'
import { hugeMutations, type TextMutation, textMutations } from './text-mutations.ts'

export type MutatedPage = {
  /** What was done to which page, for a person. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly hints: Hints
}

export type Pages = { readonly own: readonly BasePage[]; readonly tuning: readonly BasePage[] }

const charsets = [
  null,
  null,
  null,
  'utf-8',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'utf-16le',
  'koi8-r',
  'big5',
  'no-such',
] as const

const hintsOf = (chance: Random): Hints => ({
  mediaType: chance.pick([null, null, 'text/html', 'text/plain', 'application/xhtml+xml']),
  charset: chance.pick(charsets),
  address: chance.pick([null, 'https://lamp.example/2023/07/03/ferry', 'https://lamp.example/99999999', 'x']),
  language: chance.pick([null, null, null, 'ja', 'en', 'zz']),
})

const mutate = (
  text: string,
  mutations: Readonly<Record<string, TextMutation>>,
  chance: Random,
): readonly [name: string, text: string] => {
  const names = Object.keys(mutations)
  const name = names[chance.below(names.length)] ?? ''
  return [name, mutations[name]?.(text, chance) ?? text]
}

const pageOf = (pages: readonly BasePage[], chance: Random): BasePage => {
  const page = pages[chance.below(pages.length)]
  if (page === undefined) throw new Error('there are no pages to mutate')
  return page
}

/** One page in so many is made huge: such a page takes as long as dozens of others. */
const hugeShare = 0.03

/** Text is written in UTF-8, now and then in UTF-16, in which lone surrogates survive. */
const encoded = (text: string, chance: Random): Uint8Array =>
  chance.chance(0.1) ? Buffer.from(`\ufeff${text}`, 'utf16le') : new TextEncoder().encode(text)

/** The page of a number: one of the pages, mutated once to three times. The same seed and number give the same page. */
export const mutatedPage = (seed: number, number: number, { own, tuning }: Pages): MutatedPage => {
  const chance = random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b))
  const from = (): readonly BasePage[] => (tuning.length > 0 && chance.chance(0.4) ? tuning : own)
  const base = pageOf(from(), chance)
  const done: string[] = []
  let bytes = base.bytes()
  const huge = chance.chance(hugeShare)
  if (huge || chance.chance(0.7)) {
    let text = new TextDecoder().decode(bytes)
    for (let left = huge ? 1 : 1 + chance.below(3); left > 0; left -= 1) {
      const [name, next] = mutate(text, huge ? hugeMutations : textMutations, chance)
      done.push(name)
      text = next
    }
    bytes = encoded(text, chance)
  }
  if (done.length === 0 || chance.chance(0.1)) {
    const names = Object.keys(byteMutations)
    const name = names[chance.below(names.length)] ?? ''
    bytes = byteMutations[name]?.(bytes, pageOf(from(), chance).bytes(), chance) ?? bytes
    done.push(name)
  }
  return { name: `${base.name}: ${done.join(', ')}`, bytes, hints: chance.chance(0.5) ? {} : hintsOf(chance) }
}
