import { type Phrase, withCoordinates } from '../syntax/clause.ts'
import type { Mention, PartyMention, PlaceMention } from '../syntax/mention.ts'

/** Words after a name that leave it the actor: ロシア側, ロシアなど. Anything else makes it a mere description: ロシア国民. */
const harmless =
  /^(?:側|など|ら|等|自身|自体|国内|領内|本土|全体|'s|itself)?(?:約|計)?(?:[\d一二三四五六七八九十百数]+(?:社|人|隻|団体|カ国))?$/u

/** Words after a name that leave it the place where goods went: ロシア西部, ウラジオストク近郊. */
const region =
  /^(?:東部|西部|南部|北部|中部|北東部|極東|近郊|周辺|沖|方面|付近|国内|領内|国境|各地|州|市|省|県|港|向け|側|支配地域|支配地|自治区|国内|北西部|南東部|南西部|中央部|西岸|・\p{Script=Katakana}+[島州市港県]|\p{Script=Katakana}+[島州市港県]|\p{Script=Han}{1,2}州)*$/u

const isLast = (phrase: Phrase, mention: Mention): boolean =>
  harmless.test(
    phrase.words
      .filter((w) => w.start >= mention.end)
      .map((w) => w.base)
      .join(''),
  )

/** Where goods that a phrase does not name come from: ロシア産を買う. */
export const provenanceOf = (phrase: Phrase): readonly PartyMention[] =>
  withCoordinates(phrase).flatMap((p) =>
    p.mentions.filter((m): m is PartyMention => m.kind === 'party' && m.provenance === true && isLast(p, m)),
  )

/** A place named as where goods left or came in stands for its state: ports are said where states are meant. */
export const placeAsParty = (place: PlaceMention): PartyMention => ({
  kind: 'party',
  start: place.start,
  end: place.end,
  party: { code: place.state, country: null, name: place.name },
  way: 'metonym',
  speaker: 'state',
  origin: place.state,
})

/**
 * The parties that a phrase names as its head and its equals. Adjectives and owners are not among them, unless the head acts
 * for its owner: the ministry of Russia is Russia.
 */
export const partiesOfPhrase = (phrase: Phrase): readonly PartyMention[] =>
  withCoordinates(phrase).flatMap((p): readonly PartyMention[] => {
    const own = p.mentions.filter((m): m is PartyMention => m.kind === 'party')
    const named = own.filter((m) => m.way !== 'adjective' && isLast(p, m))
    if (named.length > 0 || !p.actor) return named
    const owners = p.modifiers
      .filter((m) => m.case === 'of')
      .flatMap(({ phrase: owner }) => {
        const parties = partiesOfPhrase(owner)
        return parties.length > 0 ? parties : placesOfPhrase(owner)
      })
    return owners.length > 0 ? owners : own.slice(0, 1)
  })

/** The states of the places that a phrase names, for phrases that say from where or to where. */
export const placesOfPhrase = (phrase: Phrase): readonly PartyMention[] => {
  const own = withCoordinates(phrase).flatMap((p) => {
    const last = p.mentions.findLast((m) => m.kind === 'place' || m.kind === 'party')
    if (last === undefined || (last.kind === 'party' && last.way === 'adjective')) return []
    const rest = p.words.filter((w) => w.start >= last.end).map((w) => w.base)
    if (!region.test(rest.join(''))) return []
    return last.kind === 'place' ? [placeAsParty(last)] : last.kind === 'party' ? [last] : []
  })
  if (own.length > 0) return own
  const described = phrase.mentions.filter(
    (m): m is PartyMention => m.kind === 'party' && m.way === 'adjective',
  )
  if (described.length > 0) return described
  const owners = phrase.modifiers.flatMap((m) => (m.case === 'of' ? m.phrase.mentions : []))
  const owner = owners.find((m) => m.kind === 'party' || m.kind === 'place')
  return owner?.kind === 'party' ? [owner] : owner?.kind === 'place' ? [placeAsParty(owner)] : []
}
