import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textPage } from '../../cli/page.fixture.ts'
import { dossierOf } from '../../desk/dossier-of.ts'
import type { Manifest } from '../../exports/evidence/manifest.ts'
import { noOptions } from '../../reading/read-options.ts'
import { isoDay } from '../../text/partial-date.ts'
import { loadRulebook } from '../data-files/load-rules.ts'
import { kyselyStore } from '../kysely-store/kysely-store.ts'
import { loadPipeline } from '../pipeline/load-pipeline.ts'
import { openSqlite } from '../sqlite/open-sqlite.ts'
import { piecesOf } from '../warc/warc.fixture.ts'
import { type Verified, type VerifyDeps, verifyArchive } from './verify-archive.ts'
import { verifyFile } from './verify-file.ts'
import { evidenceOf } from './write-evidence.ts'

const { knowledge, read } = loadPipeline()
const deps: VerifyDeps = {
  engine: knowledge.engine,
  readAgain: ({ options }, bytes) => read(bytes, 'page', options).article?.text ?? '',
}

let archive: Buffer
let manifest: Manifest
const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-evidence-'))
afterAll(() => rmSync(folder, { recursive: true }))

beforeAll(async () => {
  const store = kyselyStore(await openSqlite(':memory:'))
  const today = isoDay('2024-02-01')
  if (today === null) throw new Error('a day')
  const addresses = ['https://paper.example/1', 'https://paper.example/\r\nWARC-Type: warcinfo\r\n']
  for (const [i, address] of addresses.entries()) {
    const bytes = new TextEncoder().encode(textPage(i + 1))
    const reading = read(bytes, `/home/reader/${i}.txt`, { ...noOptions, address })
    await store.keep(reading, bytes, '2024-01-01T00:00:00.000Z')
  }
  const dossier = await dossierOf(
    { kind: 'everything' },
    {
      store,
      ...loadRulebook(),
      origin: knowledge.origin,
      today,
      now: () => '2024-02-01T00:00:00.000Z',
      program: 'tidewaiter test',
    },
  )
  if (dossier === null) throw new Error('everything is there')
  const evidence = await evidenceOf(dossier, store)
  const chunks: Uint8Array[] = []
  for await (const chunk of evidence.archive) chunks.push(chunk)
  archive = Buffer.concat(chunks)
  manifest = evidence.manifest
  await store.close()
})

const verified = (bytes: Uint8Array): Promise<Verified> => verifyArchive(piecesOf(bytes, 65_536), null, deps)
const messages = async (bytes: Uint8Array): Promise<string> =>
  (await verified(bytes)).faults.map(({ message }) => message).join('\n')

/** The unpacked archive with every occurrence of a text replaced by one of the same length. */
const changed = (from: string, to: string, times = Number.POSITIVE_INFINITY): Uint8Array => {
  const [a, b] = [Buffer.from(from), Buffer.from(to)]
  if (a.length !== b.length) throw new Error('lengths differ')
  const plain = Buffer.from(gunzipSync(archive))
  for (let at = plain.indexOf(a), n = 0; at >= 0 && n < times; at = plain.indexOf(a, at + 1), n += 1)
    b.copy(plain, at)
  return plain
}
/** The records of the archive, unpacked, each for itself. */
const records = (): readonly string[] =>
  gunzipSync(archive)
    .toString('latin1')
    .split(/(?=WARC\/1\.1\r\n)/u)
const archiveOf = (all: readonly (string | undefined)[]): Buffer => Buffer.from(all.join(''), 'latin1')

describe('evidence as it was written', () => {
  test('is found sound, packed or not, page by page and quote by quote', async () => {
    const quotes = manifest.documents.flatMap((page) => page.statements.flatMap((one) => one.quotes))
    expect(quotes.length).toBeGreaterThan(20)
    for (const bytes of [archive, gunzipSync(archive)])
      expect(await verified(bytes)).toMatchObject({
        faults: [],
        notes: [],
        documents: 2,
        quotes: quotes.length,
      })
  })

  test('says nothing of the machine on which it was read, and no address breaks out of its header', () => {
    const plain = gunzipSync(archive).toString('utf8')
    expect(plain).not.toContain('/home/reader')
    expect(plain.match(/^WARC-Type: /gmu)).toHaveLength(5)
    expect(plain).not.toMatch(/^WARC-Type: warcinfo/mu)
  })

  test('that another engine reads otherwise is a note, and no fault', async () => {
    const other = { engine: 'rules/other', readAgain: () => 'another text' }
    const found = await verifyArchive(piecesOf(archive, 65_536), null, other)
    expect(found).toMatchObject({ faults: [] })
    expect(found.notes).toHaveLength(2)
  })
})

