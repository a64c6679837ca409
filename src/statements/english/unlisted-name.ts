import type { Party } from '../../parties/party.ts'
import { hull } from '../../text/span.ts'
import type { PartyMention } from '../syntax/mention.ts'
import type { EnglishWord } from './words.ts'

/** Words of a name that show somebody who trades: Tema Oil, Orion Shipping Ltd. */
const trades =
  /^(?:Ltd|Limited|Corp|Corporation|Inc|Co|Company|LLC|FZE|FZCO|DMCC|PLC|SA|AG|GmbH|Group|Holding|Holdings|Petroleum|Petrochemical|Energy|Oil|Trading|Shipping|Refinery|Refining|Bank|Industries|Aviation|Airlines|Aerospace|Systems|Defence|Defense)\.?$/u

/** Words of a name that show a place, a ship, a time or a thing. */
const neverActs =
  /^(?:Sea|Gulf|Strait|Straits|Ocean|River|Island|Islands|Port|Province|Canal|Cape|Bay|Peninsula|Airport|Terminal|Telegram|Twitter|Facebook|X|Monday|God|Covid|Street|Avenue|Act|Treaty|Convention|Order|Resolution|War|Day|Week|Forum|Summit|Cup|Times|Star|Princess|Lady|Ocean|Initiative|Program|Programme|Initiative|Authority|Weapon|Systems?)$/u

/** Nouns before a name that show a firm: Indian refiner Tema. */
const makers =
  /^(?:refiner|company|firm|group|maker|manufacturer|producer|giant|trader|exporter|importer|operator|plant|factory|bank|conglomerate|supplier|buyer|major|subsidiary|arm|broker|dealer|retailer|airline|carrier|startup|start-up)$/u

const ships =
  /^(?:tanker|supertanker|vessel|ship|freighter|carrier|dhow|bulker|trawler|barge|boat|vlcc|aframax|suezmax|panamax|-flagged|-owned)s?$/u

const isCapital = (word: EnglishWord | undefined): word is EnglishWord =>
  word !== undefined &&
  word.mention === null &&
  word.pos === 'PROPN' &&
  /^\p{Lu}[\p{L}\d&.'’-]+$/u.test(word.surface)

/** Tema Oil: goods that stand in a name are none. */
const isGoodsInName = (words: readonly EnglishWord[], at: number): boolean =>
  words[at]?.mention?.kind === 'goods' &&
  /^(?:Oil|Coal|Gas|Steel|Gold|Petroleum|Arms)$/u.test(words[at]?.surface ?? '') &&
  isCapital(words[at - 1])

/**
 * The name at the end of a compound that no list has, as somebody who may act: Indian refiner Tema Oil. A single word that
 * opens the sentence, a ship, a place or a thing is none.
 */
export const unlistedName = (
  words: readonly EnglishWord[],
  opens: boolean,
  possessor: Party | undefined,
): PartyMention | null => {
  let at = words.length
  while (at > 0 && (isCapital(words[at - 1]) || isGoodsInName(words, at - 1))) at -= 1
  const name = words.slice(at)
  const [first] = name
  if (first === undefined || (opens && at === 0 && name.length === 1)) return null
  if (name.some((w) => neverActs.test(w.surface)) || words.some((w) => ships.test(w.lower))) return null
  if (words.slice(0, at).some((w) => /^the$/u.test(w.lower)) && name.length === 1) return null
  if (words.slice(0, at).some((w) => w.mention !== null && w.mention.kind !== 'party')) return null
  const beside = words.slice(0, at).flatMap((w) => (w.mention?.kind === 'party' ? [w.mention.party] : []))
  const owner = beside.at(-1) ?? possessor
  const trader =
    name.some((w) => trades.test(w.surface)) ||
    words.slice(0, at).some((w) => makers.test(w.lower)) ||
    (name.length === 1 && /^\p{Lu}{3,}$/u.test(first.surface))
  const country = owner?.code ?? owner?.country ?? null
  if (!trader && country === null) return null
  const text = name.map((w) => w.surface).join(' ')
  return {
    kind: 'party',
    ...hull(name),
    party: { code: null, country, name: text },
    way: trader ? 'unlisted' : 'person',
    speaker: trader ? 'organisation' : 'person',
    origin: trader ? text : (country ?? text),
  }
}
