import type { PartyRole, Speaker, Statement } from '../statements/statement.ts'
import { grouped } from '../text/grouped.ts'
import { type Quote, quoteAt, type Span } from '../text/span.ts'
import { attachJudgements } from './attach-judgements.ts'
import { blankStatement, judgedBy } from './blank-statement.ts'
import type { Correction, GivenParty, GivenSpeaker, Judgement } from './judgement.ts'

export const judgedStates = ['found', 'accepted', 'corrected', 'rejected', 'added'] as const
export type JudgedState = (typeof judgedStates)[number]

/** A statement as it stands after all that people decided about it. */
export type JudgedStatement = {
  readonly statement: Statement
  readonly state: JudgedState
  /** As the engine found it, where a person changed it; null for one that a person added. */
  readonly found: Statement | null
  /** Everything that was ever decided about it, oldest first, what was taken back included. */
  readonly history: readonly Judgement[]
}

export type JudgedStatements = {
  /** In the order of the text. */
  readonly statements: readonly JudgedStatement[]
  /** Judgements whose words are no statement of this reading any more: for a person to place. */
  readonly loose: readonly Judgement[]
}

/** A party that a person gave has the words that were selected for it, else those of the whole statement. */
const roleOf = (party: GivenParty, statement: Span, text: string): PartyRole => {
  const { quote, ...who } = party
  return {
    ...who,
    ...quoteAt(text, quote ?? statement),
    found: quote === null ? 'default' : 'overt',
    rule: judgedBy,
  }
}

const rolesOf = (given: readonly GivenParty[], statement: Span, text: string): Statement['supplier'] => {
  const roles = given.map((party) => roleOf(party, statement, text))
  return roles.length > 1 ? roles : (roles[0] ?? null)
}

/** A speaker without words stands at the beginning of the statement with none, for nothing else of the text names it. */
const speakerOf = ({ quote, cue, ...who }: GivenSpeaker, statement: Span, text: string): Speaker => {
  const nowhere = { start: statement.start, end: statement.start }
  return { ...who, ...quoteAt(text, quote ?? nowhere), cue: quoteAt(text, cue ?? nowhere) }
}

/** The statement with what a correction says in place of what was found; its id stays, for judgements hold it. */
export const corrected = (statement: Statement, correction: Correction, text: string): Statement => {
  const quote = correction.quote === undefined ? statement.quote : quoteAt(text, correction.quote)
  const { suppliers, recipients, goods, quantity, period, attribution } = correction
  return {
    ...statement,
    quote,
    supplier: suppliers === undefined ? statement.supplier : rolesOf(suppliers, quote, text),
    recipient: recipients === undefined ? statement.recipient : rolesOf(recipients, quote, text),
    ...(goods === undefined
      ? {}
      : { class: goods.class, items: [{ ...quote, class: goods.class, goods: goods.code }] }),
    ...(quantity === undefined ? {} : { quantity: quantity === null ? null : { ...quantity, ...quote } }),
    ...(period === undefined ? {} : { period: period === null ? null : { ...period, ...quote } }),
    stance: correction.stance ?? statement.stance,
    phase: correction.phase ?? statement.phase,
    ...(attribution === undefined
      ? {}
      : { attribution: attribution.map((one) => speakerOf(one, quote, text)) }),
  }
}

/** A statement that a person added, where its words stand now. */
const addedStatement = (judgement: Judgement, at: Span, text: string): Statement => {
  const quote = quoteAt(text, at)
  const correction = moved(judgement.correction ?? {}, at.start - judgement.quote.start)
  return corrected(blankStatement(judgement.statement, quote), { ...correction, quote }, text)
}

const movedQuote = <T extends Span>(quote: T, by: number): T => ({
  ...quote,
  start: quote.start + by,
  end: quote.end + by,
})

