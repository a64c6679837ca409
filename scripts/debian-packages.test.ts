import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

/** Stand-ins for Debian's two programs, so that nothing is installed here: `here` is installed, `gone` is not. */
const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-apt-'))
afterAll(() => rmSync(folder, { recursive: true }))
chmodSync(folder, 0o777)
const called = join(folder, 'called')
const program = (name: string, script: string): void => {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
}
program('dpkg-query', 'case "$2" in here) echo "Status: install ok installed";; *) exit 1;; esac')
program('apt-get', `echo "$@" >> '${called}'`)

const see = (packages: readonly string[], uid?: number) => {
  const list = join(folder, 'list.json')
  writeFileSync(list, JSON.stringify(packages), { mode: 0o644 })
  return spawnSync(process.execPath, ['scripts/debian-packages.mjs', list], {
    encoding: 'utf8',
    env: { PATH: `${folder}:/bin:/usr/bin` },
    ...(uid !== undefined && { uid }),
  })
}
const isRoot = process.getuid?.() === 0

test('does nothing where everything is there', () => {
  expect([see(['here']).status, see([]).status, existsSync(called)]).toEqual([0, 0, false])
})

test.runIf(isRoot)('installs what is missing, and only that, as root', () => {
  expect(see(['here', 'gone']).status).toBe(0)
  expect(readFileSync(called, 'utf8')).toBe('update\ninstall -y --no-install-recommends gone\n')
  rmSync(called)
})

test('names the one line and fails for anybody else', () => {
  const { status, stderr } = see(['here', 'gone'], isRoot ? 65534 : undefined)
  expect([status, existsSync(called)]).toEqual([1, false])
  expect(stderr).toBe('The tests need: apt-get install -y --no-install-recommends gone\n')
})

test('the list of this project can be read', () => {
  const list: unknown[] = JSON.parse(readFileSync('scripts/debian-packages.json', 'utf8'))
  expect(list.filter((name) => typeof name !== 'string' || !/^[a-z0-9.+-]+$/u.test(name))).toEqual([])
})
