import { afterAll, beforeAll, expect, test } from 'vitest'
import { textPage } from './page.fixture.ts'
import { run, workFolder } from './run-tidewaiter.fixture.ts'

const folder = workFolder()
let statement = ''
let document = ''
beforeAll(async () => {
  folder.write('page.txt', textPage())
  const { out } = await run(folder, ['read', folder.path('page.txt'), '--json'])
  const reading = JSON.parse(out)
  statement = reading.statements[0].id
  document = reading.document.id
})
afterAll(() => folder.remove())

const case_ = (...args: readonly string[]) => run(folder, ['case', ...args])
const who = ['--who', 'R. Reader'] as const

test('a case is opened, filled, shown, taken back and exported by its title', async () => {
  expect((await case_()).out).toBe('No case was opened yet.\n')
  expect((await case_('open', 'Barges', ...who)).out).toMatch(/^Barges {2}0 entries · changed by R\. Reader/u)
  await case_('add', 'Barges', '--statement', statement, '--note', 'the claim', ...who)
  await case_('add', 'Barges', '--transfer', statement, ...who)
  await case_('add', 'Barges', '--document', document.slice(7, 20), ...who)
  const { out } = await case_('add', 'Barges', '--note', 'ask the harbour master', ...who)
  expect(out).toMatch(
    /1\. statement st:[\s\S]*the claim[\s\S]*2\. transfer tr:[\s\S]*3\. document sha256:[\s\S]*4\. note\n {3}ask/u,
  )
  await case_('undo', 'Barges', ...who)
  const found = JSON.parse((await case_('Barges', '--json')).out)
  expect(found.entries.map(({ item }: { item: { kind: string } }) => item.kind)).toEqual([
    'statement',
    'transfer',
    'document',
  ])
  expect(found.history).toHaveLength(6)
  const exported = await run(folder, ['export', '--format', 'html', '--case', 'Barges'])
  expect(exported.out).toContain('the claim')
})

test('what cannot be done is said in a sentence', async () => {
  await case_('open', 'Ferries', ...who)
  const said = async (...args: readonly string[]) => {
    const { code, out, err } = await case_(...args)
    return [code, out, err]
  }
  expect(await said('None')).toEqual([1, '', 'The store has no case “None”.\n'])
  expect(await said('undo', 'Ferries', ...who)).toEqual([1, '', 'There is nothing to take back.\n'])
  expect(await said('add', 'Ferries', '--statement', 'st:none', ...who)).toEqual([
    1,
    '',
    'The store has no statement st:none.\n',
  ])
  expect((await case_('add', 'Ferries', ...who)).code).toBe(2)
  expect((await case_('add', 'Ferries', '--note', 'x')).code).toBe(2)
})
