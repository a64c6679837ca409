import { type GoodsClass, isWeapon } from '../../goods/class.ts'
import type { Claim, ParsedSentence } from '../frames/claim.ts'
import type { Speaker } from '../statement.ts'
import type { Phrase } from '../syntax/clause.ts'
import type { Attributed } from './attributed.ts'
import { type SpeakerContext, speakerOfPhrase } from './speaker-of-phrase.ts'

const partyOf = (role: Claim['supplier']): string | null => role?.parties[0]?.origin ?? null

/** 「…を供与か　米情報機関」, 「…　米高官「中身は弾薬」」: a name that ends a headline, or stands before a quotation, says it. */
const endsHeadline = (phrase: Phrase, sentence: ParsedSentence, text: string): boolean =>
  phrase.case === 'none' &&
  (phrase.core.end === sentence.end || /^[「『]/u.test(text.slice(phrase.core.end, phrase.core.end + 1)))

const namedInTitle = (
  claim: Attributed,
  sentences: readonly ParsedSentence[],
  context: SpeakerContext,
): readonly Speaker[] => {
  const roles = [claim.supplier, claim.recipient].flatMap((r) => r?.parties ?? [])
  const phrases = sentences
    .filter((s) => s.part === 'title' && s.paragraph === claim.sentence.paragraph)
    .flatMap((s) => s.loose.filter((p) => endsHeadline(p, s, context.text)))
    .filter((p) => !roles.some((r) => r.start < p.end && p.start < r.end))
  const speaker = phrases.map((p) => speakerOfPhrase(p, p.core, null, context)).findLast((s) => s !== null)
  return speaker == null ? [] : [speaker]
}

const sameKind = (a: GoodsClass, b: GoodsClass): boolean => a === b || (isWeapon(a) && isWeapon(b))

const saysTheSame = (title: Attributed, body: Attributed): boolean =>
  (body.sentence.part === 'body' || body.sentence.part === 'lead') &&
  body.attribution.length > 0 &&
  body.items.some((i) => title.items.some((own) => sameKind(own.class, i.class))) &&
  partyOf(body.supplier) === partyOf(title.supplier) &&
  partyOf(body.recipient) === partyOf(title.recipient)

/** The first claim of the body that somebody is named for: what a page opens with is what its title tells. */
const firstTold = (all: readonly Attributed[]): readonly Attributed[] => {
  const body = all.filter((c) => c.sentence.part === 'body' || c.sentence.part === 'lead')
  return body.filter((c) => c.attribution.length > 0).slice(0, 1)
}

/**
 * A claim in a title with the speaker named there, else with the origin that the body gives for the same, where it gives only one.
 */
export const titleSpeakers = (
  claim: Attributed,
  all: readonly Attributed[],
  sentences: readonly ParsedSentence[],
  context: SpeakerContext,
): Attributed => {
  if (claim.sentence.part !== 'title' || claim.attribution.length > 0) return claim
  const named = context.quotesAlone ? namedInTitle(claim, sentences, context) : []
  if (named.length > 0) return { ...claim, attribution: named }
  const same = all.filter((c) => saysTheSame(claim, c))
  const told = context.quotesAlone && same.length === 0 ? firstTold(all) : same
  const origins = told.flatMap((c) => c.attribution.at(-1) ?? [])
  const [origin, ...others] = origins
  const isOne = others.every(({ name }) => name === origin?.name)
  return origin === undefined || !isOne || origin.kind === 'outlet'
    ? claim
    : { ...claim, attribution: [origin] }
}