const moved = (correction: Correction, by: number): Correction => {
  const perhaps = (quote: Quote | null): Quote | null => (quote === null ? null : movedQuote(quote, by))
  const parties = (given: readonly GivenParty[]): readonly GivenParty[] =>
    given.map((party) => ({ ...party, quote: perhaps(party.quote) }))
  const { quote, suppliers, recipients, attribution } = correction
  return {
    ...correction,
    ...(quote === undefined ? {} : { quote: movedQuote(quote, by) }),
    ...(suppliers === undefined ? {} : { suppliers: parties(suppliers) }),
    ...(recipients === undefined ? {} : { recipients: parties(recipients) }),
    ...(attribution === undefined
      ? {}
      : {
          attribution: attribution.map((one) => ({
            ...one,
            quote: perhaps(one.quote),
            cue: perhaps(one.cue),
          })),
        }),
  }
}

/** Where the words of a judgement stand in a text now: the occurrence nearest to where they stood. */
const placeOf = (judgement: Judgement, text: string): Span | null => {
  const { text: words, start } = judgement.quote
  let best: number | null = null
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1))
    if (best === null || Math.abs(at - start) < Math.abs(best - start)) best = at
  return best === null ? null : { start: best, end: best + words.length }
}

const inForce = (history: readonly Judgement[]): readonly Judgement[] =>
  history.filter(({ retracted }) => retracted === null)

/** The correction that holds; a later one has all that those before it said. */
export const correctionInForce = (history: readonly Judgement[]): Judgement | null =>
  inForce(history).findLast(({ verdict }) => verdict === 'correct') ?? null

/** What a statement is after the judgements on it that nobody took back: the last decides, and corrections stay under it. */
const judged = (found: Statement, history: readonly Judgement[], text: string): JudgedStatement => {
  const last = inForce(history).at(-1)
  const correction = correctionInForce(history)
  const by = correction === null ? 0 : found.quote.start - correction.quote.start
  const statement =
    correction === null ? found : corrected(found, moved(correction.correction ?? {}, by), text)
  const state: JudgedState =
    last === undefined
      ? 'found'
      : last.verdict === 'reject'
        ? 'rejected'
        : correction === null
          ? 'accepted'
          : 'corrected'
  return { statement, state, found: correction === null ? null : found, history }
}

/** A statement that a person added and perhaps judged again; null where it was taken back and nothing is left to show. */
const addedOne = (history: readonly Judgement[], text: string): JudgedStatement | null => {
  const first = history.find(({ verdict }) => verdict === 'add')
  const place = first === undefined ? null : placeOf(first, text)
  if (first === undefined || place === null || first.retracted !== null) return null
  const statement = addedStatement(first, place, text)
  const later = judged(statement, history, text)
  return later.state === 'accepted' ? { ...later, state: 'added' } : later
}

/** Lays what people decided over what the engine found in a text. */
export const judgedStatements = (
  statements: readonly Statement[],
  judgements: readonly Judgement[],
  text: string,
): JudgedStatements => {
  const ids = new Set(statements.map(({ id }) => id))
  const additions = new Set(judgements.filter(({ verdict }) => verdict === 'add').map((j) => j.statement))
  // What a person added is looked for by its words alone: the same words may carry another statement that was found.
  const isAddition = ({ statement }: Judgement): boolean => additions.has(statement) && !ids.has(statement)
  const { attached, loose } = attachJudgements(
    judgements.filter((judgement) => !isAddition(judgement)),
    statements,
  )
  const histories = grouped(attached, ({ statement }) => statement.id)
  const found = statements.map((statement) =>
    judged(
      statement,
      (histories.get(statement.id) ?? []).map(({ judgement }) => judgement),
      text,
    ),
  )
  const own = [...grouped(judgements.filter(isAddition), ({ statement }) => statement).values()].map(
    (history) => ({
      history,
      one: addedOne(history, text),
    }),
  )
  const lost = own.filter(({ history, one }) => one === null && inForce(history).length > 0)
  return {
    statements: [...found, ...own.flatMap(({ one }) => one ?? [])].toSorted(
      (a, b) =>
        a.statement.quote.start - b.statement.quote.start || a.statement.quote.end - b.statement.quote.end,
    ),
    loose: [...loose, ...lost.flatMap(({ history }) => history)],
  }
}
