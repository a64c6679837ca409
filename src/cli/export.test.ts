import { mkdirSync, readFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportFaults } from '../exports/export-schema.fixture.ts'
import { textPage } from './page.fixture.ts'
import { run, workFolder } from './run-tidewaiter.fixture.ts'

const folder = workFolder()
let document = ''
beforeAll(async () => {
  folder.write('secret folder/page.txt', textPage())
  const { out } = await run(folder, [
    'read',
    folder.path('secret folder/page.txt'),
    '--published',
    '2023-10-17',
    '--json',
  ])
  document = JSON.parse(out).document.id
})
afterAll(() => folder.remove())

const exported = (...flags: readonly string[]) => run(folder, ['export', ...flags])

describe('tidewaiter export', () => {
  test.each([
    ['csv', /^\ufeffstatement,state,/u],
    ['json', /^\{\n {2}"schema": "tidewaiter\/export@1"/u],
    ['ftm', /^\{"id":"tidewaiter-party-/u],
    ['html', /^<!doctype html>\n<html lang="en">/u],
  ])('writes %s to standard output, without the path of the page', async (format, begins) => {
    const { code, out, err } = await exported('--format', format)
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(begins)
    expect(out).not.toContain('secret folder')
    expect(out).toContain('page.txt')
  })

  test('writes JSON that keeps its contract, of one document or transfer', async () => {
    const one = await exported('--format', 'json', '--document', document.slice('sha256:'.length, 20))
    const dossier = JSON.parse(one.out)
    expect(exportFaults(dossier)).toEqual([])
    expect(dossier.documents.map(({ id }: { id: string }) => id)).toEqual([document])
    const [statement] = dossier.statements
    const other = await exported('--format', 'json', '--transfer', statement.statement.id)
    expect(JSON.parse(other.out).subject).toEqual({ kind: 'transfer', transfer: statement.transfer })
  })

  test('writes the register, and a page in Japanese', async () => {
    expect((await exported('--format', 'csv', '--table', 'register')).out).toMatch(
      /^\ufefftransfer,supplier_codes,/u,
    )
    expect((await exported('--format', 'html', '--language', 'ja')).out).toContain('<html lang="ja">')
  })

  test('writes over no file unless it is told to', async () => {
    const path = folder.path('out.csv')
    expect((await exported('--format', 'csv', '--output', path)).code).toBe(0)
    const again = await exported('--format', 'json', '--output', path)
    expect(again).toMatchObject({ code: 1, out: '', err: expect.stringContaining('--force writes over it') })
    expect(readFileSync(path, 'utf8')).toMatch(/^\ufeffstatement/u)
    expect((await exported('--format', 'json', '--output', path, '--force')).code).toBe(0)
    expect(readFileSync(path, 'utf8')).toMatch(/^\{/u)
  })

  test.each([
    ['a folder that is not there', 'nowhere/out.csv', 'there is no such folder'],
    ['a folder', 'a folder', 'it is a folder'],
  ])('says why %s cannot be written', async (_, name, reason) => {
    mkdirSync(folder.path('a folder'), { recursive: true })
    const { code, err } = await exported('--format', 'csv', '--output', folder.path(name), '--force')
    expect(code).toBe(1)
    expect(err).toContain(reason)
  })

  test.each([
    [['--document', '0000'], 'The store has no document sha256:0000.'],
    [['--transfer', 'tr:none'], 'No stored page speaks of a transfer tr:none.'],
    [['--case', 'none'], 'The store has no case “none”.'],
  ])('says that there is no such thing as %j', async (flags, sentence) => {
    const { code, out, err } = await exported('--format', 'json', ...flags)
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: `${sentence}\n` })
  })

  test.each([
    [['--format', 'pdf']],
    [[]],
    [['--format', 'csv', '--table', 'parties']],
    [['--format', 'html', '--language', 'xx']],
    [['--format', 'csv', '--document', 'abcd', '--case', 'x']],
  ])('takes %j for a wrong command line', async (flags) => {
    expect((await exported(...flags)).code).toBe(2)
  })
})

describe('tidewaiter verify', () => {
  test('finds what was exported as it was, and names a page that was changed', async () => {
    const path = folder.path('evidence.warc.gz')
    expect((await exported('--format', 'warc', '--output', path)).code).toBe(0)
    for (const name of ['evidence.warc.gz', 'evidence.manifest.json']) {
      const { code, out } = await run(folder, ['verify', folder.path(name)])
      expect(out).toMatch(/everything is as it was; 1 page and \d+ quotes looked at/u)
      expect(code).toBe(0)
    }
    const plain = gunzipSync(readFileSync(path)).toString('latin1')
    const [from, to] = ['羅津港', '元山港'].map((name) => Buffer.from(name).toString('latin1'))
    folder.write('changed.warc.gz', gzipSync(Buffer.from(plain.replace(from ?? '', to ?? ''), 'latin1')))
    const { code, out } = await run(folder, ['verify', folder.path('changed.warc.gz')])
    expect(code).toBe(1)
    expect(out).toMatch(
      /2 things differ; .*\n {2}✗ “北朝鮮がロシアに砲弾を輸出、港湾新報の調べ第1報” \(sha256:/u,
    )
    const { out: json } = await run(folder, ['verify', folder.path('changed.warc.gz'), '--json'])
    expect(JSON.parse(json)).toMatchObject({ sound: false, documents: 1 })
  })

  test.each([['nothing.warc.gz'], ['secret folder'], ['secret folder/page.txt']])(
    'says in a sentence why %s is none',
    async (name) => {
      const { code, out, err } = await run(folder, ['verify', folder.path(name)])
      expect([code, err]).toEqual([1, ''])
      expect(out).toContain('1 thing differs')
    },
  )

  test('wants a file to write evidence to', async () => {
    expect((await exported('--format', 'warc')).code).toBe(2)
  })
})
