import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-engines-'))
afterAll(() => rmSync(folder, { recursive: true }))
const put = (path: string, node: string | undefined): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(
    join(folder, path),
    JSON.stringify({ version: '1.0.0', ...(node !== undefined && { engines: { node } }) }),
  )
}
const check = () => spawnSync(process.execPath, ['scripts/engines.mjs', folder], { encoding: 'utf8' })

test('passes packages that run on the floor, and names one that does not, nested or scoped', () => {
  put('package.json', '>=20.19')
  put('node_modules/old/package.json', '>=10')
  put('node_modules/silent/package.json', undefined)
  put('node_modules/@scope/either/package.json', '^20.19.0 || >=22.12.0')
  expect(check()).toMatchObject({ status: 0, stderr: '' })
  put('node_modules/@scope/either/node_modules/new/package.json', '>=22')
  const { status, stderr } = check()
  expect(status).toBe(1)
  expect(stderr).toMatch(/new@1\.0\.0 needs Node >=22, and this project supports 20\.19\.0/u)
})
