import { expect, test } from 'vitest'
import { documentId } from '../reading/document-id.ts'
import { inTurn } from './in-turn.ts'

/** Never asked for anything: only its identity counts. */
const store = {}
const [one, other] = ['one', 'other'].map((text) => documentId(new TextEncoder().encode(text)))

test('what is about one document is done in the order in which it was asked for, one at a time', async () => {
  if (one === undefined) throw new Error('two documents')
  const seen: string[] = []
  const act = (name: string) => async () => {
    seen.push(`${name} begins`)
    await new Promise((resolve) => setImmediate(resolve))
    seen.push(`${name} ends`)
    return name
  }
  expect(await Promise.all(['a', 'b', 'c'].map((name) => inTurn(one, store, act(name))))).toEqual([
    'a',
    'b',
    'c',
  ])
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
})

test('another document does not wait, and what fails holds nobody up', async () => {
  if (one === undefined || other === undefined) throw new Error('two documents')
  let letGo = (): void => undefined
  const held = inTurn(
    one,
    store,
    () =>
      new Promise<void>((_, reject) => {
        letGo = () => reject(new Error('broken'))
      }),
  )
  expect(await inTurn(other, store, async () => 'done')).toBe('done')
  const next = inTurn(one, store, async () => 'next')
  letGo()
  await expect(held).rejects.toThrow('broken')
  expect(await next).toBe('next')
})