describe('what was changed is named', () => {
  test('a character of a page', async () => {
    const found = await verified(changed('第1報である', '第9報である'))
    expect(found.faults.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Its bytes have the SHA-256 [0-9a-f]{64}; [0-9a-f]{64} was expected\.$/u),
      expect.stringMatching(/^Its text has the SHA-256 [0-9a-f]{64}; [0-9a-f]{64} was expected\.$/u),
    ])
    expect(found.faults[0]?.at).toMatch(/^“北朝鮮がロシアに砲弾を輸出、港湾新報の調べ第1報” \(sha256:/u)
  })

  test('a quote, in the manifest', async () => {
    const [quote] = manifest.documents[0]?.statements[0]?.quotes ?? []
    if (quote === undefined) throw new Error('there is a quote')
    const found = await messages(
      changed(`"text": "${quote.text}"`, `"text": "${'鮮'.repeat(quote.text.length)}"`, 1),
    )
    expect(found).toMatch(/^Statement st:\w+: “鮮+” does not stand at \d+–\d+; “.+” does\.$/u)
  })

  test('the place of a quote', async () => {
    const plain = gunzipSync(archive).toString('utf8')
    const place = /"start": (\d)(\d),/u.exec(plain)
    if (place === null) throw new Error('there is a place')
    const found = await messages(changed(place[0], `"start": ${(Number(place[1]) % 9) + 1}${place[2]},`, 1))
    expect(found).toMatch(/a quote as long as its span was expected/u)
  })

  test('a page together with its hash: its bytes are read anew', async () => {
    const [first] = manifest.documents
    const page = new TextEncoder().encode(textPage(1).replace('第1報である', '第9報である'))
    const forged = createHash('sha256').update(page).digest('hex')
    const bytes = Buffer.from(changed('第1報である', '第9報である', 1))
    const plain = bytes.toString('latin1').replaceAll(first?.id.slice(7) ?? '', forged)
    expect(await messages(Buffer.from(plain, 'latin1'))).toBe(
      'The text that its bytes are read as is not the text that it is kept with.',
    )
  })

  test.each([
    [
      'a page that is not there',
      (all: readonly string[]) => archiveOf([all[0], ...all.slice(2)]),
      /not in the archive/u,
    ],
    [
      'a text that is not there',
      (all: readonly string[]) => archiveOf([...all.slice(0, 2), ...all.slice(3)]),
      /text is not in the archive/u,
    ],
    [
      'a page twice',
      (all: readonly string[]) => archiveOf([...all, all[1]]),
      /does not name, or names once/u,
    ],
    [
      'a page that the manifest does not name',
      (all: readonly string[]) => archiveOf([...all, (all[1] ?? '').replace(/urn:uuid:./u, 'urn:uuid:X')]),
      /does not name/u,
    ],
    [
      'a text before its page',
      (all: readonly string[]) => archiveOf([all[0], all[2], all[1], all[3], all[4]]),
      /does not stand behind/u,
    ],
    ['no manifest', (all: readonly string[]) => archiveOf(all.slice(1)), /first page is not the manifest/u],
  ])('%s', async (_, change, expected) => {
    expect(await messages(change(records()))).toMatch(expected)
  })
})

