import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { loadWebFiles } from '../../src/adapters/web-files/load-web-files.ts'

const files = loadWebFiles()
const textOf = (path: string): string => new TextDecoder().decode(files.get(path)?.bytes)
const packed = (paths: Iterable<string>): number =>
  [...paths].reduce((sum, path) => sum + gzipSync(files.get(path)?.bytes ?? new Uint8Array()).length, 0)

/** The scripts that a page asks for before anybody goes anywhere: those it names, and what these import at once. */
const firstScripts = (): ReadonlySet<string> => {
  const waiting = [...textOf('/index.html').matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/gu)].map(
    ([, path = '']) => path,
  )
  const found = new Set<string>()
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue
    found.add(path)
    for (const [, name = ''] of textOf(path).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/gu))
      waiting.push(`/assets/${name}`)
  }
  return found
}

test('the first load has less than 120 kB of packed script', () => {
  const scripts = firstScripts()
  expect(scripts.size).toBeGreaterThan(0)
  expect(packed(scripts)).toBeLessThan(120_000)
})

test('the map is no part of it, and is small as well', () => {
  const first = firstScripts()
  const rest = [...files.keys()].filter((path) => path.endsWith('.js') && !first.has(path))
  expect(rest.some((path) => path.includes('map-page'))).toBe(true)
  expect([...first].some((path) => textOf(path).includes('naturalEarth'))).toBe(false)
  expect(packed(rest)).toBeLessThan(60_000)
  expect([...files.keys()].some((path) => /countries-110m-[\w-]+\.json$/u.test(path))).toBe(true)
})

test('the page itself holds no script and no style', () => {
  const page = textOf('/index.html')
  expect(page).toMatch(/<script type="module"[^>]* src="\/assets\/[^"]+"><\/script>/u)
  expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/u)
})
