import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { streamedSource } from '../../src/adapters/sources/streamed-source.ts'
import {
  answer,
  inChunks,
  pageRecord,
  piecesOf,
  warcFile,
  warcRecord,
} from '../../src/adapters/warc/warc.fixture.ts'
import type { Found } from '../../src/ports/source.ts'
import { byteMutations } from './byte-mutations.ts'
import { random } from './random.ts'
import { textMutations } from './text-mutations.ts'

const page = '<!doctype html><title>Ferry</title><p>The ferry runs again from next week, the office said.</p>'
const packed = ['Content-Type: text/html', 'Content-Encoding: gzip']
const archive = warcFile([
  warcRecord({ type: 'warcinfo', block: 'software: none' }),
  pageRecord('https://lamp.example/1', page),
  pageRecord('https://lamp.example/2', gzipSync(page), packed),
  pageRecord('https://lamp.example/3', inChunks(page, 20), [
    'Content-Type: text/html',
    'Transfer-Encoding: chunked',
  ]),
  warcRecord({
    type: 'resource',
    address: 'https://lamp.example/4',
    mediaType: 'text/html',
    block: answer(page),
  }),
])
const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>T</title><item><guid>1</guid><title>港</title><content:encoded><![CDATA[${page}]]></content:encoded></item><item><title>Ramp</title><link>https://lamp.example/</link><description>&lt;p&gt;The ramp.</description></item></channel></rss>`
const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>1</id><title>港</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${'<p>The ferry runs.</p>'.repeat(3)}</div></content></entry></feed>`
const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'T',
  items: [{ id: '1', content_text: page }],
})
const bases: readonly Uint8Array[] = [
  archive,
  gzipSync(archive),
  ...[rss, atom, json].map((text) => Buffer.from(text)),
]

const mutated = (number: number): Uint8Array => {
  const chance = random(number)
  const base = bases[number % bases.length] ?? archive
  const byBytes = Object.values(byteMutations)
  const byText = Object.values(textMutations)
  const ofBytes = byBytes[chance.below(byBytes.length)]
  const ofText = byText[chance.below(byText.length)]
  if (chance.chance(0.5)) return ofBytes?.(base, archive, chance) ?? base
  return Buffer.from(ofText?.(Buffer.from(base).toString('latin1'), chance) ?? '', 'latin1')
}

test('1,000 mutated feeds and archives end in documents and problems, never in an exception', async () => {
  const kinds = new Set<string>()
  for (let number = 0; number < 1000; number += 1) {
    const bytes = mutated(number)
    const stream = { size: bytes.length, mediaType: null, charset: null, address: null }
    const source = streamedSource(
      `${number}`,
      async () => ({ ...stream, chunks: piecesOf(bytes, 700) }),
      null,
    )
    const all: Found[] = []
    for await (const found of source.documents()) all.push(found)
    for (const found of all) kinds.add(found.kind === 'failed' ? found.problem.code : found.kind)
    expect(all.length).toBeGreaterThan(0)
  }
  expect([...kinds]).toEqual(expect.arrayContaining(['document', 'passed', 'damaged', 'summary_only']))
})
