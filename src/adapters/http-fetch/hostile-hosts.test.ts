import type { LookupAddress } from 'node:dns'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FetchPolicy } from './polite-fetch.ts'
import { publicSource } from './public-source.ts'

/** Something on loopback that nobody may reach; it listens on every address of this machine that the test can name. */
let server: Server
let port = 0
let reached = 0
beforeAll(async () => {
  server = createServer((request, answer) => {
    reached += 1
    const to = new URL(request.url ?? '/', 'http://paper.example').searchParams.get('to')
    if (to === null) answer.end('what only this machine should see')
    else answer.writeHead(302, { location: to.replaceAll('PORT', String(port)) }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => server.close())

const codeOf = async (address: string, policy: FetchPolicy): Promise<string> => {
  for await (const found of publicSource(address, policy).documents())
    return found.kind === 'failed' ? found.problem.code : 'read'
  return 'nothing'
}
const noHosts: ReadonlySet<string> = new Set()
const leadsTo = (...addresses: readonly string[]): FetchPolicy => ({
  allowHosts: noHosts,
  resolve: async () =>
    addresses.map((address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 })),
})
const untouched = async (act: () => Promise<string>, code: string): Promise<void> => {
  const before = reached
  expect(await act()).toBe(code)
  expect(reached).toBe(before)
}

describe('an address is not fetched, however it is written', () => {
  test.each([
    '127.0.0.1',
    '127.0.0.1.',
    '127.1',
    '127.0.1',
    '2130706433',
    '0x7f000001',
    '0x7F.0x0.0x0.0x1',
    '0177.0.0.1',
    '00000177.1',
    '017700000001',
    '127.0.0.0x1',
    '127%2e0%2e0%2e1',
    '%31%32%37.0.0.1',
    '１２７.０.０.１',
    '①②⑦.⓪.⓪.①',
    '127。0。0。1',
    '0.0.0.0',
    '0',
    '0x0',
    '10.0.0.1',
    '0xa000001',
    '100.64.0.1',
    '100.127.255.254',
    '169.254.169.254',
    '0xA9FEA9FE',
    '2852039166',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '3232235521',
    '192.0.0.192',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '[::]',
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[::127.0.0.1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[0:0:0:0:0:ffff:a9fe:a9fe]',
    '[::ffff:0:127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[64:ff9b:1::7f00:1]',
    '[100::1]',
    '[2001::1]',
    '[2001:db8::1]',
    '[2002:7f00:1::]',
    '[2002:a9fe:a9fe::1]',
    '[3fff::1]',
    '[fc00::1]',
    '[fd00:ec2::254]',
    '[fe80::1]',
    '[fec0::1]',
    '[ff02::1]',
  ])('http://%s', async (host) => {
    await untouched(() => codeOf(`http://${host}:${port}/`, leadsTo('127.0.0.1')), 'not_public')
  })
})

describe('a name is not fetched where it leads to', () => {
  test.each([
    [['127.0.0.1']],
    [['::1']],
    [['10.1.2.3']],
    [['100.100.100.200']],
    [['169.254.169.254']],
    [['::ffff:127.0.0.1']],
    [['::ffff:8.8.8.8']],
    [['fe80::1%eth0']],
    [['8.8.8.8', '127.0.0.1']],
    [['2606:4700::1111', '::1']],
    [['127.0.0.1', '8.8.8.8']],
  ])('%j', async (addresses) => {
    await untouched(() => codeOf(`http://paper.example:${port}/`, leadsTo(...addresses)), 'not_public')
  })

  test('no address at all', async () => {
    await untouched(() => codeOf(`http://paper.example:${port}/`, leadsTo()), 'unreachable')
  })

  test.each(['localhost', 'localhost.', 'LOCALHOST'])('%s, as this machine knows it', async (name) => {
    const before = reached
    expect(['not_public', 'unreachable']).toContain(
      await codeOf(`http://${name}:${port}/`, { allowHosts: noHosts }),
    )
    expect(reached).toBe(before)
  })
})

/** Only `paper.example` may be fetched, though it leads to loopback; where it redirects to is looked at like anything else. */
const allowed: FetchPolicy = {
  allowHosts: new Set(['paper.example']),
  resolve: async () => [{ address: '127.0.0.1', family: 4 }],
}

describe('a redirect is not followed to', () => {
  test.each([
    ['http://127.0.0.1:PORT/', 'not_public'],
    ['//127.0.0.1:PORT/', 'not_public'],
    ['http://2130706433:PORT/', 'not_public'],
    ['http://[::ffff:7f00:1]:PORT/', 'not_public'],
    ['http://other.example:PORT/', 'not_public'],
    ['http://paper.example.:PORT.other.example/', 'unreachable'],
    ['http://paper.example@127.0.0.1:PORT/', 'unreachable'],
    ['http://169.254.169.254/latest/meta-data/', 'not_public'],
    ['file:///etc/passwd', 'unreachable'],
    ['gopher://127.0.0.1:PORT/', 'unreachable'],
    ['ftp://paper.example/', 'unreachable'],
    ['data:text/html,hello', 'unreachable'],
    ['javascript:alert(1)', 'unreachable'],
    ['http://', 'unreachable'],
  ])('%s', async (to, code) => {
    const before = reached
    expect(await codeOf(`http://paper.example:${port}/?${new URLSearchParams({ to })}`, allowed)).toBe(code)
    // The first page and its robots.txt, and nothing that it leads to.
    expect(reached - before).toBe(2)
  })
})

test('a name is looked up once a connection, so that a second answer cannot lead elsewhere than what was looked at', async () => {
  let lookups = 0
  const counted: FetchPolicy = {
    ...allowed,
    resolve: async () => {
      lookups += 1
      return [{ address: '127.0.0.1', family: 4 }]
    },
  }
  expect(await codeOf(`http://paper.example:${port}/page`, counted)).toBe('read')
  // One for robots.txt and one for the page.
  expect(lookups).toBe(2)
})
