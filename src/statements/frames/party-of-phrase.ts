import { type Phrase, withCoordinates } from '../syntax/clause.ts'
import type { Mention, PartyMention, PlaceMention } from '../syntax/mention.ts'

/** Words after a name that leave it the actor: ロシア側, ロシアなど. Anything else makes it a mere description: ロシア国民. */
const harmless = /^(?:側|など|ら|等|自身|自体|国内|領内|本土|全体|'s|itself)?$/u

const isLast = (phrase: Phrase, mention: Mention): boolean =>
  harmless.test(
    phrase.words
      .filter((w) => w.start >= mention.end)
      .map((w) => w.base)
      .join(''),
  )

/** A place named as where goods left or came in stands for its state: ports are said where states are meant. */
const placeAsParty = (place: PlaceMention): PartyMention => ({
  kind: 'party',
  start: place.start,
  end: place.end,
  party: { code: place.state, country: null, name: place.name },
  way: 'metonym',
  speaker: 'state',
  origin: place.state,
})

/** The parties that a phrase names as its head and its equals; adjectives and owners are not among them. */
export const partiesOfPhrase = (phrase: Phrase): readonly PartyMention[] =>
  withCoordinates(phrase).flatMap((p) =>
    p.mentions.flatMap((m): readonly PartyMention[] =>
      m.kind === 'party' && m.way !== 'adjective' && isLast(p, m) ? [m] : [],
    ),
  )

/** The states of the places that a phrase names, for phrases that say from where or to where. */
export const placesOfPhrase = (phrase: Phrase): readonly PartyMention[] => {
  const own = withCoordinates(phrase).flatMap((p) =>
    p.mentions.flatMap((m) => (m.kind === 'place' && isLast(p, m) ? [placeAsParty(m)] : [])),
  )
  if (own.length > 0) return own
  const owners = phrase.modifiers.flatMap((m) => (m.case === 'of' ? m.phrase.mentions : []))
  const owner = owners.find((m): m is PartyMention => m.kind === 'party')
  return owner === undefined ? [] : [owner]
}
