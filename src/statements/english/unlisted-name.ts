import type { Party } from '../../parties/party.ts'
import { hull } from '../../text/span.ts'
import type { PartyMention } from '../syntax/mention.ts'
import type { EnglishNames } from './name-words.ts'
import type { EnglishWord } from './words.ts'

const isCapital = (word: EnglishWord | undefined): word is EnglishWord =>
  word !== undefined &&
  word.mention === null &&
  word.pos === 'PROPN' &&
  /^\p{Lu}[\p{L}\d&.'’-]+$/u.test(word.surface)

/** Tema Oil: goods that stand in a name are none. */
const isGoodsInName = (words: readonly EnglishWord[], at: number, { isGoods }: EnglishNames): boolean =>
  words[at]?.mention?.kind === 'goods' && isGoods(words[at]?.surface ?? '') && isCapital(words[at - 1])

/**
 * The name at the end of a compound that no list has, as somebody who may act: Indian refiner Tema Oil. A single word that
 * opens the sentence, a ship, a place or a thing is none.
 */
export const unlistedName = (
  words: readonly EnglishWord[],
  opens: boolean,
  possessor: Party | undefined,
  names: EnglishNames,
): PartyMention | null => {
  let end = words.length
  // The Tema factory: the noun behind the name says what it is.
  while (end > 1 && names.isMaker(words[end - 1]?.lower ?? '') && isCapital(words[end - 2])) end -= 1
  let at = end
  while (at > 0 && (isCapital(words[at - 1]) || isGoodsInName(words, at - 1, names))) at -= 1
  const name = words.slice(at, end)
  const [first] = name
  if (first === undefined || (opens && at === 0 && name.length === 1)) return null
  if (name.some((w) => names.neverActs(w.surface)) || words.some((w) => names.isShip(w.lower))) return null
  if (words.slice(0, at).some((w) => /^the$/u.test(w.lower)) && name.length === 1) return null
  if (words.slice(0, at).some((w) => w.mention !== null && w.mention.kind !== 'party')) return null
  const beside = words.slice(0, at).flatMap((w) => (w.mention?.kind === 'party' ? [w.mention.party] : []))
  const owner = beside.at(-1) ?? possessor
  const trader =
    name.some((w) => names.isTrader(w.surface)) ||
    end < words.length ||
    words.slice(0, at).some((w) => names.isMaker(w.lower)) ||
    (name.length === 1 && /^\p{Lu}{3,}$/u.test(first.surface))
  const country = owner?.code ?? owner?.country ?? null
  if (!trader && country === null) return null
  const text = name.map((w) => w.surface).join(' ')
  return {
    kind: 'party',
    ...hull(words.slice(at)),
    party: { code: null, country, name: text },
    way: trader ? 'unlisted' : 'person',
    speaker: trader ? 'organisation' : 'person',
    origin: trader ? text : (country ?? text),
  }
}
