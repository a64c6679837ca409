import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { packageRoot } from '../adapters/data-files/package-root.ts'
import { run, workFolder } from './run-tidewaiter.fixture.ts'

const folder = workFolder()
afterAll(folder.remove)
const own = join(packageRoot, 'examples', 'corpus')

type Group = { readonly by: string; readonly name: string; readonly pages: number; readonly gold: number }
type Printed = {
  readonly groups: readonly Group[]
  readonly pages: readonly { readonly id: string }[]
  readonly errors: readonly { readonly page: string; readonly kind: string }[]
}

test('the pages that come with the program are scored, by language, and the two without statements give none', async () => {
  const { code, out, err } = await run(folder, ['evaluate', own, '--json'])
  expect([code, err]).toEqual([0, ''])
  const { groups, pages } = JSON.parse(out) as Printed
  expect(pages).toHaveLength(12)
  expect(groups.filter(({ by }) => by === 'language').map(({ name, pages }) => [name, pages])).toEqual([
    ['en', 6],
    ['ja', 6],
  ])
  expect(groups.find(({ name }) => name === 'without statements')).toMatchObject({
    pages: 2,
    gold: 0,
    spurious: 0,
  })
})

test('a person gets a table, and with --errors what is behind it', async () => {
  const table = await run(folder, ['evaluate', own, '--lang', 'ja'])
  expect(table.out).toMatch(/^ +pages +gold +answered +precision +recall +F1/u)
  expect(table.out).not.toContain('missed')
  const { out } = await run(folder, ['evaluate', own, '--only', 'en-containers,ja-sekitan', '--errors'])
  expect(out).toMatch(/^all +2 /mu)
  expect(out).toContain('\nen-containers\n')
})

test('F1 below the wanted share is exit code 1', async () => {
  const { code, err } = await run(folder, ['evaluate', own, '--only', 'en-dhow', '--fail-below', '1'])
  expect(code).toBe(1)
  expect(err).toMatch(/^F1 is 0\.\d{3}, below 1\.\n$/u)
  expect((await run(folder, ['evaluate', own, '--only', 'en-dhow', '--fail-below', '0'])).code).toBe(0)
})

test('what cannot be scored is named, the others are scored, and the exit code is 1', async () => {
  cpSync(join(own, 'ja-sekitan'), folder.path('mixed/good'), { recursive: true })
  folder.write('mixed/bare/page.txt', 'x')
  folder.write('mixed/picture/page.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
  folder.write('mixed/picture/gold.json', '{"statements":[]}')
  const { code, out, err } = await run(folder, ['evaluate', folder.path('mixed')])
  expect(code).toBe(1)
  expect(err.split('\n').slice(0, 2)).toEqual([
    `${folder.path('mixed')}: bare: page.txt has no gold.json beside it`,
    `${folder.path('mixed')}: picture: A page of text was expected, and this is a PNG picture.`,
  ])
  expect(out).toMatch(/^all +2 /mu)
})

test.each([
  ['a folder that is not there', ['nowhere'], 1, 'There is no such file or folder.'],
  ['a folder without pages', ['src/text'], 1, 'no page was found'],
  ['a language without pages', [own, '--lang', 'xx'], 1, 'no page was found'],
  ['a page that the corpus lacks', [own, '--only', 'en-dow'], 2, 'has no page en-dow'],
  ['a share above one', [own, '--fail-below', '70'], 2, 'Expected a share from 0 to 1'],
])('%s is told in a sentence', async (_, args, exit, sentence) => {
  const { code, err } = await run(folder, ['evaluate', ...args])
  expect([code, err.includes(sentence), err.includes('    at ')]).toEqual([exit, true, false])
})
