import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { WorkBoard } from '../../desk/work-board.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { eventStream, type StreamEvent } from '../event-stream.ts'
import { RequestProblem } from '../problem-answer.ts'
import { answer } from '../schemas/answer.ts'
import { lineField } from '../schemas/fields.ts'
import { notThere, wrongRequest } from '../schemas/problem-type.ts'
import { workType } from '../schemas/work-type.ts'

const params = z.object({ id: lineField })

const list = createRoute({
  method: 'get',
  path: '/api/work',
  summary: 'What takes its time: what runs, and what ended lately, newest first',
  responses: { 200: answer(z.object({ items: z.array(workType) }), 'The works') },
})

const one = createRoute({
  method: 'get',
  path: '/api/work/{id}',
  summary: 'One piece of long work as it stands',
  request: { params },
  responses: { 200: answer(workType, 'The work'), 404: notThere },
})

const stop = createRoute({
  method: 'post',
  path: '/api/work/{id}/stop',
  summary: 'Begin nothing more of it; what is done stays done',
  request: { params },
  responses: { 200: answer(workType, 'The work'), 404: notThere },
})

const events = createRoute({
  method: 'get',
  path: '/api/work/{id}/events',
  summary:
    'What happens, as server-sent events named `work` and at last `end`, each with the state after it; goes on after Last-Event-ID',
  request: {
    params,
    query: z.object({ after: z.coerce.number().int().min(0).optional() }),
  },
  responses: {
    200: { description: 'The events', content: { 'text/event-stream': { schema: z.string() } } },
    204: { description: 'It has ended, and all of it was told' },
    400: wrongRequest,
    404: notThere,
  },
})

/** The number of the event that a reader has seen last, as its browser says when it comes back. */
const seenBefore = (header: string | undefined): number =>
  header !== undefined && /^\d{1,15}$/u.test(header) ? Number(header) : 0

async function* told(
  board: WorkBoard,
  id: string,
  after: number,
  gone: AbortSignal,
): AsyncGenerator<StreamEvent> {
  for await (const { nr, state, news } of board.events(id, after, gone) ?? [])
    yield { id: nr, name: state.status === 'running' ? 'work' : 'end', data: { state, news } }
}

export const addWorkRoutes = (app: OpenAPIHono, { board }: DeskDeps): void => {
  const found = (id: string) => {
    const state = board.state(id)
    if (state === null) throw new RequestProblem(404, 'There is no such work, or it ended long ago.')
    return state
  }
  app.openapi(list, (c) => c.json({ items: [...board.all()] }, 200))
  app.openapi(one, (c) => c.json(found(c.req.valid('param').id), 200))
  app.openapi(stop, (c) => {
    const { id } = c.req.valid('param')
    found(id)
    board.stop(id)
    return c.json(found(id), 200)
  })
  app.openapi(events, (c) => {
    const { id } = c.req.valid('param')
    found(id)
    const after = c.req.valid('query').after ?? seenBefore(c.req.header('last-event-id'))
    if (board.ended(id, after)) return c.body(null, 204)
    const gone = new AbortController()
    return c.body(eventStream(told(board, id, after, gone.signal), gone), 200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    })
  })
}
