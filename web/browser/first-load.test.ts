import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { loadWebFiles } from '../../src/adapters/web-files/load-web-files.ts'

test('the first load has less than 120 kB of packed script', () => {
  const files = loadWebFiles()
  const scripts = [...files].filter(([path]) => path.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(0)
  const packed = scripts.reduce((sum, [, { bytes }]) => sum + gzipSync(bytes).length, 0)
  expect(packed).toBeLessThan(120_000)
})

test('the page itself holds no script and no style', () => {
  const page = new TextDecoder().decode(loadWebFiles().get('/index.html')?.bytes)
  expect(page).toMatch(/<script type="module"[^>]* src="\/assets\/[^"]+"><\/script>/u)
  expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/u)
})
