import { describe, expect, test } from 'vitest'
import { type WorkBoard, type WorkReport, workBoard } from './work-board.ts'

let count = 0
const board = (keptEvents = 100): WorkBoard =>
  workBoard({
    now: () => '2024-01-02T03:04:05.000Z',
    newId: () => {
      count += 1
      return `work-${count}`
    },
    keptEvents,
    keptWorks: 2,
  })

const page = (source: string, failure = false) =>
  ({
    kind: 'page',
    outcome: {
      source,
      document: null,
      title: null,
      statements: 2,
      problems: failure ? [{ code: 'empty', message: '', failure }] : [],
    },
  }) as const

/** Work that goes on whenever it is told to. */
const stepwise = () => {
  let go = (): void => {}
  let report: WorkReport | null = null
  let finish = false
  const work = async (given: WorkReport): Promise<void> => {
    report = given
    while (!finish && !given.stopped.aborted)
      await new Promise<void>((resolve) => {
        go = resolve
        given.stopped.addEventListener('abort', () => resolve(), { once: true })
      })
  }
  return {
    work,
    report: (): WorkReport => {
      if (report === null) throw new Error('the work has not begun')
      return report
    },
    end: (): void => {
      finish = true
      go()
    },
  }
}
const stays = (): AbortSignal => new AbortController().signal
/** Waits until a piece of work has ended. */
const ended = async (board: WorkBoard, id: string): Promise<void> => {
  await numbers(board, id, 0)
}
const numbers = async (board: WorkBoard, id: string, after: number, gone = stays()): Promise<number[]> => {
  const seen: number[] = []
  for await (const { nr } of board.events(id, after, gone) ?? []) seen.push(nr)
  return seen
}

test('whoever comes late hears everything from the beginning, whoever comes again what came since', async () => {
  const on = board()
  const { id } = on.start('read', 'a folder', async ({ progress, news }) => {
    progress(0, 2, 'a')
    news(page('a'))
    progress(1, 2, 'b')
    news(page('b', true))
  })
  await ended(on, id)
  expect(on.state(id)).toMatchObject({ done: 1, of: 2, statements: 4, failures: 1 })
  expect(await numbers(on, id, 0)).toEqual([1, 2, 3, 4, 5, 6])
  expect(await numbers(on, id, 4)).toEqual([5, 6])
  expect(on.events('none', 0, stays())).toBeNull()
})

test('two hundred readers of one work hear the same, each in its own time', async () => {
  const on = board()
  const { work, report, end } = stepwise()
  const { id } = on.start('read', 'an archive', work)
  const heard = Array.from({ length: 200 }, (_, nr) => numbers(on, id, nr % 2))
  await Promise.resolve()
  for (let done = 1; done <= 50; done += 1) {
    report().progress(done, 50, `page ${done}`)
    await Promise.resolve()
  }
  expect(on.followers(id)).toBe(200)
  end()
  const all = await Promise.all(heard)
  const whole = Array.from({ length: 52 }, (_, nr) => nr + 1)
  for (const [nr, one] of all.entries()) expect(one).toEqual(whole.slice(nr % 2))
  expect(on.followers(id)).toBe(0)
})

test('nothing is kept for a reader who went, though nothing happens', async () => {
  const on = board()
  const { work, end } = stepwise()
  const { id } = on.start('read', 'an archive', work)
  const gone = new AbortController()
  const heard = numbers(on, id, 0, gone.signal)
  await new Promise((resolve) => setTimeout(resolve))
  expect(on.followers(id)).toBe(1)
  gone.abort()
  expect(await heard).toEqual([1])
  expect(on.followers(id)).toBe(0)
  end()
  await on.close()
})

test('of very long work the last events are kept, and their state says what the others came to', async () => {
  const on = board(10)
  const { id } = on.start('read', 'an archive', async ({ news }) => {
    for (let nr = 0; nr < 1000; nr += 1) news(page(`page ${nr}`))
  })
  await ended(on, id)
  const events = []
  for await (const event of on.events(id, 3, stays()) ?? []) events.push(event)
  expect(events.length).toBeLessThanOrEqual(10)
  expect(events.at(-1)?.state).toMatchObject({ status: 'done', statements: 2000 })
})

describe('work ends', () => {
  test.each([
    ['done', async () => {}, null],
    [
      'broken',
      async () => {
        throw new Error('the disk is full')
      },
      'the disk is full',
    ],
  ] as const)('%s', async (status, work, problem) => {
    const on = board()
    const { id } = on.start('assess', 'everything', work)
    await ended(on, id)
    expect(on.state(id)).toMatchObject({ status, problem, endedAt: '2024-01-02T03:04:05.000Z' })
  })

  test('stopped, when somebody stops it', async () => {
    const on = board()
    const { work } = stepwise()
    const { id } = on.start('read', 'an archive', work)
    expect(on.stop(id)?.id).toBe(id)
    await on.close()
    expect(on.state(id)?.status).toBe('stopped')
    expect(on.stop('none')).toBeNull()
  })

  test('and is forgotten when enough others have ended', async () => {
    const on = board()
    const ids: string[] = []
    for (let nr = 0; nr < 4; nr += 1) {
      const { id } = on.start('read', `page ${nr}`, async () => {})
      ids.push(id)
      await ended(on, id)
    }
    expect(on.state(ids[0] ?? '')).toBeNull()
    expect(on.all().map(({ id }) => id)).toEqual(ids.slice(1).toReversed())
  })
})
