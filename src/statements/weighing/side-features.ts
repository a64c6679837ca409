import type { Claim, Role } from '../frames/claim.ts'
import { transferKinds } from '../predicate-words.ts'
import { cases, modifierCases } from '../syntax/clause.ts'
import { keyOf, type SentenceView, type Somebody } from './page-view.ts'
import { caseOf } from './placed-phrases.ts'
import type { Question } from './question.ts'
import { sharedFeatures } from './sentence-features.ts'
import { type SideContext, sideContext } from './side-context.ts'
import type { WordOdds } from './word-odds.ts'

/** Somebody, or nobody, as a side of what is asked. */
type Asked = {
  readonly question: Question
  readonly side: Somebody | null
  readonly context: SideContext | null
}
type Measure = (asked: Asked) => number

const flag =
  (is: (asked: Asked) => boolean): Measure =>
  (asked) =>
    is(asked) ? 1 : 0
const ofContext =
  (value: (context: SideContext, asked: Asked) => number | boolean): Measure =>
  (asked) =>
    asked.context === null ? -1 : Number(value(asked.context, asked))

const isIn = (view: SentenceView | null | undefined, side: Somebody | null): boolean =>
  side !== null && view?.keys.has(side.key) === true
const earlier =
  (back: number): Measure =>
  ({ question: { page, at }, side }) =>
    Number(isIn(page.sentences[at.sentence.index - back], side))

const names = (role: Role | null, side: Somebody | null): boolean =>
  side === null ? role === null : role?.parties.some((mention) => keyOf(mention) === side.key) === true

/** How many claims have them on a side. */
const inClaims = (claims: readonly Claim[], role: 'supplier' | 'recipient', side: Somebody | null): number =>
  claims.filter((claim) => names(claim[role], side)).length

const exactly = ({ question: { goods } }: Asked, claims: readonly Claim[]): readonly Claim[] =>
  claims.filter(({ items }) => items.some((item) => item.class === goods))

/** Of what rules tell of such goods, that of the last sentences. */
const justTold = ({ question: { told, at } }: Asked): readonly Claim[] =>
  told.filter(({ sentence: { index } }) => index >= at.sentence.index - 4 && index < at.sentence.index)

const placeIn = ({ at }: Question, side: Somebody | null): number =>
  side === null ? -1 : [...at.keys].indexOf(side.key)

/** Measures of how often rules have them on a side, for one role. */
const byRules = (role: 'supplier' | 'recipient'): Readonly<Record<string, Measure>> => ({
  [`claims/${role}`]: ({ question, side }) => inClaims(question.at.claims, role, side),
  [`claimsOfThem/${role}`]: (asked) => inClaims(exactly(asked, asked.question.at.claims), role, asked.side),
  [`elsewhere/${role}`]: (asked) =>
    asked.side === null ? 0 : inClaims(asked.question.elsewhere, role, asked.side),
  [`told/${role}`]: (asked) => inClaims(exactly(asked, asked.question.at.told), role, asked.side),
  [`onPage/${role}`]: (asked) => (asked.side === null ? 0 : inClaims(asked.question.told, role, asked.side)),
  [`before/${role}`]: (asked) => inClaims(justTold(asked), role, asked.side),
})

const ways = ['name', 'adjective', 'person'] as const
const hows = [...cases, ...modifierCases.map((one) => `${one}-noun` as const)]

const clauseOf = ({ placed }: SideContext, { question: { at } }: Asked) =>
  placed?.clause == null ? undefined : at.sentence.clauses[placed.clause]
const senseOf = ({ placed }: SideContext, { question: { at } }: Asked) =>
  placed?.clause == null ? undefined : at.senses[placed.clause]

