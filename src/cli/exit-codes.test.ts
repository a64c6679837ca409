import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packageRoot } from '../adapters/data-files/package-root.ts'
import { textPage } from './page.fixture.ts'
import { run, workFolder } from './run-tidewaiter.fixture.ts'

const folder = workFolder()
let page = ''
beforeAll(() => {
  page = folder.write('page.txt', textPage())
})
afterAll(() => folder.remove())

const flow = ['assess', '--from', 'RU', '--to', 'KP', '--item', 'diesel', '--on', '2023-04']

describe('a wrong command line ends with 2 and says what was expected', () => {
  test.each([
    [['reed', 'page.txt'], 'Did you mean read?'],
    [['read'], "missing required argument 'source'"],
    [['read', 'page.txt', '--publised', '2023'], 'Did you mean --published?'],
    [['read', 'page.txt', '--published', '2023-02-31'], 'Expected a date of the calendar'],
    [['read', 'page.txt', '--published', '3 July 2023'], 'Expected a date of the calendar'],
    [['read', 'page.txt', '--published'], 'argument missing'],
    [['read', 'page.txt', '--address', 'paper.example'], 'Expected an address'],
    [['read', 'page.txt', '--language', 'Japanese'], 'Expected a language'],
    [['read', 'page.txt', '--outlet', ' '], 'Expected a name'],
    [['read', 'a.txt', 'b.txt', '--address', 'https://paper.example/'], 'belongs to one page'],
    [['statements', '--class', 'oil'], 'Expected one of arms'],
    [['statements', '--stance', 'maybe'], 'Expected one of asserted'],
    [['statements', '--limit', '0'], 'Expected a whole number'],
    [['statements', '--document', 'xyz'], 'Expected the beginning of a document id'],
    [['statements', 'extra'], 'too many arguments'],
    [['official', '--month', '2023-13'], 'Expected a date of the calendar'],
    [['official', 'imprt', 'x.csv'], 'too many arguments'],
    [['official', 'import', 'x.csv', '--measure', 'unsc:1874/9'], 'is no paragraph with a cap'],
    [['assess', '--again', '--from', 'KP'], '--from would describe one flow'],
    [['assess', '--flows', 'x.yaml', '--regime', 'un-1718'], '--regime would describe one flow'],
    [[...flow, '--factor', 'guess'], '--factor: there is no guess; there are '],
    [[...flow, '--act', 'lend'], '--act: no paragraph of un-1718 names lend'],
    [[...flow, '--fact', 'zork=true'], '--fact zork: nothing asks for it'],
    [[...flow, '--until', '2021'], '--on and --until: expected a day'],
    [['ledger', 'unsc:1874/9'], 'has no cap'],
    [['ledger', 'unsc:9999/1'], 'no body of rules has a paragraph'],
    [['ledger', 'unsc:2397/5', '--window', '1999'], 'has no window 1999'],
    [['ledger', 'unsc:2397/5', '--factor', 'guess'], 'guess is no factor'],
    [['ledger', 'unsc:2397/5', '--known-on', '2023-02-31'], 'Expected a day of the calendar'],
    [['ledger', 'unsc:2397/5', '--json', '--csv'], 'do not go together'],
    [['import'], "missing required argument 'file'"],
    [[], 'Usage: tidewaiter'],
  ])('%j', async (args, words) => {
    const ran = await run(folder, args)
    expect([ran.code, ran.out]).toEqual([2, ''])
    expect(ran.err).toContain(words)
    expect(ran.err).not.toMatch(/^\s+at .*:\d+/mu)
  })
})

test.each([
  [['--help'], 'Examples:'],
  [['help', 'read'], 'Examples:'],
  [['read', '--help'], 'Examples:'],
  [['article', '--help'], 'Examples:'],
  [['statements', '--help'], 'Examples:'],
  [['transfers', '--help'], 'Examples:'],
  [['measures', '--help'], 'Examples:'],
  [['assess', '--help'], 'Examples:'],
  [['ledger', '--help'], 'Examples:'],
  [['official', '--help'], 'Examples:'],
  [['official', 'import', '--help'], 'Examples:'],
  [['import', '--help'], 'Examples:'],
  [['--version'], /^\d+\.\d+\.\d+\n$/u],
])('%j ends with 0 and prints what was asked for', async (args, words) => {
  const ran = await run(folder, args)
  expect([ran.code, ran.err]).toEqual([0, ''])
  expect(ran.out).toMatch(words)
})

test('a store that cannot be opened is one sentence, and ends with 1', async () => {
  for (const db of [folder.path('.'), join(page, 'below.sqlite'), '/proc/nothing/store.sqlite']) {
    const ran = await run(folder, ['read', page, '--db', db])
    expect([ran.code, ran.out]).toEqual([1, ''])
    expect(ran.err).toMatch(/^The store .* cannot be opened: [^\n]*\.\n$/u)
  }
})

test('whoever stops reading the output hears nothing', async () => {
  const main = join(packageRoot, 'dist', 'cli', 'main.js')
  for (let i = 0; i < 200; i += 1) folder.write(`many/${i}.txt`, textPage(i))
  const command = `"${process.execPath}" "${main}" read "${folder.path('many')}" --json --no-store | head -n 1`
  const shell = spawn('sh', ['-c', command], { stdio: ['ignore', 'pipe', 'pipe'] })
  let err = ''
  shell.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  const code = await new Promise((resolve) => shell.on('close', resolve))
  expect([code, err]).toEqual([0, ''])
})

test.skipIf(!existsSync('/dev/full'))('output that cannot be written ends with a sentence', async () => {
  const main = join(packageRoot, 'dist', 'cli', 'main.js')
  const shell = spawn('sh', ['-c', `'${process.execPath}' '${main}' measures > /dev/full`])
  let err = ''
  shell.stderr.on('data', (chunk) => {
    err += chunk
  })
  const code = await new Promise((resolve) => shell.on('close', resolve))
  expect([code, err]).toEqual([1, expect.stringMatching(/^tidewaiter broke off: [^\n]*\n$/u)])
})

test.each(['', '[]'])('a list of flows without a flow is no success: "%s"', async (text) => {
  const file = folder.write('none.yaml', text)
  const ran = await run(folder, ['assess', '--flows', file, '--check'])
  expect(ran.code).toBe(1)
  expect(ran.err).toContain('none.yaml: there is no flow in it')
})
