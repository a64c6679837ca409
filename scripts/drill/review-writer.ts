import type { Judgement } from '../../src/reading/judgement.ts'
import type { Random } from '../fuzz-article/random.ts'
import { type DocumentAnswer, send } from './desk-client.ts'

/** One decision that was sent, and what the desk said to it. */
export type Sent = {
  readonly kind: 'judgement' | 'retraction' | 'word on the page'
  readonly document: string
  /** The reason that was given, by which it is found again. */
  readonly token: string
  /** 0 where the desk was killed before it answered. */
  readonly status: number
  readonly detail: string
}

/** What a writer may go on from: a document with its statements and the judgements that may be taken back. */
export type Page = { readonly document: string; readonly statements: readonly string[] }

type Draft = Omit<Sent, 'status' | 'detail'> & { readonly path: string; readonly body: unknown }

const decision = (chance: Random, who: string, token: string, page: Page): Draft => {
  const { document, statements } = page
  const [first = '', ...rest] = statements
  const verdict = chance.pick(['accept', 'reject', 'correct'])
  return {
    kind: 'judgement',
    document,
    token,
    path: `api/documents/${document}/judgements`,
    body: {
      verdict,
      statement: chance.pick([first, ...rest]),
      correction: verdict === 'correct' ? { stance: chance.pick(['denied', 'alleged', 'asserted']) } : null,
      who,
      why: token,
    },
  }
}

const takingBack = (who: string, token: string, { id, document }: Judgement): Draft => ({
  kind: 'retraction',
  document,
  token,
  path: `api/documents/${document}/judgements/${id}/retraction`,
  body: { who, why: token },
})

/** After it the page is read again. */
const wordOnPage = (chance: Random, who: string, token: string, { document }: Page): Draft => ({
  kind: 'word on the page',
  document,
  token,
  path: `api/documents/${document}/page`,
  body: {
    facts: { published: `2023-${10 + chance.below(3)}-${10 + chance.below(19)}` },
    who,
    why: token,
  },
})

/** Decides about random pages, one thing after another, until the desk is gone, and tells of everything that was sent. */
export const reviewUntilKilled = async (
  address: string,
  who: string,
  pages: readonly [Page, ...Page[]],
  chance: Random,
  tell: (sent: Sent) => void,
): Promise<void> => {
  const mine: Judgement[] = []
  for (let nr = 1; ; nr += 1) {
    const page = chance.pick(pages)
    const token = `${who}, number ${nr}`
    const back = chance.chance(0.2) ? mine.pop() : undefined
    const draft =
      back !== undefined
        ? takingBack(who, token, back)
        : chance.chance(0.15)
          ? wordOnPage(chance, who, token, page)
          : decision(chance, who, token, page)
    const { kind, document, path, body } = draft
    const answer = await send<DocumentAnswer>(address, path, body)
    tell({ kind, document, token: draft.token, status: answer?.status ?? 0, detail: answer?.detail ?? '' })
    if (answer === null) return
    const made = answer.body?.judged?.flatMap(({ history }) => history).find(({ why }) => why === token)
    if (made !== undefined) mine.push(made)
  }
}
