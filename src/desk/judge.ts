import { findGoods, type Taxonomy } from '../goods/taxonomy.ts'
import { partyKey } from '../parties/party.ts'
import type { Store } from '../ports/store.ts'
import { blankStatement } from '../reading/blank-statement.ts'
import type { DocumentId } from '../reading/document-id.ts'
import type { Followed } from '../reading/follow-statements.ts'
import { judgedRoles } from '../reading/judged-roles.ts'
import { corrected, correctionInForce, judgedStatements } from '../reading/judged-statements.ts'
import type {
  Correction,
  GivenParty,
  GivenSpeaker,
  Judgement,
  JudgementVerdict,
} from '../reading/judgement.ts'
import type { Reading } from '../reading/reading.ts'
import { partiesOf, type Statement } from '../statements/statement.ts'
import { statementId } from '../statements/statement-id.ts'
import { type Quote, quoteAt, type Span } from '../text/span.ts'
import { keepJudgement } from './standing.ts'

/** What a person asks to have put in place: goods by their code, parties with the span of their words where they have one. */
export type AskedCorrection = Omit<
  Correction,
  'quote' | 'suppliers' | 'recipients' | 'goods' | 'attribution'
> & {
  readonly quote?: Span
  readonly suppliers?: readonly AskedParty[]
  readonly recipients?: readonly AskedParty[]
  readonly goods?: string
  readonly attribution?: readonly AskedSpeaker[]
}
export type AskedParty = Omit<GivenParty, 'quote'> & { readonly span: Span | null }
export type AskedSpeaker = Omit<GivenSpeaker, 'quote' | 'cue'> & {
  readonly span: Span | null
  readonly cue: Span | null
}

export type AskedJudgement = {
  readonly verdict: JudgementVerdict
  /** The statement that is judged; null for one that is added. */
  readonly statement: string | null
  readonly correction: AskedCorrection | null
  readonly who: string
  readonly why: string
}

export type JudgeDeps = {
  readonly store: Store
  readonly knowledge: Followed & { readonly taxonomy: Taxonomy }
  /** The present instant, ISO. */
  readonly now: () => string
  readonly newId: () => string
}

/** The judgement that was kept, or why it was not, as a sentence. */
export type Judged = { readonly judgement: Judgement } | { readonly refused: string }

const isSpan = ({ start, end }: Span, text: string): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length

/** The correction with its spans made quotes and its goods looked up, or what is wrong with it. */
const readCorrection = (
  asked: AskedCorrection,
  text: string,
  taxonomy: Taxonomy,
): { readonly correction: Correction } | { readonly refused: string } => {
  const { quote, suppliers, recipients, goods, attribution, ...rest } = asked
  const spans = [
    ...(quote === undefined ? [] : [quote]),
    ...[...(suppliers ?? []), ...(recipients ?? [])].flatMap(({ span }) => span ?? []),
    ...(attribution ?? []).flatMap(({ span, cue }) => [span ?? [], cue ?? []].flat()),
  ]
  if (!spans.every((span) => isSpan(span, text)))
    return { refused: `A span inside the ${text.length} characters of the article was expected.` }
  const found = goods === undefined ? null : findGoods(taxonomy, goods)
  if (goods !== undefined && found === null) return { refused: `There are no goods with the code ${goods}.` }
  const perhaps = (span: Span | null): Quote | null => (span === null ? null : quoteAt(text, span))
  const parties = (given: readonly AskedParty[]): readonly GivenParty[] =>
    given.map(({ span, ...party }) => ({ ...party, quote: perhaps(span) }))
  return {
    correction: {
      ...rest,
      ...(quote === undefined ? {} : { quote: quoteAt(text, quote) }),
      ...(suppliers === undefined ? {} : { suppliers: parties(suppliers) }),
      ...(recipients === undefined ? {} : { recipients: parties(recipients) }),
      ...(found === null ? {} : { goods: { code: found.code, class: found.class } }),
      ...(attribution === undefined
        ? {}
        : {
            attribution: attribution.map(({ span, cue, ...who }) => ({
              ...who,
              quote: perhaps(span),
              cue: perhaps(cue),
            })),
          }),
    },
  }
}

/** What a statement has to hold whoever makes it: a side is named, the sides differ, and there are goods. */
const faultOf = (statement: Statement): string | null => {
  const [from, to] = [statement.supplier, statement.recipient].map((side) => partiesOf(side).map(partyKey))
  if ((from ?? []).length + (to ?? []).length === 0) return 'A supplier or a recipient was expected.'
  if ((from ?? []).some((key) => to?.includes(key))) return 'Supplier and recipient are the same.'
  return statement.items.length === 0 ? 'Goods were expected.' : null
}

/** Appends what a person decided about a statement of a document's newest reading. */
export const judge = async (
  document: DocumentId,
  asked: AskedJudgement,
  { store, knowledge, now, newId }: JudgeDeps,
): Promise<Judged> => {
  const reading = await store.newest(document)
  if (reading?.article == null) return { refused: 'There is no such document.' }
  const { text } = reading.article
  const read = asked.correction === null ? null : readCorrection(asked.correction, text, knowledge.taxonomy)
  if (read !== null && 'refused' in read) return read
  const given = read?.correction ?? null
  const target =
    asked.verdict === 'add' ? additionOf(given, reading, text) : await judgedOne(asked, reading, store)
  if ('refused' in target) return target
  const { statement, before } = target
  const correction = given === null && before === null ? null : { ...before, ...given }
  const changes = asked.verdict === 'correct' || asked.verdict === 'add'
  if (changes) {
    if (given === null) return { refused: 'A correction was expected.' }
    const fault = faultOf(corrected(statement, correction ?? {}, text))
    if (fault !== null) return { refused: fault }
  }
  const judgement: Judgement = {
    id: newId(),
    document,
    statement: statement.id,
    quote: statement.quote,
    roles: judgedRoles(asked.verdict === 'add' ? corrected(statement, correction ?? {}, text) : statement),
    verdict: asked.verdict,
    correction: changes ? correction : null,
    who: asked.who,
    at: now(),
    why: asked.why,
    retracted: null,
  }
  await keepJudgement(judgement, store, knowledge)
  return { judgement }
}

type Target =
  | { readonly statement: Statement; readonly before: Correction | null }
  | { readonly refused: string }

/** The statement that is judged, as it was found, with what was corrected before: a correction adds to the one before it. */
const judgedOne = async (asked: AskedJudgement, reading: Reading, store: Store): Promise<Target> => {
  const judgements = await store.judgements(reading.document.id)
  const { statements } = judgedStatements(reading.statements, judgements, reading.article?.text ?? '')
  const one = statements.find(({ statement }) => statement.id === asked.statement)
  if (one === undefined) return { refused: 'The document has no such statement.' }
  return {
    statement: one.found ?? one.statement,
    before: correctionInForce(one.history)?.correction ?? null,
  }
}

/** A statement that nothing found: its words and roles are all in the correction. */
const additionOf = (given: Correction | null, reading: Reading, text: string): Target => {
  if (given?.quote === undefined) return { refused: 'The words of the statement were expected.' }
  const blank = blankStatement('', given.quote)
  const id = statementId(reading.document.id, corrected(blank, given, text))
  return { statement: { ...blank, id }, before: null }
}