describe('what is damaged ends in a sentence', () => {
  const cases: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
    ['nothing', () => new Uint8Array(), /first page is not the manifest/u],
    ['something else', () => Buffer.from('<html>no archive</html>'), /a record was expected/u],
    ['cut in its middle', () => archive.subarray(0, archive.length / 2), /breaks off/u],
    ['cut in its middle, unpacked', () => gunzipSync(archive).subarray(0, 9000), /breaks off/u],
    ['cut behind its first record', () => archiveOf(records().slice(0, 1)), /not in the archive/u],
    [
      'another archive',
      () => Buffer.from('WARC/1.1\r\nWARC-Type: resource\r\nContent-Length: 0\r\n\r\n\r\n\r\n'),
      /first page is not the manifest/u,
    ],
    ['a manifest that is no JSON', () => archiveOf([(records()[0] ?? '').replace('{', '[')]), /no JSON/u],
    [
      'a manifest of another kind',
      () => archiveOf([(records()[0] ?? '').replace('evidence@1', 'evidence@9')]),
      /schema: /u,
    ],
    [
      'a record that says it is huge',
      () =>
        archiveOf([(records()[0] ?? '').replace(/Content-Length: \d+/u, 'Content-Length: 999999999999999')]),
      /breaks off|64 MB/u,
    ],
    [
      'a packed file that unpacks without end',
      () =>
        gzipSync(
          Buffer.concat([
            Buffer.from(
              'WARC/1.1\r\nWARC-Target-URI: urn:tidewaiter:manifest.json\r\nContent-Length: 99999999999\r\n\r\n',
            ),
            new Uint8Array(80 * 1024 * 1024),
          ]),
        ),
      /64 MB|200 times/u,
    ],
    [
      'JSON nested without end',
      () => {
        const deep = '['.repeat(200_000)
        return Buffer.from(
          `WARC/1.1\r\nWARC-Target-URI: urn:tidewaiter:manifest.json\r\nWARC-Type: resource\r\nContent-Length: ${deep.length}\r\n\r\n${deep}\r\n\r\n`,
        )
      },
      /no JSON/u,
    ],
  ]
  test.each(cases)('%s', async (_, bytes, expected) => {
    expect(await messages(bytes())).toMatch(expected)
  })

  test('wherever it is cut or a byte is another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(archive.length - 2), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        expect((await verified(archive.subarray(0, at))).faults).not.toEqual([])
        const other = Buffer.from(archive)
        other[at] = (other[at] ?? 0) ^ flip
        await verified(other)
        expect((await fromManifest({ bytes: other })).faults).not.toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})

type Change = { readonly bytes?: Uint8Array; readonly archive?: Readonly<Record<string, unknown>> }

/** Checks a manifest that lies beside an archive. */
const fromManifest = ({ bytes = archive, archive: change = {} }: Change): Promise<Verified> => {
  const outer = {
    name: 'evidence.warc.gz',
    bytes: archive.length,
    sha256: createHash('sha256').update(archive).digest('hex'),
    ...change,
  }
  writeFileSync(join(folder, 'evidence.warc.gz'), bytes)
  writeFileSync(join(folder, 'evidence.manifest.json'), JSON.stringify({ ...manifest, archive: outer }))
  return verifyFile(join(folder, 'evidence.manifest.json'), deps)
}

describe('a manifest beside its archive', () => {
  test('is checked with the archive that it names', async () => {
    expect(await fromManifest({})).toMatchObject({ faults: [], documents: 2 })
  })

  test.each([
    '../evidence.warc.gz',
    '/etc/passwd',
    '..\\evidence.warc.gz',
    'C:\\evidence.warc.gz',
    'evidence.warc.gz\0.txt',
    'CON',
    'nul.warc.gz',
    '.',
    '',
    'sub/evidence.warc.gz',
  ])('follows no archive called %j', async (name) => {
    const found = await fromManifest({ archive: { name } })
    expect(found).toMatchObject({ documents: 0, faults: [{ at: 'manifest' }] })
  })

  test('names an archive that is another, or not there', async () => {
    const [one] = (await fromManifest({ archive: { sha256: '0'.repeat(64) } })).faults
    expect(one?.message).toMatch(/^The archive has \d+ bytes with the SHA-256/u)
    const [other] = (await fromManifest({ archive: { name: 'none.warc.gz' } })).faults
    expect(other?.message).toMatch(/no such file/iu)
  })

  test('has to be the one that stands in the archive', async () => {
    const text = JSON.stringify({
      ...manifest,
      program: 'somebody else',
      archive: {
        name: 'evidence.warc.gz',
        bytes: archive.length,
        sha256: createHash('sha256').update(archive).digest('hex'),
      },
    })
    writeFileSync(join(folder, 'evidence.warc.gz'), archive)
    writeFileSync(join(folder, 'other.json'), text)
    const { faults } = await verifyFile(join(folder, 'other.json'), deps)
    expect(faults.map(({ at }) => at)).toEqual(['manifest'])
  })

  test('what is no file is not read', async () => {
    mkdirSync(join(folder, 'a folder'), { recursive: true })
    symlinkSync('/dev/zero', join(folder, 'endless.warc.gz'))
    const paths = [
      join(folder, 'a folder'),
      join(folder, 'endless.warc.gz'),
      join(folder, 'nothing'),
      '/dev/zero',
    ]
    for (const path of paths) expect((await verifyFile(path, deps)).faults).toHaveLength(1)
    expect((await fromManifest({ archive: { name: 'endless.warc.gz' } })).faults).toMatchObject([
      { message: 'It is no file.' },
    ])
  })
})
