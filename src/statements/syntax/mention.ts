import type { GoodsClass } from '../../goods/class.ts'
import type { Party } from '../../parties/party.ts'
import type { Span } from '../../text/span.ts'
import type { DateMention } from '../dates/date-mention.ts'
import type { Quantity, SpeakerKind } from '../statement.ts'

/**
 * How a word names its party: outright, by its capital, as an adjective, or only once the party was named before; `unlisted`
 * is a name that only its capitals show to be one.
 */
export type PartyWay =
  | 'name'
  | 'metonym'
  | 'adjective'
  | 'contextual'
  | 'government'
  | 'person'
  | 'organisation'
  | 'unlisted'

export type PartyMention = Span & {
  readonly kind: 'party'
  readonly party: Party
  readonly way: PartyWay
  /** The word is where goods come from, and may stand for them: ロシア産. */
  readonly provenance?: boolean
  readonly speaker: SpeakerKind
  /** Who independence is counted by: a body that goes by several names is one origin. */
  readonly origin: string
}

export type OutletMention = Span & {
  readonly kind: 'outlet'
  readonly name: string
  readonly country: string | null
  readonly origin: string
}

export type GoodsMention = Span & {
  readonly kind: 'goods'
  readonly goods: string
  readonly class: GoodsClass
  /** A bare "oil": its class follows from who receives it. */
  readonly bare: boolean
  /** A word such as "shells" or "fuel" that is goods only beside a transfer. */
  readonly needsContext: boolean
  /** Other goods are moved by it: trucks. */
  readonly conveyance?: boolean
}

/** A place inside a state: it shows where goods left or came in, and is no actor. */
export type PlaceMention = Span & { readonly kind: 'place'; readonly state: string; readonly name: string }

export type QuantityMention = Span & {
  readonly kind: 'quantity'
  readonly quantity: Quantity
  /** What the unit word counts with certain goods: 発 are rounds, or missiles. */
  readonly byGoods: readonly { readonly goods: string; readonly unit: string }[]
}

export type WhenMention = DateMention & { readonly kind: 'date' }

/** Words that look like goods and are not: oil price, arms embargo. */
export type DecoyMention = Span & { readonly kind: 'decoy' }

/** Everything that is found in a text before it is taken apart into words. */
export type Mention =
  | PartyMention
  | OutletMention
  | GoodsMention
  | PlaceMention
  | QuantityMention
  | WhenMention
  | DecoyMention

export type MentionKind = Mention['kind']

/** Containers and cargoes are what goods come in; they are goods only where nothing finer is said. */
export const isGeneric = (mention: GoodsMention): boolean => mention.goods === 'other' && mention.needsContext