const measures: Readonly<Record<string, Measure>> = {
  nobody: flag(({ side }) => side === null),
  here: flag(({ question, side }) => isIn(question.at, side)),
  timesHere: ({ question, side }) =>
    side === null ? 0 : question.at.parties.filter((mention) => keyOf(mention) === side.key).length,
  timesOnPage: ({ side }) => side?.mentions.length ?? 0,
  rank: ({ question, side }) => (side === null ? -1 : question.page.ranked.indexOf(side)),
  inTitle: flag(({ question, side }) => question.page.titles.some((title) => isIn(title, side))),
  inLead: flag(({ question, side }) => isIn(question.page.lead, side)),
  justBefore: earlier(1),
  twoBefore: earlier(2),
  since: ({ question, side }) =>
    side === null
      ? -1
      : Math.min(
          50,
          ...side.sentences.flatMap((i) =>
            i < question.at.sentence.index ? [question.at.sentence.index - i] : [],
          ),
        ),
  firstOfTitle: flag(
    ({ question, side }) => side !== null && [...(question.page.titles[0]?.keys ?? [])][0] === side.key,
  ),
  lastOfTitle: flag(({ question, side }) => {
    const keys = [...(question.page.titles[0]?.keys ?? [])]
    return side !== null && keys.length > 1 && keys.at(-1) === side.key
  }),
  order: ({ question, side }) => placeIn(question, side),
  orderFromEnd: ({ question, side }) => {
    const place = placeIn(question, side)
    return place < 0 ? -1 : question.at.keys.size - 1 - place
  },
  isState: flag(({ side }) => side?.mentions.some(({ party }) => party.code !== null) === true),
  ...Object.fromEntries(ways.map((way) => [`way/${way}`, ofContext(({ mention }) => mention.way === way)])),
  capital: ofContext(({ mention }) => mention.way === 'metonym' || mention.way === 'government'),
  organisation: ofContext(({ mention }) => mention.way === 'organisation' || mention.way === 'unlisted'),
  provenance: ofContext(({ mention }) => mention.provenance === true),
  beforeGoods: ofContext(({ mention }, { question: { at, goods } }) => {
    const item = at.goods.find((g) => g.class === goods)
    return item === undefined ? -1 : mention.start < item.start
  }),
  fromGoods: ofContext(({ mention }, { question: { at, goods, page } }) => {
    const item = at.goods.find((g) => g.class === goods)
    if (item === undefined) return -1
    return Math.abs(mention.start - item.start) * (page.language === 'en' ? 1 : 2.5)
  }),
  atGoods: ofContext(({ mention }, { question: { at, goods } }) => {
    const item = at.goods.find((g) => g.class === goods)
    return item !== undefined && mention.end <= item.start && item.start - mention.end <= 2
  }),
  fromStart: ofContext(
    ({ mention }, { question: { at, page } }) =>
      (mention.start - at.sentence.start) * (page.language === 'en' ? 1 : 2.5),
  ),
  ...Object.fromEntries(
    hows.map((how) => [`case/${how}`, ofContext(({ placed }) => placed !== null && caseOf(placed) === how)]),
  ),
  actor: ofContext(({ placed }) => placed?.phrase.actor === true),
  ...Object.fromEntries(
    transferKinds.map((kind) => [
      `verb/${kind}`,
      ofContext((context, asked) => senseOf(context, asked)?.transfer === kind),
    ]),
  ),
  phased: ofContext((context, asked) => (senseOf(context, asked)?.phase ?? null) !== null),
  says: ofContext((context, asked) => (senseOf(context, asked)?.say ?? null) !== null),
  passive: ofContext((context, asked) => clauseOf(context, asked)?.predicate.passive === true),
  negative: ofContext((context, asked) => clauseOf(context, asked)?.predicate.negative === true),
  relative: ofContext((context, asked) => clauseOf(context, asked)?.link === 'relative'),
  beforeVerb: ofContext((context, asked) => {
    const clause = clauseOf(context, asked)
    return clause !== undefined && context.mention.start < clause.predicate.start
  }),
  ...byRules('supplier'),
  ...byRules('recipient'),
}

const roles = ['supplier', 'recipient'] as const

/** What the words beside a name say for a role: all, the most and the least. */
const oddsOf = (context: SideContext | null, odds: (word: string) => number): readonly number[] => {
  const said = (context?.words ?? []).map(odds)
  if (said.length === 0) return [0, 0, 0]
  return [said.reduce((sum, one) => sum + one, 0), Math.max(...said), Math.min(...said)]
}

export const sideFeatures: readonly string[] = [
  ...Object.keys(measures),
  ...roles.flatMap((role) => ['sum', 'most', 'least'].map((one) => `words/${role}/${one}`)),
  ...roles.map((role) => `behind/${role}`),
  ...sharedFeatures,
]

/** What is measured of all who may be meant, in the order of `sideFeatures`; `shared` is measured of the sentence. */
export const sideRows = (
  question: Question,
  odds: WordOdds,
  shared: readonly number[],
): readonly (readonly number[])[] => {
  const asked = question.sides.map((side) => {
    const context = sideContext(question, side)
    return {
      asked: { question, side, context },
      words: roles.map((role) => oddsOf(context, odds[role])),
    }
  })
  const best = roles.map((_, i) => Math.max(...asked.map(({ words }) => words[i]?.[0] ?? 0)))
  return asked.map(({ asked: one, words }) => [
    ...Object.values(measures).map((measure) => measure(one)),
    ...words.flat(),
    ...roles.map((_, i) => (words[i]?.[0] ?? 0) - (best[i] ?? 0)),
    ...shared,
  ])
}
