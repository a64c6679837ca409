import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Case } from '../../cases/case.ts'
import type { CaseDeed, CaseItem } from '../../cases/case-change.ts'
import { allCases, changeCase, findCase, openCase, statementItem } from '../../desk/change-case.ts'
import { findTransfer } from '../../desk/choose-findings.ts'
import { dossierOf } from '../../desk/dossier-of.ts'
import { storedTransfers } from '../../desk/stored-transfers.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { dossierDeps } from '../dossier-deps.ts'
import { RequestProblem } from '../problem-answer.ts'
import { answer, body } from '../schemas/answer.ts'
import { caseAnswerType } from '../schemas/dossier-type.ts'
import { documentField, isLine, lineField } from '../schemas/fields.ts'
import { notPossible, notThere, wrongRequest } from '../schemas/problem-type.ts'

const titleField = lineField.trim().min(1).max(300)
const noteField = z.string().max(20_000).refine(isLine, 'text without control characters was expected')
const who = lineField.trim().min(1)

const listedType = z
  .object({
    id: z.string(),
    title: z.string(),
    openedBy: z.string(),
    openedAt: z.string(),
    changedBy: z.string(),
    changedAt: z.string(),
    closed: z.boolean(),
    entries: z.int(),
  })
  .openapi('ListedCase')

const itemType = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('statement'), document: documentField, statement: lineField }),
    z.object({ kind: z.literal('transfer'), transfer: lineField }),
    z.object({ kind: z.literal('document'), document: documentField }),
    z.object({ kind: z.literal('note') }),
  ])
  .openapi('AskedCaseItem')

const deedType = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('titled'), who, title: titleField }),
    z.object({ kind: z.literal('added'), who, item: itemType, note: noteField }),
    z.object({
      kind: z.literal('noted'),
      who,
      entry: lineField,
      note: noteField,
      /** `noteChange` of the entry as its writer saw it; null writes over anything. */
      over: lineField.nullable(),
    }),
    z.object({ kind: z.literal('moved'), who, entry: lineField, after: lineField.nullable() }),
    z.object({ kind: z.literal('removed'), who, entry: lineField }),
    z.object({ kind: z.literal('closed'), who }),
    z.object({ kind: z.literal('undone'), who, change: lineField }),
  ])
  .openapi('AskedDeed')
type AskedDeed = z.infer<typeof deedType>

const list = createRoute({
  method: 'get',
  path: '/api/cases',
  summary: 'The cases that people have opened, the one that was changed last first',
  responses: { 200: answer(z.object({ items: z.array(listedType) }), 'The cases') },
})

const open = createRoute({
  method: 'post',
  path: '/api/cases',
  summary: 'Open a case under a title',
  request: { body: body(z.object({ title: titleField, who })) },
  responses: { 200: answer(caseAnswerType, 'The case'), 400: wrongRequest },
})

const one = createRoute({
  method: 'get',
  path: '/api/cases/{id}',
  summary: 'A case as it stands, with everything that its entries rest on',
  request: { params: z.object({ id: lineField }) },
  responses: { 200: answer(caseAnswerType, 'The case'), 404: notThere },
})

const change = createRoute({
  method: 'post',
  path: '/api/cases/{id}/changes',
  summary: 'Put something in, write, move, take out, close, or take a change back; every change is kept',
  request: { params: z.object({ id: lineField }), body: body(deedType) },
  responses: {
    200: answer(caseAnswerType, 'The case after it'),
    400: wrongRequest,
    404: notThere,
    409: notPossible,
  },
})

const noCase = (id: string): RequestProblem => new RequestProblem(404, `There is no case ${id}.`)

/** What a person puts in, as it is held: a statement with its words, a transfer with its statements. */
const itemOf = async (
  asked: z.infer<typeof itemType>,
  { store, knowledge }: DeskDeps,
): Promise<CaseItem | null> => {
  switch (asked.kind) {
    case 'note':
      return asked
    case 'document':
      return (await store.newest(asked.document)) === null ? null : asked
    case 'statement':
      return statementItem(asked.document, asked.statement, store)
    case 'transfer': {
      const found = findTransfer(await storedTransfers(store, knowledge.origin, {}), [asked.transfer])
      if (found === undefined) return null
      return { kind: 'transfer', transfer: found.transfer.id, statements: found.transfer.statements }
    }
  }
}

const deedOf = async (asked: AskedDeed, deps: DeskDeps): Promise<CaseDeed> => {
  if (asked.kind === 'added') {
    const item = await itemOf(asked.item, deps)
    if (item === null) throw new RequestProblem(409, 'What was to be put in is not in the store.')
    return { kind: 'added', entry: deps.newId(), item, note: asked.note }
  }
  if (asked.kind === 'noted') return { kind: 'noted', entry: asked.entry, note: asked.note }
  const { who: _, ...deed } = asked
  return deed
}

const overOf = (asked: AskedDeed): string | null => (asked.kind === 'noted' ? asked.over : null)

export const addCaseRoutes = (app: OpenAPIHono, deps: DeskDeps): void => {
  const { store } = deps
  const answered = async (found: Case) => {
    const dossier = await dossierOf({ kind: 'case', found }, dossierDeps(deps))
    if (dossier === null) throw noCase(found.id)
    return { case: found, dossier }
  }
  app.openapi(list, async (c) => {
    const items = (await allCases(store)).map(({ history: _, entries, ...listed }) => ({
      ...listed,
      entries: entries.length,
    }))
    return c.json({ items }, 200)
  })
  app.openapi(open, async (c) => {
    const { title, who: reader } = c.req.valid('json')
    return c.json(await answered(await openCase(title, reader, deps)), 200)
  })
  app.openapi(one, async (c) => {
    const { id } = c.req.valid('param')
    const found = await findCase(id, store)
    if (found === null) throw noCase(id)
    return c.json(await answered(found), 200)
  })
  app.openapi(change, async (c) => {
    const { id } = c.req.valid('param')
    const asked = c.req.valid('json')
    if ((await findCase(id, store)) === null) throw noCase(id)
    const done = await changeCase(id, await deedOf(asked, deps), overOf(asked), asked.who, deps)
    if (done === null) throw noCase(id)
    if ('refused' in done) throw new RequestProblem(409, done.refused)
    return c.json(await answered(done.changed), 200)
  })
}
